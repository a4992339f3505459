import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import type { CapInput } from "../../domain/caps/cap";
import { problemOf } from "../../domain/problem/problem";
import { ConfirmDialog } from "../dialog/ConfirmDialog";
import { Banner } from "../feedback/Banner";
import { CapText } from "./CapText";

export interface RemoveCapDialogProps<Row extends object> {
  /** The row as this person saw it. */
  row: Row;
  capOf: (row: Row) => CapInput | undefined;
  /** Removes the cap from this version of the row. */
  remove: (row: Row, reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** The row as it is now, when it was refused because somebody was faster. */
const newerRow = (error: unknown): object | undefined => {
  const { status, current } = problemOf(error);
  return status === 412 && typeof current === "object" && current !== null ? current : undefined;
};

const Changed = ({ seen, now }: { seen: CapInput | undefined; now: CapInput | undefined }) => {
  const translate = useTranslate();
  return (
    <Banner tone="caution" title={translate("caps.remove.changed")}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 py-1">
        <dt className="text-muted">{translate("caps.remove.seen")}</dt>
        <dd>
          <CapText cap={seen} />
        </dd>
        <dt className="text-muted">{translate("caps.remove.now")}</dt>
        <dd>
          <CapText cap={now} />
        </dd>
      </dl>
      <p>{translate(now ? "caps.remove.changed_detail" : "caps.remove.gone")}</p>
    </Banner>
  );
};

/** Asks why, removes once. A cap that changed meanwhile is shown beside the one that was seen, and never removed unseen. */
export const RemoveCapDialog = <Row extends object>({
  row,
  capOf,
  remove,
  onClose,
}: RemoveCapDialogProps<Row>) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [seen] = useState(row);
  const [newer, setNewer] = useState<Row>();
  const present = newer ?? seen;
  return (
    <ConfirmDialog
      title={translate("caps.remove.title")}
      confirmLabel={translate("caps.remove.confirm")}
      tone="danger"
      reason="required"
      canConfirm={capOf(present) !== undefined}
      isShownInside={(error) => newerRow(error) !== undefined}
      onConfirm={async ({ reason }) => {
        try {
          await remove(present, reason);
        } catch (error) {
          setNewer((newerRow(error) as Row | undefined) ?? newer);
          throw error;
        }
        notify("caps.remove.done", { type: "success" });
      }}
      onClose={onClose}
    >
      {newer ? (
        <Changed seen={capOf(seen)} now={capOf(newer)} />
      ) : (
        <p>
          {translate("caps.remove.present")} <CapText cap={capOf(seen)} />.
        </p>
      )}
      <p>{translate("caps.remove.body")}</p>
    </ConfirmDialog>
  );
};
