import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Banner } from "../../../components/feedback/Banner";
import { inputClass } from "../../../components/input/inputClass";
import {
  daysApart,
  holidayCountries,
  regimeIds,
  regimes,
  type Deadline,
  type DeadlineInput,
  type RegimeId,
} from "../../../domain/deadlines";
import { DeadlineSteps } from "./DeadlineSteps";
import { PauseRows } from "./PauseRows";
import { placeName } from "./placeName";
import { dayText } from "./stepText";
import { countSupposed, supposed } from "./whatIf";

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange: (value: string) => void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <label className="text-xs text-muted">
    {label}
    <select
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={`${inputClass} mt-0.5 h-control text-ink`}
    >
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

const direction = (days: number) => {
  if (days === 0) return "same";
  return days > 0 ? "later" : "earlier";
};

/** How far it is from the date that stands now. */
const Difference = ({ now, then }: { now: string | null; then: string | null }) => {
  const translate = useTranslate();
  if (now === null || then === null) return null;
  const days = daysApart(now, then);
  const number = { smart_count: Math.abs(days), count: Math.abs(days) };
  return <p className="font-medium">{translate(`request_deadline.what_if.${direction(days)}`, number)}</p>;
};

const Outcome = ({ deadline, now, country }: { deadline: Deadline; now: string | null; country: string }) => {
  const translate = useTranslate();
  const { due, extensionNoticeBy, steps } = deadline;
  return (
    <div role="status" className="space-y-2 text-sm">
      <Difference now={now} then={due} />
      <DeadlineSteps steps={steps} country={country} due={due} />
      {extensionNoticeBy !== null && (
        <p className="text-xs text-muted">
          {translate("request_deadline.what_if.notice_by", { date: dayText(extensionNoticeBy) })}
        </p>
      )}
    </div>
  );
};

interface WhatIfProps {
  /** The facts that the request is counted by now. */
  input: DeadlineInput;
  due: string | null;
  today: string;
}

/** Another law, other holidays, an extension, a pause: counted on the spot, and nothing of it leaves this page. */
export const WhatIf = ({ input, due, today }: WhatIfProps) => {
  const translate = useTranslate();
  const [supposition, setSupposition] = useState(() => supposed(input));
  const change = (part: Partial<typeof supposition>) => setSupposition({ ...supposition, ...part });
  const text = (key: string) => translate(`request_deadline.what_if.${key}`);
  const counted = countSupposed(input, supposition);
  const places = [...new Set([...holidayCountries, input.country])];
  return (
    <div className="space-y-4 border-t border-hairline pt-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <h3 className="text-sm font-semibold">{text("title")}</h3>
          <p className="text-xs text-muted">{text("about")}</p>
        </div>
        <Button size="small" onClick={() => setSupposition(supposed(input))}>
          {text("reset")}
        </Button>
      </div>
      <div className="grid gap-2 sm:grid-cols-2">
        <Choice
          label={text("regime")}
          value={supposition.regime}
          options={regimeIds.map((id) => ({ id, name: regimes[id].name }))}
          onChange={(regime) => change({ regime: regime as RegimeId })}
        />
        <Choice
          label={text("place")}
          value={supposition.country}
          options={places.map((id) => ({ id, name: placeName(id, translate) }))}
          onChange={(country) => change({ country })}
        />
      </div>
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={supposition.extended}
          onChange={(event) => change({ extended: event.target.checked })}
          className="size-3.5 accent-accent"
        />
        {text("extended")}
      </label>
      <PauseRows
        pauses={supposition.pauses}
        regime={supposition.regime}
        right={input.right}
        today={today}
        onChange={(pauses) => change({ pauses })}
      />
      {"wrong" in counted ? (
        <Banner tone="caution">
          {translate(`request_deadline.what_if.wrong.${counted.wrong.code}`, { _: counted.wrong.message })}
        </Banner>
      ) : (
        <Outcome deadline={counted.deadline} now={due} country={supposition.country} />
      )}
    </div>
  );
};
