import { useTranslate } from "react-admin";
import { LetterFields } from "./LetterFields";
import type { LetterWriting } from "./useLetterDraft";

/** The letter without which an act is not lawful: both go in one step, or neither. */
export const LetterAlong = ({ writing }: { writing: LetterWriting }) => {
  const translate = useTranslate();
  return (
    <fieldset className="space-y-3 rounded border border-hairline p-3">
      <legend className="px-1 text-sm font-medium">{translate("privacy_requests.letter.along")}</legend>
      <LetterFields writing={writing} />
    </fieldset>
  );
};
