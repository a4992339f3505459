import { useState } from "react";
import { useTranslate } from "react-admin";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

/** For colleagues: the person never receives it. */
export const NoteDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const [text, setText] = useState("");
  return (
    <ActDialog
      {...dialog}
      action="note"
      reason="none"
      canSubmit={text.trim() !== ""}
      data={() => ({ text: text.trim() })}
    >
      <TextEntry
        multiline
        required
        autoFocus
        label={translate("privacy_requests.note.text")}
        help={translate("privacy_requests.note.help")}
        value={text}
        onChange={setText}
      />
    </ActDialog>
  );
};
