import { useTranslate } from "react-admin";
import { Icon } from "../../../components/icon/Icon";
import { nextStep } from "../action/nextStep";
import type { RequestActions } from "../action/useRequestActions";
import type { PrivacyRequest } from "../privacyRequest";
import { nextStepText } from "./nextStepText";

/** One sentence: what the request needs now, and why this person cannot do it, if so. */
export const NextStepPanel = ({ record, actions }: { record: PrivacyRequest; actions: RequestActions }) => {
  const translate = useTranslate();
  const step = nextStep(record);
  const why = step.kind === "act" ? actions.whyNot(step.action, record) : undefined;
  return (
    <section
      aria-label={translate("privacy_requests.next_step.title")}
      className="flex items-start gap-3 rounded-md border border-hairline bg-sunken px-4 py-2.5 text-sm"
    >
      <Icon name={step.kind === "act" ? "chevron-right" : "clock"} className="mt-0.5 text-muted" />
      <div>
        <p>
          <strong className="font-semibold">{translate("privacy_requests.next_step.title")}:</strong>{" "}
          {translate(`privacy_requests.next_step.${nextStepText(record)}`)}
        </p>
        {why !== undefined && (
          <p className="flex items-center gap-1.5 text-muted">
            <Icon name="lock" className="size-3.5" />
            {why}
          </p>
        )}
      </div>
    </section>
  );
};
