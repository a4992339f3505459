import { parse } from "../money";
import { expiringWithinMs, type KeyStatus } from "./status";

/** What is wrong with a key, the most urgent first. An empty list is a healthy key. */
export const keyHealths = [
  "exposed",
  "cap_reached",
  "refused_traffic",
  "near_cap",
  "rate_limited",
  "unusual_use",
  "expiring",
  "expired",
  "disabled",
  "never_used",
  "unused_90_days",
] as const;
export type KeyHealth = (typeof keyHealths)[number];

export interface KeyFacts {
  status: KeyStatus;
  createdAt: string;
  expiresAt?: string | undefined;
  lastUsedAt?: string | undefined;
  /** When a leak was reported and not yet settled by a rotation or a revocation. */
  exposedAt?: string | undefined;
  /** Over the last 24 hours. */
  requests24h: number;
  refused24h: number;
  rateLimited24h: number;
  /** Requests per hour, oldest first; the last hour is the running one. */
  spark: ArrayLike<number>;
  /** Decimal texts in one currency. */
  cap?: { amount: string; spent: string; reserved: string } | undefined;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Every threshold of the rules below, in one place. */
const keyHealthThresholds = {
  /** Refused (key, model, scope or address not allowed): a share of the day's requests, and a number that is no accident. */
  refusedShare: 0.05,
  refusedAtLeast: 10,
  rateLimitedShare: 0.01,
  rateLimitedAtLeast: 5,
  /** Spent and reserved, as a share of the cap. */
  nearCapPercent: 80n,
  /** The running or the last full hour, against the median of the 34 hours before. */
  unusualFactor: 8,
  unusualAtLeast: 40,
  /** A key that nobody has used a week after its creation was probably not needed. */
  neverUsedAfterMs: 7 * dayMs,
  unusedAfterMs: 90 * dayMs,
  expiringWithinMs,
} as const;

type Rule = (facts: KeyFacts, nowMs: number) => boolean;
const limits = keyHealthThresholds;

/** Keys that no longer work have nothing to warn of, except that a leak of them is on record. */
const isUsable = (facts: KeyFacts) => facts.status === "active" || facts.status === "expiring";

const rules: Readonly<Record<KeyHealth, Rule>> = {
  exposed: (facts) => facts.exposedAt !== undefined && facts.status !== "deleted",
  refused_traffic: ({ refused24h, requests24h, status }) =>
    status !== "deleted" &&
    refused24h >= limits.refusedAtLeast &&
    refused24h >= requests24h * limits.refusedShare,
  cap_reached: (facts) => isUsable(facts) && capStateOf(facts.cap) === "reached",
  near_cap: (facts) => isUsable(facts) && capStateOf(facts.cap) === "near",
  rate_limited: (facts) =>
    isUsable(facts) &&
    facts.rateLimited24h >= limits.rateLimitedAtLeast &&
    facts.rateLimited24h >= facts.requests24h * limits.rateLimitedShare,
  unusual_use: (facts) => isUsable(facts) && isUnusual(facts.spark),
  expiring: (facts) => facts.status === "expiring",
  expired: (facts) => facts.status === "expired",
  disabled: (facts) => facts.status === "disabled",
  never_used: (facts, nowMs) =>
    isUsable(facts) &&
    facts.lastUsedAt === undefined &&
    nowMs - Date.parse(facts.createdAt) >= limits.neverUsedAfterMs,
  unused_90_days: (facts, nowMs) =>
    isUsable(facts) &&
    facts.lastUsedAt !== undefined &&
    nowMs - Date.parse(facts.lastUsedAt) >= limits.unusedAfterMs,
};

/** Every finding on a key at `nowMs`, the most urgent first. Expiry and disabling come from the status alone. */
export function keyHealthAt(facts: KeyFacts, nowMs: number): KeyHealth[] {
  return keyHealths.filter((health) => rules[health](facts, nowMs));
}

export type CapState = "ok" | "near" | "reached";

/** How full a cap is: `near` from 80 % spent or reserved, `reached` at 100 %. Without a cap always `ok`. */
export function capStateOf(cap: KeyFacts["cap"]): CapState {
  if (cap === undefined) return "ok";
  const amount = parse(cap.amount);
  const used = parse(cap.spent) + parse(cap.reserved);
  if (used >= amount) return "reached";
  return used * 100n >= amount * limits.nearCapPercent ? "near" : "ok";
}

function isUnusual(spark: ArrayLike<number>): boolean {
  const peak = Math.max(spark[spark.length - 1] ?? 0, spark[spark.length - 2] ?? 0);
  if (peak < limits.unusualAtLeast) return false;
  const before = Array.from(spark)
    .slice(0, -2)
    .toSorted((left, right) => left - right);
  const median = before[Math.floor(before.length / 2)] ?? 0;
  return peak >= median * limits.unusualFactor;
}
