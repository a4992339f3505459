import type { components } from "../../../openapi/platform.gen";
import { durationMs } from "../time/countdown";

export type RetentionStatus = components["schemas"]["RetentionStatus"];
export type RetentionRule = components["schemas"]["RetentionRule"];

const DAY_MS = 86_400_000;

/** What a category's facts say about its promise; `pastMs` is how much older than its days the oldest record is. */
export type RetentionReading =
  /** The policy names no number of days or years: there is nothing to be late with. */
  | { readonly kind: "no_number" }
  /** Nothing is held whose days are counted. */
  | { readonly kind: "nothing_held" }
  | { readonly kind: "kept"; readonly ageMs: number; readonly promisedMs: number }
  /** Past its days, but by no more than the platform says that its runs leave by design. */
  | {
      readonly kind: "goes_next";
      readonly ageMs: number;
      readonly promisedMs: number;
      readonly pastMs: number;
    }
  | {
      readonly kind: "overdue";
      readonly ageMs: number;
      readonly promisedMs: number;
      readonly pastMs: number;
    };

/**
 * Holds a category's oldest record against the promise (storage limitation: GDPR Art. 5(1)(e)), from the facts alone,
 * whatever the platform says of its own state. A day is 24 hours: the promises count from an instant, not from a date.
 *
 * @param now milliseconds since 1970
 * @throws RangeError when a fact is no instant or no duration
 */
export function readRetention(
  { rule, clockStartedAt, slack }: Pick<RetentionStatus, "rule" | "clockStartedAt" | "slack">,
  now: number,
): RetentionReading {
  if (rule.rule !== "days" || rule.amount === undefined) return { kind: "no_number" };
  if (clockStartedAt === undefined) return { kind: "nothing_held" };
  const started = Date.parse(clockStartedAt);
  if (Number.isNaN(started)) throw new RangeError(`${clockStartedAt} is no instant`);
  const slackMs = slack === undefined ? 0 : durationMs(slack);
  if (slackMs === undefined) throw new RangeError(`${slack ?? ""} is no duration`);
  const promisedMs = rule.amount * DAY_MS;
  const ageMs = now - started;
  const pastMs = ageMs - promisedMs;
  if (pastMs <= 0) return { kind: "kept", ageMs, promisedMs };
  return { kind: pastMs > slackMs ? "overdue" : "goes_next", ageMs, promisedMs, pastMs };
}

/**
 * Whether the platform's own word on a category contradicts its own figures, by more than two clocks may differ.
 *
 * @param now, leewayMs milliseconds
 */
export function contradicts(status: RetentionStatus, now: number, leewayMs: number): boolean {
  const isLate = status.state === "overdue";
  return [now - leewayMs, now + leewayMs].every(
    (time) => (readRetention(status, time).kind === "overdue") !== isLate,
  );
}
