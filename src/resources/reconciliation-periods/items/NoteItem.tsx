import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { useAct } from "../../../providers/dataProvider/useAct";
import { itemResource } from "../period";
import type { ItemFormProps } from "./itemForm";

/** Whatever has happened meanwhile, a note can be added. */
export const NoteItem = ({ item, onClose }: ItemFormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct({ resource: itemResource, id: item.id, verb: "notes" });
  const [text, setText] = useState("");
  return (
    <FormDialog
      title={translate("reconciliation.item.note")}
      submitLabel={translate("reconciliation.item.note")}
      size="small"
      canSubmit={text.trim() !== ""}
      onSubmit={() => act.mutateAsync({ data: { text: text.trim() } })}
      onDone={() => notify("reconciliation.item.noted", { type: "success" })}
      onClose={onClose}
    >
      <TextEntry
        multiline
        required
        autoFocus
        label={translate("reconciliation.item.note_text")}
        value={text}
        onChange={setText}
      />
    </FormDialog>
  );
};
