import { useTranslate } from "react-admin";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { partsToWrite, textOf } from "./letter";
import { LetterPreview } from "./LetterPreview";
import type { LetterWriting } from "./useLetterDraft";

/** Which letter, what somebody has to write of it, and how it will read. */
export const LetterFields = ({ writing }: { writing: LetterWriting }) => {
  const translate = useTranslate();
  const { requestId, templates, template, typed, given, choose, write, state } = writing;
  if (state.error)
    return (
      <ProblemPanel
        error={state.error}
        layout="inline"
        onRetry={() => void state.refetch()}
        retrying={state.isFetching}
      />
    );
  if (state.isPending) return <SkeletonText lines={3} />;
  const nameOf = ({ kind, language }: { kind: string; language: string }) =>
    `${translate(`privacy_requests.letter.kind.${kind}`)} (${translate(`privacy_requests.letter.language.${language}`, { _: language })})`;
  return (
    <div className="space-y-4">
      <SelectEntry
        label={translate("privacy_requests.letter.template")}
        placeholder={translate("privacy_requests.letter.choose")}
        choices={templates.map((each) => ({ id: each.id, label: nameOf(each) }))}
        value={template?.id}
        onChange={choose}
      />
      {template &&
        partsToWrite(template)
          .filter((part) => !(part in given))
          .map((part) => (
            <TextEntry
              key={`${template.id}:${part}`}
              multiline
              required
              label={translate(`privacy_requests.letter.part.${part}`)}
              value={textOf(template, part, typed, given)}
              onChange={(text) => write(part, text)}
            />
          ))}
      {template && requestId !== undefined && <LetterPreview requestId={requestId} writing={writing} />}
    </div>
  );
};
