import { useNotify, useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import type { KeyAction } from "../../../domain/access-keys/status";
import { useAct } from "../../../providers/dataProvider/useAct";
import { keyActionTable } from "./keyActionTable";
import type { KeyDialogProps } from "./keyDialog";
import { KeySummary } from "./KeySummary";

export type ConfirmedAction = Extract<
  KeyAction,
  "disable" | "enable" | "revoke" | "end_overlap" | "undo_rotation"
>;

/** Says what will happen, takes the reason, acts once. What cannot be undone needs the key's name. */
export const ConfirmKeyAction = ({
  action,
  record,
  onClose,
  onDone,
}: KeyDialogProps & { action: ConfirmedAction }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { verb, isFinal } = keyActionTable[action];
  const act = useAct({ resource: "access-keys", id: record.id, verb }, { refreshes: ["audit-events"] });
  const confirm = async (reason: string) => {
    await act.mutateAsync({ data: { ...(reason && { reason }) } });
    notify(`access_keys.done.${action}`, { type: "success", messageArgs: { name: record.name } });
    onDone?.();
  };
  return (
    <ConfirmDialog
      title={translate(`access_keys.confirm.${action}.title`, { name: record.name })}
      confirmLabel={translate(`access_keys.confirm.${action}.button`)}
      tone={isFinal ? "danger" : "primary"}
      reason={isFinal ? "required" : "optional"}
      {...(isFinal && { typedName: record.name })}
      onConfirm={({ reason }) => confirm(reason)}
      onClose={onClose}
    >
      <KeySummary record={record} />
      <p>{translate(`access_keys.confirm.${action}.body`)}</p>
    </ConfirmDialog>
  );
};
