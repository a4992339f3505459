import { useRef } from "react";
import { useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import { useSelection } from "../../../components/table/SelectionContext";
import { bulkBody } from "../../../components/table/selection";
import type { KeyAction } from "../../../domain/access-keys/status";
import { useActOnMany } from "../../../providers/dataProvider/useActOnMany";
import { keyActionTable } from "../action/keyActionTable";
import type { BulkResult } from "../../../components/bulk/BulkResultDialog";
import { formatCount } from "../../../components/field/formatCount";

export interface BulkConfirmProps {
  action: KeyAction;
  onDone: (result: BulkResult) => void;
  onClose: () => void;
}

export const BulkConfirm = ({ action, onDone, onClose }: BulkConfirmProps) => {
  const translate = useTranslate();
  const { count, selection } = useSelection();
  const act = useActOnMany("access-keys", keyActionTable[action].verb);
  const isActed = useRef(false);
  const { isFinal } = keyActionTable[action];
  const number = { smart_count: count ?? 2, count: count === undefined ? "" : formatCount(count) };
  const keys = translate(count === undefined ? "access_keys.bulk.all_keys" : "access_keys.bulk.keys", number);
  return (
    <ConfirmDialog
      title={translate(`access_keys.bulk.${action}`, { keys })}
      confirmLabel={translate(`access_keys.bulk.${action}`, { keys })}
      tone={isFinal ? "danger" : "primary"}
      reason={isFinal ? "required" : "optional"}
      {...(isFinal && { typedName: translate(`access_keys.bulk.type_${action}`, number) })}
      onConfirm={async ({ reason }) => {
        const result = await act(bulkBody(selection), { ...(reason && { reason }) });
        isActed.current = true;
        onDone(result);
      }}
      // After success the result stands in its place: only a cancelled confirmation closes.
      onClose={() => {
        if (!isActed.current) onClose();
      }}
    >
      <p>{translate(`access_keys.confirm.${action}.body_many`)}</p>
      {selection.kind === "filter" && <p>{translate("access_keys.bulk.by_filter", { keys })}</p>}
      <p className="text-muted">{translate("access_keys.bulk.row_by_row")}</p>
    </ConfirmDialog>
  );
};
