import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import type { IconName } from "../icon/iconPaths";

/** What every area's table says of an action. */
export interface BulkActionLook {
  scope: string;
  icon: IconName;
  isFinal?: boolean;
}

export interface BulkActionButtonsProps<Action extends string> {
  actions: readonly Action[];
  table: Readonly<Record<Action, BulkActionLook>>;
  /** The rights of who looks. */
  scopes: readonly string[];
  /** Where the words stand: `<texts>.action.<action>`, `<texts>.why.scope`. */
  texts: string;
  /** Fetches the dialog's code ahead of the click. */
  preload: () => void;
  onOpen: (action: Action) => void;
}

/** What can be done with the selected rows; what may not be stays in its place and says why. */
export const BulkActionButtons = <Action extends string>({
  actions,
  table,
  scopes,
  texts,
  preload,
  onOpen,
}: BulkActionButtonsProps<Action>) => {
  const translate = useTranslate();
  return actions.map((action) => {
    const { scope, icon, isFinal } = table[action];
    const isAllowed = scopes.includes(scope);
    return (
      <Button
        key={action}
        size="small"
        icon={icon}
        disabled={!isAllowed}
        title={isAllowed ? undefined : translate(`${texts}.why.scope`, { scope })}
        className={isFinal ? "text-critical!" : undefined}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => onOpen(action)}
      >
        {translate(`${texts}.action.${action}`)}
      </Button>
    );
  });
};
