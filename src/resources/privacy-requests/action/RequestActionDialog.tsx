import type { RequestAction } from "../../../domain/privacy-requests/stateMachine";
import { AssignDialog } from "./AssignDialog";
import { HoldDialog, ResumeDialog } from "./ClockDialogs";
import { CloseDialog } from "./CloseDialog";
import { ConfirmRequestAction } from "./ConfirmRequestAction";
import { DuplicateDialog } from "./DuplicateDialog";
import { ExtendDialog } from "./ExtendDialog";
import { AskIdentityDialog, VerifyIdentityDialog } from "./IdentityDialogs";
import { NoteDialog } from "./NoteDialog";
import { RejectDialog } from "./RejectDialog";
import type { RequestDialogProps } from "./requestDialog";
import { WeighDialog } from "./WeighDialog";

/** The dialog of one action. What is only to be confirmed shares one; the rest have their own questions. */
export const RequestActionDialog = ({
  action,
  ...dialog
}: RequestDialogProps & { action: RequestAction }) => {
  switch (action) {
    case "assign":
      return <AssignDialog {...dialog} />;
    case "note":
      return <NoteDialog {...dialog} />;
    case "ask_identity":
      return <AskIdentityDialog {...dialog} />;
    case "verify_identity":
      return <VerifyIdentityDialog {...dialog} />;
    case "hold":
      return <HoldDialog {...dialog} />;
    case "resume":
      return <ResumeDialog {...dialog} />;
    case "extend":
      return <ExtendDialog {...dialog} />;
    case "close":
      return <CloseDialog {...dialog} />;
    case "reject":
      return <RejectDialog {...dialog} />;
    case "mark_duplicate":
      return <DuplicateDialog {...dialog} />;
    case "weigh":
      return <WeighDialog {...dialog} />;
    // Done on a page of their own, or where the plan is in sight.
    case "edit":
    case "settle_conflict":
    case "submit_for_approval":
    case "approve":
      return null;
    default:
      return <ConfirmRequestAction action={action} {...dialog} />;
  }
};
