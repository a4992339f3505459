import type { KeyAction } from "../../../domain/access-keys/status";
import { RotateDialog } from "../rotation/RotateDialog";
import { ExtendOverlapDialog } from "../rotation/ExtendOverlapDialog";
import type { KeyDialogProps } from "./keyDialog";
import { NotifyOwnerDialog } from "./NotifyOwnerDialog";
import { ReportExposureDialog } from "./ReportExposureDialog";
import { DeleteKeyDialog } from "./DeleteKeyDialog";
import { ConfirmKeyAction } from "./ConfirmKeyAction";

/** The dialog of one action. What is only to be confirmed shares one; the rest have their own questions. */
export const KeyActionDialog = ({ action, ...dialog }: KeyDialogProps & { action: KeyAction }) => {
  switch (action) {
    case "edit":
      return null;
    case "rotate":
      return <RotateDialog {...dialog} />;
    case "extend_overlap":
      return <ExtendOverlapDialog {...dialog} />;
    case "report_exposure":
      return <ReportExposureDialog {...dialog} />;
    case "notify_owner":
      return <NotifyOwnerDialog {...dialog} />;
    case "delete":
      return <DeleteKeyDialog {...dialog} />;
    default:
      return <ConfirmKeyAction action={action} {...dialog} />;
  }
};
