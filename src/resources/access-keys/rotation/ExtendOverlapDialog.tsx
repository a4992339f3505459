import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import { isCutByExpiry, overlapChoices, type OverlapChoice } from "../../../domain/access-keys/overlap";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { useAct } from "../../../providers/dataProvider/useAct";
import { keyActionTable } from "../action/keyActionTable";
import type { KeyDialogProps } from "../action/keyDialog";
import { KeySummary } from "../action/KeySummary";
import { OverlapChoices } from "./OverlapChoices";

const TICK_MS = 30_000;

type Extension = Exclude<OverlapChoice, "none">;
const extensions = overlapChoices.filter((choice): choice is Extension => choice !== "none");

/** More time for the old secret, counted from now, never past the key's expiry. */
export const ExtendOverlapDialog = ({ record, onClose, onDone }: KeyDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const now = useServerNow(TICK_MS);
  const [by, setBy] = useState<Extension | undefined>(() =>
    extensions.findLast(
      (choice) => choice !== "P7D" && !isCutByExpiry(choice, new Date(now).toISOString(), record.expiresAt),
    ),
  );
  const act = useAct(
    { resource: "access-keys", id: record.id, verb: keyActionTable.extend_overlap.verb },
    { refreshes: ["audit-events"] },
  );
  return (
    <ConfirmDialog
      title={translate("access_keys.extend.title")}
      confirmLabel={translate("access_keys.extend.button")}
      reason="optional"
      canConfirm={by !== undefined}
      onConfirm={async ({ reason }) => {
        await act.mutateAsync({ data: { by, ...(reason && { reason }) } });
        notify("access_keys.done.extend_overlap", { type: "success" });
        onDone?.();
      }}
      onClose={onClose}
    >
      <KeySummary record={record} />
      <OverlapChoices
        choices={extensions}
        value={by}
        onChange={setBy}
        now={now}
        keyExpiresAt={record.expiresAt}
        legend={translate("access_keys.extend.legend")}
      />
    </ConfirmDialog>
  );
};
