import { useTranslate } from "react-admin";
import { LetterAlong } from "../letters/LetterAlong";
import { useLetterDraft } from "../letters/useLetterDraft";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

const Plain = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  return (
    <ActDialog {...dialog} isPlain action="close">
      <p>{translate("privacy_requests.confirm.close.body")}</p>
    </ActDialog>
  );
};

/** Nobody is left without an answer: the letter that is still owed goes out as the request is closed. */
const WithLetter = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const writing = useLetterDraft({ record: dialog.record, kinds: dialog.record.answerLetters });
  return (
    <ActDialog
      {...dialog}
      action="close"
      size="medium"
      canSubmit={writing.draft !== undefined}
      data={(reason) => ({ letter: writing.draft, ...(reason && { reason }) })}
      after={<LetterAlong writing={writing} />}
    >
      <p>{translate("privacy_requests.confirm.close.body")}</p>
    </ActDialog>
  );
};

export const CloseDialog = (dialog: RequestDialogProps) =>
  (dialog.record.answerLetters ?? []).length > 0 ? <WithLetter {...dialog} /> : <Plain {...dialog} />;
