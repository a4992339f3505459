import type { components } from "../../../openapi/platform.gen";

type RequestType = components["schemas"]["RequestType"];

/** A span that a law gives; `rule` is its stable key. */
export interface Term {
  readonly rule: string;
  readonly unit: "months" | "days" | "working_days";
  readonly count: number;
  readonly source: string;
  /** Why a month that has no such day ends on its last. */
  readonly clampSource?: string;
}

export interface Terms {
  readonly base: Term;
  /** The whole span from the start once it is extended, never a second span after the first. */
  readonly extended?: Term;
  /** How long there is to tell the person that it was received. */
  readonly acknowledge?: Term;
}

function months(count: 1 | 3, source: string): Term {
  const clampSource = "Regulation (EEC, Euratom) No 1182/71 Art. 3(2)(c)";
  return { rule: count === 1 ? "one_month" : "three_months", unit: "months", count, source, clampSource };
}

function days(count: number, source: string): Term {
  return { rule: `days_${count}`, unit: "days", count, source };
}

function workingDays(count: number, source: string): Term {
  return { rule: `working_days_${count}`, unit: "working_days", count, source };
}

const ukTwelveA = "UK GDPR Art. 12A (Data (Use and Access) Act 2025, s. 76)";

/** Laws that give every right the same span. */
export const generalTerms = {
  gdpr: {
    base: months(1, "GDPR Art. 12(3) and (4)"),
    extended: months(3, "GDPR Art. 12(3)"),
  },
  uk_gdpr: {
    base: months(1, `UK GDPR Art. 12(3) and (4); ${ukTwelveA}`),
    extended: months(3, ukTwelveA),
  },
  // A complete declaration; the simplified one is owed at once, which no calendar can count.
  lgpd: { base: days(15, "LGPD Art. 19, II") },
  pipeda: { base: days(30, "PIPEDA s. 8(3)"), extended: days(60, "PIPEDA s. 8(4)") },
  quebec_law25: { base: days(30, "CQLR c. P-39.1, s. 32") },
} as const satisfies Record<string, Terms>;

const californiaAnswer: Terms = {
  base: days(45, "Cal. Code Regs. tit. 11, § 7021(b)"),
  extended: days(90, "Cal. Code Regs. tit. 11, § 7021(b)"),
  acknowledge: workingDays(10, "Cal. Code Regs. tit. 11, § 7021(a)"),
};
const californiaOptOut: Terms = { base: workingDays(15, "Cal. Code Regs. tit. 11, § 7026(f)") };
const californiaLimit: Terms = { base: workingDays(15, "Cal. Code Regs. tit. 11, § 7027(g)") };

/** What is not sold, shared or used any more has to stop soon, without acknowledgement or extension. */
const californiaStops: Readonly<Partial<Record<RequestType, Terms>>> = {
  marketing_opt_out: californiaOptOut,
  objection: californiaOptOut,
  consent_withdrawal: californiaOptOut,
  restriction: californiaLimit,
};

export function californiaTerm(right: RequestType): Terms {
  return californiaStops[right] ?? californiaAnswer;
}
