import { maskedSecret, type AccessKey } from "../accessKey";

/** Which key a dialog is about: its name and what is public of its secret. */
export const KeySummary = ({ record }: { record: AccessKey }) => (
  <p className="rounded border border-hairline bg-sunken px-3 py-2">
    <bdi className="block font-medium break-words">{record.name}</bdi>
    <code className="font-mono text-xs text-muted">{maskedSecret(record)}</code>
  </p>
);
