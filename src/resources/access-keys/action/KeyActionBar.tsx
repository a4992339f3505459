import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Menu } from "../../../components/menu/Menu";
import type { KeyAction } from "../../../domain/access-keys/status";
import type { AccessKey } from "../accessKey";
import type { KeyActions } from "./useKeyActions";

/** What people come for stands as a button; the rest is one click further. */
const asButtons: readonly string[] = ["edit", "rotate", "disable", "enable"] satisfies readonly KeyAction[];

/** Every action on a key's page. What is not possible stays in its place and says why. */
export const KeyActionBar = ({ record, actions }: { record: AccessKey; actions: KeyActions }) => {
  const translate = useTranslate();
  const entries = actions.entriesFor(record);
  if (entries.length === 0) return null;
  return (
    <>
      {entries
        .filter(({ id }) => asButtons.includes(id))
        .map(({ id, label, icon, disabled, note, onAction }) => (
          <Button
            key={id}
            {...(icon && { icon })}
            disabled={disabled}
            title={typeof note === "string" ? note : undefined}
            onPointerEnter={actions.preload}
            onFocus={actions.preload}
            onClick={onAction}
          >
            {label}
          </Button>
        ))}
      <Menu
        label={translate("access_keys.action.more")}
        items={entries.filter(({ id }) => !asButtons.includes(id))}
        onOpen={actions.preload}
      >
        {translate("access_keys.action.more")}
      </Menu>
    </>
  );
};
