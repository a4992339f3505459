import type { CalendarDate } from "@internationalized/date";
import { DeadlineInputError } from "./deadlineInputError";
import { daysBetween, readDate } from "./localDay";
import { pauseRule, type PauseReason, type PauseRule, type Regime, type RequestType } from "./regimes";

/** A span in which a clock stands, in local dates; without an end it still runs. */
export interface Pause {
  readonly reason: PauseReason;
  readonly from: string;
  readonly to?: string | undefined;
}

const reasons: Readonly<Record<PauseReason, true>> = {
  identity: true,
  clarification: true,
  fee: true,
  internal: true,
  legal_hold: true,
};

export const pauseReasons = Object.keys(reasons) as readonly PauseReason[];

/** What lawful pauses do to a clock. */
export interface Standstill {
  /** The day on which the clock starts: that of receipt, or a later one that the law puts in its place. */
  readonly start: CalendarDate;
  readonly startSource?: string;
  /** Days that do not count, each once. */
  readonly days: number;
  /** Their grounds. */
  readonly source: string;
  /** A pause that still runs: no date can be named. */
  readonly open?: { readonly from: CalendarDate; readonly source: string };
}

interface ReadPause {
  readonly reason: PauseReason;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
}

function readPause({ reason, from, to }: Pause, receipt: CalendarDate): ReadPause {
  if (!Object.hasOwn(reasons, reason)) {
    throw new DeadlineInputError("pause_reason_unknown", `${reason} is no reason for a pause.`);
  }
  const read = { reason, from: readDate(from), to: to === undefined ? undefined : readDate(to) };
  if (read.to !== undefined && read.to.compare(read.from) < 0) {
    throw new DeadlineInputError(
      "pause_ends_before_it_begins",
      `A pause from ${from} cannot end on ${String(to)}.`,
    );
  }
  if (read.from.compare(receipt) < 0) {
    throw new DeadlineInputError(
      "pause_before_receipt",
      `A pause from ${from} begins before ${String(receipt)}.`,
    );
  }
  return read;
}

/** Half-open. */
interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Days in at least one of the spans. */
function unionDays(spans: readonly Span[]): number {
  let days = 0;
  let reached: CalendarDate | undefined;
  for (const { from, to } of spans.toSorted((one, other) => one.from.compare(other.from))) {
    const begin = reached === undefined || from.compare(reached) > 0 ? from : reached;
    if (to.compare(begin) <= 0) continue;
    days += daysBetween(begin, to);
    reached = to;
  }
  return days;
}

/** The days after the start on which the law of clarification lets no clock run; the start itself never counts anyway. */
function excluded(from: CalendarDate, to: CalendarDate, start: CalendarDate): Span {
  const first = start.add({ days: 1 });
  return { from: from.compare(first) < 0 ? first : from, to: to.add({ days: 1 }) };
}

interface LawfulPause extends ReadPause {
  readonly rule: PauseRule;
}

/** The day on which the clock starts, with the pause that put it there, if one did. */
function startOf(
  receipt: CalendarDate,
  lawful: readonly LawfulPause[],
): Pick<Standstill, "start" | "startSource"> {
  let begun: Pick<Standstill, "start" | "startSource"> = { start: receipt };
  for (const { rule, to } of lawful) {
    if (rule.effect !== "starts" || to === undefined || to.compare(begun.start) <= 0) continue;
    begun = { start: to, startSource: rule.source };
  }
  return begun;
}

/**
 * What a regime makes of the pauses of a request. Every pause is checked, also those that move nothing.
 * Throws `date_malformed`, `pause_reason_unknown`, `pause_ends_before_it_begins` or `pause_before_receipt`.
 */
export function standstillOf(
  regime: Regime,
  right: RequestType,
  receipt: CalendarDate,
  pauses: readonly Pause[],
): Standstill {
  const lawful = pauses.flatMap((pause): LawfulPause[] => {
    const read = readPause(pause, receipt);
    const rule = pauseRule(regime, right, read.reason);
    return rule === undefined ? [] : [{ ...read, rule }];
  });
  const begun = startOf(receipt, lawful);
  const moving = lawful.filter(({ rule }) => rule.effect !== "starts");
  const spans = moving.map(({ rule, from, to = from }) =>
    rule.effect === "excludes" ? excluded(from, to, begun.start) : { from, to },
  );
  const open = lawful.find(({ to }) => to === undefined);
  return {
    ...begun,
    days: unionDays(spans),
    source: [...new Set(moving.map(({ rule }) => rule.source))].join("; "),
    ...(open !== undefined && { open: { from: open.from, source: open.rule.source } }),
  };
}
