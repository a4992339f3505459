import { useState } from "react";
import { useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { instantOfLocal } from "../../../components/zone/localTime";

interface GoToDialogProps {
  /** An index, or an instant. */
  onGo: (anchor: string) => void;
  onClose: () => void;
}

const index = /^#?(\d{1,78})$/;
const day = /^\d{4}-\d\d-\d\d$/;
const minute = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)$/;

/** A day means its end: the reading goes backwards from there. */
const anchorText = (text: string, timeZone: string): string | undefined => {
  const found = index.exec(text);
  if (found?.[1]) return found[1];
  const local = day.test(text) ? `${text}T23:59` : minute.exec(text)?.slice(1).join("T");
  if (local !== undefined) {
    return Number.isNaN(Date.parse(`${local}Z`)) ? undefined : instantOfLocal(local, timeZone);
  }
  return /^\d{4}-.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
    ? new Date(text).toISOString()
    : undefined;
};

/** Starts the reading at a date or at an event's number; the query stays as it is. */
export const GoToDialog = ({ onGo, onClose }: GoToDialogProps) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const [text, setText] = useState("");
  const anchor = anchorText(text.trim(), zone);
  return (
    <FormDialog
      title={translate("audit_events.go_to.title")}
      submitLabel={translate("audit_events.go_to.go")}
      canSubmit={anchor !== undefined}
      onSubmit={() => anchor !== undefined && onGo(anchor)}
      onClose={onClose}
    >
      <TextEntry label={translate("audit_events.go_to.label")} autoFocus value={text} onChange={setText} />
      <p className="text-xs text-muted">{translate("audit_events.go_to.help", { zone })}</p>
    </FormDialog>
  );
};
