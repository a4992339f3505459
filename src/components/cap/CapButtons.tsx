import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import type { LazyComponent } from "../lazy/lazyNamed";

interface RowDialogProps<Row> {
  row: Row;
  onClose: () => void;
}

export type CapDialogs<Row> = Readonly<
  Record<"change" | "remove" | "history", LazyComponent<RowDialogProps<Row>>>
>;

export interface CapButtonsProps<Row> {
  row: Row;
  hasCap: boolean;
  dialogs: CapDialogs<Row>;
  /** `false` where changing it is nothing for this person. */
  canChange?: boolean;
  /** Why the cap cannot be changed just now, or undefined. */
  whyNoChange?: string | undefined;
  /** Why its changes cannot be read, or undefined. */
  whyNoHistory?: string | undefined;
}

/** What can be done with a cap: read its changes, set or change it, remove it. */
export const CapButtons = <Row,>({
  row,
  hasCap,
  dialogs,
  canChange = true,
  whyNoChange,
  whyNoHistory,
}: CapButtonsProps<Row>) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<keyof CapDialogs<Row>>();
  const opener = (which: keyof CapDialogs<Row>, why: string | undefined) => ({
    size: "small" as const,
    disabled: why !== undefined,
    title: why,
    onPointerEnter: dialogs[which].preload,
    onFocus: dialogs[which].preload,
    onClick: () => setOpen(which),
  });
  const Opened = open && dialogs[open];
  return (
    <>
      <Button variant="quiet" {...opener("history", whyNoHistory)}>
        {translate("caps.history.button")}
      </Button>
      {canChange && hasCap && (
        <Button variant="quiet" {...opener("remove", whyNoChange)}>
          {translate("caps.remove.button")}
        </Button>
      )}
      {canChange && (
        <Button icon="edit" {...opener("change", whyNoChange)}>
          {translate(hasCap ? "caps.form.change" : "caps.form.set")}
        </Button>
      )}
      {Opened && <Opened row={row} onClose={() => setOpen(undefined)} />}
    </>
  );
};
