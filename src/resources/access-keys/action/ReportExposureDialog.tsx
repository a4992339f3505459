import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { useAct } from "../../../providers/dataProvider/useAct";
import { keyActionTable } from "./keyActionTable";
import type { KeyDialogProps } from "./keyDialog";
import { KeySummary } from "./KeySummary";
import { MomentEntry } from "../../../components/dialog/MomentEntry";

const TICK_MS = 60_000;

/** Puts a leak on record: since when, and where it was seen. The key then shows as exposed until it is settled. */
export const ReportExposureDialog = ({ record, known, onClose, onDone }: KeyDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const now = new Date(useServerNow(TICK_MS)).toISOString();
  const [exposedAt, setExposedAt] = useState<string | undefined>(
    known?.exposedAt ?? record.exposure?.exposedAt ?? now,
  );
  const [where, setWhere] = useState(record.exposure?.where ?? "");
  const act = useAct(
    { resource: "access-keys", id: record.id, verb: keyActionTable.report_exposure.verb },
    { refreshes: ["audit-events"] },
  );
  const isPast = exposedAt !== undefined && exposedAt <= now;
  return (
    <ConfirmDialog
      title={translate("access_keys.exposure.title")}
      confirmLabel={translate("access_keys.exposure.button")}
      reason="required"
      canConfirm={isPast && where.trim() !== ""}
      onConfirm={async ({ reason }) => {
        const data = {
          exposedAt,
          where: where.trim(),
          reason,
          ...(known?.secretId !== undefined && { secretId: known.secretId }),
        };
        await act.mutateAsync({ data });
        notify("access_keys.done.report_exposure", { type: "success" });
        onDone?.();
      }}
      onClose={onClose}
    >
      <KeySummary record={record} />
      <p>{translate("access_keys.exposure.body")}</p>
      <MomentEntry
        label={translate("access_keys.exposure.since")}
        value={exposedAt}
        onChange={setExposedAt}
        max={now}
        help={translate("access_keys.exposure.since_help")}
      />
      <TextEntry
        label={translate("access_keys.exposure.where")}
        help={translate("access_keys.exposure.where_help")}
        required
        value={where}
        onChange={setWhere}
      />
    </ConfirmDialog>
  );
};
