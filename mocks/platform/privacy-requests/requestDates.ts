import type { components } from "../../../openapi/platform.gen";
import { daysLeft, localDateOf } from "../../../src/domain/deadlines";
import { isOpenState } from "../../../src/domain/privacy-requests/stateMachine";
import type { Platform } from "../platform";
import { internalDate, legalDates } from "./legalDates";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];

export interface RequestDates {
  readonly deadline: Schemas["Deadline"];
  readonly internalDueOn: string;
}

const kept = new WeakMap<RequestRow, RequestDates>();

/** Legal and internal dates of a row; they depend on nothing but the row. */
export function datesOf(row: RequestRow): RequestDates {
  const known = kept.get(row);
  if (known !== undefined) return known;
  const dates = { deadline: legalDates(row), internalDueOn: internalDate(row) };
  kept.set(row, dates);
  return dates;
}

/** Days to the legal date: 0 is today, less is late. None while no date can be named, or when nothing is owed. */
export function daysLeftOf({ clock }: Platform, row: RequestRow): number | undefined {
  const { due } = datesOf(row).deadline;
  if (due === null || !isOpenState(row.state)) return undefined;
  return daysLeft(due, clock.iso(), row.timeZone);
}

export function overdueOf(platform: Platform, row: RequestRow): Schemas["Overdue"] {
  if (!isOpenState(row.state)) return "none";
  const left = daysLeftOf(platform, row);
  if (left !== undefined && left < 0) return "legal";
  const today = localDateOf(platform.clock.iso(), row.timeZone);
  return datesOf(row).internalDueOn < today ? "internal" : "none";
}

/** Open and at most this many days before its legal date. */
export const dueSoonDays = 7;
