import type { AccessKey } from "../accessKey";

/** What the page that opens a dialog already knows of a leak. */
export interface KnownLeak {
  exposedAt?: string;
  secretId?: string;
}

export interface KeyDialogProps {
  record: AccessKey;
  known?: KnownLeak;
  onClose: () => void;
  /** The action was carried out. */
  onDone?: () => void;
}
