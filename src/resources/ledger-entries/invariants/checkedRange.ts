import type { LedgerRange } from "../../../domain/ledger-invariants";
import { usageRange } from "../../../domain/usage/usageRange";
import { instantOfLocal } from "../../../components/zone/localTime";

export const rangeIds = ["all", "month", "last_month", "30d", "days"] as const;
export type RangeId = (typeof rangeIds)[number];

/** What is chosen, as it stands in the address. Days are plain dates, both included. */
export interface CheckedRange {
  readonly id: RangeId;
  readonly first: string;
  readonly last: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

const day = (text: string | null): string => (text !== null && DAY.test(text) ? text : "");

export const readCheckedRange = (search: URLSearchParams): CheckedRange => ({
  id: rangeIds.find((id) => id === search.get("range")) ?? "all",
  first: day(search.get("first")),
  last: day(search.get("last")),
});

export const writeCheckedRange = ({ id, first, last }: CheckedRange): URLSearchParams => {
  const search = new URLSearchParams();
  if (id !== "all") search.set("range", id);
  if (id === "days" && first !== "") search.set("first", first);
  if (id === "days" && last !== "") search.set("last", last);
  return search;
};

const dayAfter = (text: string): string =>
  new Date(Date.parse(`${text}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** Days that are chosen and make a span; of the other ranges always. */
export const isWhole = ({ id, first, last }: CheckedRange): boolean =>
  id !== "days" || (first !== "" && last !== "" && first <= last);

/**
 * The instants of a range, its days cut in the platform's zone. A range that is not over ends with the newest entry, so it
 * has no end of its own.
 */
export const boundsOf = (range: CheckedRange, timeZone: string, now: string): LedgerRange => {
  const { id, first, last } = range;
  if (id === "all") return { timeZone };
  if (id === "days") {
    const to = instantOfLocal(`${dayAfter(last)}T00:00`, timeZone);
    const from = instantOfLocal(`${first}T00:00`, timeZone);
    return { timeZone, from, ...(to <= now && { to }) };
  }
  const { from, to } = usageRange(id, timeZone, now);
  const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
  return { timeZone, from: start, ...(end <= now && { to: end }) };
};
