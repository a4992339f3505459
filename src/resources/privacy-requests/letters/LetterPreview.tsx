import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { useOneAtATime } from "../../../components/dialog/useOneAtATime";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { Letter } from "./letter";
import type { LetterWriting } from "./useLetterDraft";

/** A letter as text: never markup, whatever somebody wrote into it. */
export const LetterText = ({ subject, body }: Pick<Letter, "subject" | "body">) => (
  <div className="rounded border border-hairline bg-sunken px-3 py-2 text-sm">
    <p dir="auto" className="pb-2 font-semibold">
      {subject}
    </p>
    <p dir="auto" className="break-words whitespace-pre-wrap">
      {body}
    </p>
  </div>
);

/** The letter as the platform would send it now; name and link stay masked. */
export const LetterPreview = ({
  requestId,
  writing: { draft },
}: {
  requestId: string;
  writing: LetterWriting;
}) => {
  const translate = useTranslate();
  const steward = useSteward();
  const [shown, setShown] = useState<{ of: string; letter: Letter }>();
  const of = JSON.stringify(draft);
  const preview = useOneAtATime(async () => {
    const letter = await steward.post<Letter>(
      "/letters/preview",
      { ...draft, requestId },
      crypto.randomUUID(),
    );
    setShown({ of, letter });
  });
  return (
    <div className="space-y-2">
      <Button
        size="small"
        icon="eye"
        disabled={draft === undefined}
        pending={preview.pending}
        onClick={() => void preview.run(undefined)}
      >
        {translate("privacy_requests.letter.preview")}
      </Button>
      {draft === undefined && (
        <p className="text-xs text-muted">{translate("privacy_requests.letter.incomplete")}</p>
      )}
      {preview.error !== undefined && <ProblemPanel error={preview.error} layout="inline" />}
      {shown && shown.of === of && (
        <section aria-label={translate("privacy_requests.letter.preview")}>
          <LetterText {...shown.letter} />
        </section>
      )}
    </div>
  );
};
