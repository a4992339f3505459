import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useNotify, useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { RequestSummary } from "../action/RequestSummary";
import { noteOwnAct } from "../ownActs";
import type { PrivacyRequest } from "../privacyRequest";
import type { Letter, LetterKind } from "./letter";
import { LetterFields } from "./LetterFields";
import { useLetterDraft } from "./useLetterDraft";

interface SendLetterDialogProps {
  record: PrivacyRequest;
  kinds?: readonly LetterKind[] | undefined;
  onClose: () => void;
}

/** A letter on its own; those without which an act is not lawful are sent along with it. */
export const SendLetterDialog = ({ record, kinds, onClose }: SendLetterDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const steward = useSteward();
  const queryClient = useQueryClient();
  const writing = useLetterDraft({ record, kinds });
  const intent = useRef<{ body: string; key: string }>(undefined);
  const send = async () => {
    const data = { ...writing.draft, requestId: record.id };
    const body = JSON.stringify(data);
    if (intent.current?.body !== body) intent.current = { body, key: crypto.randomUUID() };
    noteOwnAct(record.id);
    await steward.post<Letter>("/letters", data, intent.current.key);
    for (const name of ["letters", "privacy-requests", "audit-events"])
      void queryClient.invalidateQueries({ queryKey: [name] });
  };
  return (
    <FormDialog
      title={translate("privacy_requests.letter.send_title")}
      submitLabel={translate("privacy_requests.letter.send")}
      size="medium"
      canSubmit={writing.draft !== undefined}
      onSubmit={send}
      onDone={() => notify("privacy_requests.letter.sent", { type: "success" })}
      onClose={onClose}
    >
      <RequestSummary record={record} />
      <LetterFields writing={writing} />
    </FormDialog>
  );
};
