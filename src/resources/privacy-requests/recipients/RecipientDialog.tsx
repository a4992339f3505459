import { useNotify, useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import { useAct } from "../../../providers/dataProvider/useAct";
import { noteOwnAct } from "../ownActs";
import type { RecipientTask } from "../privacyRequest";
import { taskVerbs, type TaskAction } from "./taskActions";

interface RecipientDialogProps {
  requestId: string;
  task: RecipientTask;
  action: TaskAction;
  onClose: () => void;
}

export const RecipientDialog = ({ requestId, task, action, onClose }: RecipientDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct(
    { resource: "recipient-tasks", id: task.id, verb: taskVerbs[action] },
    { refreshes: ["privacy-requests", "audit-events"] },
  );
  return (
    <ConfirmDialog
      title={translate(`privacy_requests.recipient.confirm.${action}`)}
      confirmLabel={translate(`privacy_requests.recipient.${action}`)}
      reason={action === "mark_impossible" ? "required" : "optional"}
      onConfirm={async ({ reason }) => {
        noteOwnAct(requestId);
        await act.mutateAsync({ data: { ...(reason && { reason }) } });
        notify("privacy_requests.recipient.done", { type: "success" });
      }}
      onClose={onClose}
    >
      <p className="font-medium">{task.processorName}</p>
    </ConfirmDialog>
  );
};
