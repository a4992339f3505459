import { parseAbsolute, toCalendarDate } from "@internationalized/date";
import type { components } from "../../../../openapi/platform.gen";
import { instantOfLocal } from "../../../components/zone/localTime";
import type { CapInput } from "../../../domain/caps/cap";
import { typedAmount } from "../../../domain/ledger/corrections";
import { usageRange } from "../../../domain/usage/usageRange";

export type CapSimulationRequest = components["schemas"]["CapSimulationRequest"];

/** A proposal as it stands in the address: every field a text. */
export interface Proposal {
  amount: string;
  period: CapInput["period"];
  action: CapInput["action"];
  /** The first and the last day of the past that is replayed, both included. */
  from: string;
  until: string;
}

export const periods = ["day", "week", "month", "total"] as const;
export const actions = ["block", "throttle", "alert"] as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, other: Value): Value =>
  values.find((value) => value === text) ?? other;

const plainDate = /^\d{4}-\d\d-\d\d$/;
const dayOr = (text: string | null, other: string) => (text !== null && plainDate.test(text) ? text : other);

/** What the address says, and for the rest the cap that there is and the month before this one. */
export const readProposal = (
  search: URLSearchParams,
  present: CapInput | undefined,
  zone: string,
  now: string,
): Proposal => {
  const lastMonth = usageRange("last_month", zone, now);
  const day = (instant: string) => toCalendarDate(parseAbsolute(instant, zone));
  return {
    amount: search.get("amount") ?? present?.amount.amount ?? "",
    period: oneOf(periods, search.get("period"), present?.period ?? "month"),
    action: oneOf(actions, search.get("action"), present?.action ?? "block"),
    from: dayOr(search.get("from"), day(lastMonth.from).toString()),
    until: dayOr(search.get("until"), day(lastMonth.to).subtract({ days: 1 }).toString()),
  };
};

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The question to the platform; undefined while the proposal is not whole. */
export const questionOf = (
  { amount, period, action, from, until }: Proposal,
  currency: string,
  timeZone: string,
): CapSimulationRequest | undefined => {
  const units = typedAmount(amount);
  if (units === undefined || from > until) return undefined;
  return {
    cap: { amount: { amount: units, currency }, period, action, timeZone },
    from: instantOfLocal(`${from}T00:00`, timeZone),
    to: instantOfLocal(`${dayAfter(until)}T00:00`, timeZone),
  };
};
