import type { PrivacyRequest } from "../privacyRequest";

export interface RequestDialogProps {
  record: PrivacyRequest;
  onClose: () => void;
  /** The action was carried out. */
  onDone?: () => void;
}
