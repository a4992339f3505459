import { useTranslate } from "react-admin";
import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

export type ConfirmedAction = Extract<
  RequestAction,
  "start_review" | "execute" | "retry" | "withdraw" | "return" | "cancel" | "lift_restriction" | "reopen"
>;

/** What undoes or ends something is explained: the audit log carries why. */
const explained: readonly ConfirmedAction[] = ["withdraw", "return", "cancel", "lift_restriction", "reopen"];

export const ConfirmRequestAction = ({
  action,
  ...dialog
}: RequestDialogProps & { action: ConfirmedAction }) => {
  const translate = useTranslate();
  const { type } = dialog.record;
  const common = translate(`privacy_requests.confirm.${action}.body`);
  return (
    <ActDialog
      {...dialog}
      isPlain
      action={action}
      reason={explained.includes(action) ? "required" : "optional"}
    >
      <p>{translate(`privacy_requests.confirm.${action}.of.${type}`, { _: common })}</p>
    </ActDialog>
  );
};
