import { useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

const parts = ["interest", "necessity", "override"] as const;
type Part = (typeof parts)[number];
type Decision = "upheld" | "refused";

/** Article 21: the interest, why the processing is needed for it, whether it overrides the person's; then the decision. */
export const WeighDialog = (dialog: RequestDialogProps) => {
  const translate = useTranslate();
  const { balancing } = dialog.record;
  const [texts, setTexts] = useState<Record<Part, string>>({
    interest: balancing?.interest ?? "",
    necessity: balancing?.necessity ?? "",
    override: balancing?.override ?? "",
  });
  const [decision, setDecision] = useState<Decision | undefined>(balancing?.decision);
  return (
    <ActDialog
      {...dialog}
      action="weigh"
      size="medium"
      reason="none"
      canSubmit={decision !== undefined && parts.every((part) => texts[part].trim() !== "")}
      data={() => ({
        decision,
        ...Object.fromEntries(parts.map((part) => [part, texts[part].trim()])),
      })}
    >
      {parts.map((part) => (
        <TextEntry
          key={part}
          multiline
          required
          label={translate(`privacy_requests.weigh.${part}`)}
          help={translate(`privacy_requests.weigh.${part}_help`)}
          value={texts[part]}
          onChange={(text) => setTexts((before) => ({ ...before, [part]: text }))}
        />
      ))}
      <ChoiceEntry<Decision>
        label={translate("privacy_requests.weigh.decision")}
        choices={(["upheld", "refused"] as const).map((id) => ({
          id,
          label: translate(`privacy_requests.weigh.${id}`),
          note: translate(`privacy_requests.weigh.${id}_note`),
        }))}
        value={decision}
        onChange={setDecision}
      />
    </ActDialog>
  );
};
