import type { Deadline, DeadlineInput, Pause } from "./index";

/** Short forms in which the examples of the law are written. */
export type Example = readonly [title: string, input: DeadlineInput, expected: Partial<Deadline>];

export function pause(reason: Pause["reason"], from: string, to?: string): Pause {
  return { reason, from, ...(to !== undefined && { to }) };
}

type More = Partial<DeadlineInput>;

export function under(
  regime: DeadlineInput["regime"],
  country: string,
  timeZone: string,
  date: string,
  more: More = {},
): DeadlineInput {
  return { regime, right: "access", country, timeZone, receivedAt: `${date}T12:00:00Z`, ...more };
}

export const gdpr = (date: string, more: More = {}) => under("gdpr", "DE", "Europe/Berlin", date, more);
export const uk = (date: string, more: More = {}) => under("uk_gdpr", "GB-ENG", "Europe/London", date, more);
export const ccpa = (date: string, more: More = {}) =>
  under("ccpa", "US-CA", "America/Los_Angeles", date, { receivedAt: `${date}T20:00:00Z`, ...more });
