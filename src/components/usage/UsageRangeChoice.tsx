import { useState, type SyntheticEvent } from "react";
import { useTranslate } from "react-admin";
import { rangeIds, type RangeId } from "../../domain/usage/usageRange";
import type { Span } from "../../domain/usage/usageView";
import { Button } from "../button/Button";
import { instantOfLocal, localOfInstant } from "../zone/localTime";
import { Choice } from "./Choice";

export interface UsageRangeChoiceProps {
  value: RangeId | Span;
  /** The range as it is now, to begin a range of one's own from. */
  span: Span;
  timeZone: string;
  onChange: (range: RangeId | Span) => void;
}

const OWN = "own";
const DAY_MS = 86_400_000;

const dayOf = (at: string, timeZone: string): string => localOfInstant(at, timeZone).slice(0, 10);

/** The local midnight that a day begins with, or ends with. */
const midnight = (day: string, timeZone: string, isEnd: boolean): string => {
  const date = new Date(Date.parse(`${day}T00:00Z`) + (isEnd ? DAY_MS : 0)).toISOString().slice(0, 10);
  return instantOfLocal(`${date}T00:00`, timeZone);
};

const OwnRange = ({ span, timeZone, onChange }: Omit<UsageRangeChoiceProps, "value">) => {
  const translate = useTranslate();
  const [first, setFirst] = useState(() => dayOf(span.from, timeZone));
  const [last, setLast] = useState(() => dayOf(new Date(Date.parse(span.to) - 1).toISOString(), timeZone));
  const isRange = first !== "" && last !== "" && first <= last;
  const handleSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isRange) return;
    onChange({ from: midnight(first, timeZone, false), to: midnight(last, timeZone, true) });
  };
  const day = (label: string, value: string, set: (day: string) => void) => (
    <input
      type="date"
      aria-label={translate(label)}
      value={value}
      onChange={(event) => set(event.target.value)}
      className="control-outline h-control px-1.5 text-sm"
    />
  );
  return (
    <form onSubmit={handleSubmit} className="inline-flex flex-wrap items-center gap-1.5">
      {day("usage.first_day", first, setFirst)}
      <span aria-hidden>–</span>
      {day("usage.last_day", last, setLast)}
      <Button type="submit" disabled={!isRange}>
        {translate("kit.action.apply")}
      </Button>
    </form>
  );
};

/** A usual range, or any days of one's own, both included. */
export const UsageRangeChoice = ({ value, span, timeZone, onChange }: UsageRangeChoiceProps) => {
  const translate = useTranslate();
  const isOwn = typeof value !== "string";
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Choice
        label={translate("usage.range_label")}
        value={isOwn || isOpen ? OWN : value}
        options={[
          ...rangeIds.map((id) => ({ id, name: translate(`usage.range.${id}`) })),
          { id: OWN, name: translate("usage.range.own") },
        ]}
        onChange={(chosen) => {
          setOpen(chosen === OWN);
          if (chosen !== OWN && chosen !== "") onChange(chosen);
        }}
      />
      {(isOwn || isOpen) && (
        <OwnRange
          key={`${span.from} ${span.to} ${timeZone}`}
          span={span}
          timeZone={timeZone}
          onChange={onChange}
        />
      )}
    </>
  );
};
