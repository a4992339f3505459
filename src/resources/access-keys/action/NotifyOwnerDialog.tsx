import { useId, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ConfirmDialog } from "../../../components/dialog/ConfirmDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { useAct } from "../../../providers/dataProvider/useAct";
import type { AccessKey } from "../accessKey";
import { keyActionTable } from "./keyActionTable";
import type { KeyDialogProps } from "./keyDialog";
import { KeySummary } from "./KeySummary";

const templates = ["key_exposed", "key_revoked", "key_rotated", "key_expiring", "key_unused"] as const;
type Template = (typeof templates)[number];

/** The message that the key's own state calls for. */
const fittingTemplate = (key: Pick<AccessKey, "status" | "health" | "exposure" | "rotation">): Template => {
  if (key.exposure !== undefined) return "key_exposed";
  if (key.status === "revoked") return "key_revoked";
  if (key.rotation !== undefined) return "key_rotated";
  if (key.status === "expiring" || key.status === "expired") return "key_expiring";
  return key.health.includes("unused_90_days") || key.health.includes("never_used")
    ? "key_unused"
    : "key_exposed";
};

export const NotifyOwnerDialog = ({
  record,
  onClose,
  onDone,
  template: wanted,
}: KeyDialogProps & { template?: Template }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const [template, setTemplate] = useState<Template>(wanted ?? fittingTemplate(record));
  const [note, setNote] = useState("");
  const act = useAct(
    { resource: "access-keys", id: record.id, verb: keyActionTable.notify_owner.verb },
    { refreshes: ["audit-events"] },
  );
  return (
    <ConfirmDialog
      title={translate("access_keys.notify.title")}
      confirmLabel={translate("access_keys.notify.button")}
      onConfirm={async () => {
        await act.mutateAsync({ data: { template, ...(note.trim() && { note: note.trim() }) } });
        notify("access_keys.done.notify_owner", { type: "success" });
        onDone?.();
      }}
      onClose={onClose}
    >
      <KeySummary record={record} />
      <p>{translate("access_keys.notify.body")}</p>
      <div>
        <label htmlFor={id} className="text-sm font-medium">
          {translate("access_keys.notify.template")}
        </label>
        <select
          id={id}
          className="control-outline mt-1 block h-control w-full px-2 text-sm"
          value={template}
          onChange={(event) => setTemplate(templates.find((each) => each === event.target.value) ?? template)}
        >
          {templates.map((each) => (
            <option key={each} value={each}>
              {translate(`access_keys.template.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <TextEntry
        multiline
        label={translate("access_keys.notify.note")}
        help={translate("access_keys.notify.note_help")}
        value={note}
        onChange={setNote}
      />
    </ConfirmDialog>
  );
};
