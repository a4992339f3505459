import { useTranslate } from "react-admin";
import type { DeadlineStep } from "../../../domain/deadlines";
import { dayText, stepText } from "./stepText";

interface DeadlineStepsProps {
  steps: readonly DeadlineStep[];
  /** Whose holidays explain a date that moved. */
  country: string;
  /** The date that they lead to; `null` while a pause leaves none. */
  due: string | null;
}

/** Each step with its date, its rule in words and where the rule stands; the last line is what they lead to. */
export const DeadlineSteps = ({ steps, country, due }: DeadlineStepsProps) => {
  const translate = useTranslate();
  return (
    <ol aria-label={translate("request_deadline.steps")} className="text-sm">
      {steps.map((step, index) => (
        <li
          key={`${step.rule} ${step.date}`}
          className="relative border-l border-line pb-3 pl-4 before:absolute before:top-1.5 before:-left-[4.5px] before:size-2 before:rounded-full before:bg-line"
        >
          <p className="tabular-nums">{dayText(step.date)}</p>
          <p>{stepText(step, steps[index - 1], country, translate)}</p>
          <p className="text-xs break-words text-muted">{step.source}</p>
        </li>
      ))}
      <li className="relative pl-4 before:absolute before:top-1.5 before:-left-[4.5px] before:size-2.5 before:rounded-full before:bg-accent">
        <p className="text-xs text-muted">{translate("request_deadline.result")}</p>
        <p className="font-semibold tabular-nums">
          {due === null ? translate("request_deadline.no_date") : dayText(due)}
        </p>
      </li>
    </ol>
  );
};
