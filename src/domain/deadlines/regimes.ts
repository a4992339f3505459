import type { components } from "../../../openapi/platform.gen";
import { DeadlineInputError } from "./deadlineInputError";
import { californiaTerm, generalTerms, type Terms } from "./terms";

type Schemas = components["schemas"];
export type RegimeId = "gdpr" | "uk_gdpr" | "ccpa" | "lgpd" | "pipeda" | "quebec_law25";
export type RequestType = Schemas["RequestType"];
export type PauseReason = "identity" | "clarification" | "fee" | "internal" | "legal_hold";

/**
 * What a pause does to the legal date: `adds` its days, asked to answered, the day of the answer counting again; `excludes` each
 * day from the asking to the answer, both included; `starts` the clock afresh on the day of the answer.
 */
export type PauseEffect = "adds" | "excludes" | "starts";

export interface PauseRule {
  readonly effect: PauseEffect;
  readonly source: string;
  /** Rights in which the law knows the pause; all of them where this is left out. */
  readonly rights?: readonly RequestType[];
}

export interface Regime {
  readonly id: RegimeId;
  readonly name: string;
  /** How days and months are counted. */
  readonly countSource: string;
  /** Why a date that is no working day moves to the next one; left out where it does not move. */
  readonly rollSource?: string;
  /** Where the law grants each right; a platform may still grant one that the law does not. */
  readonly articles: Readonly<Partial<Record<RequestType, string>>>;
  readonly pauses: Readonly<Partial<Record<PauseReason, PauseRule>>>;
  /** How long the law gives to answer a request about a right. */
  readonly termsOf: (right: RequestType) => Terms;
}

const regulation = "Regulation (EEC, Euratom) No 1182/71";
const ukRelevantTime = "UK GDPR Art. 12A (Data (Use and Access) Act 2025, s. 76)";

export const regimes: Readonly<Record<RegimeId, Regime>> = {
  gdpr: {
    id: "gdpr",
    name: "GDPR",
    countSource: `${regulation} Art. 3(1)`,
    rollSource: `${regulation} Art. 3(4)`,
    articles: {
      access: "GDPR Art. 15",
      portability: "GDPR Art. 20",
      rectification: "GDPR Art. 16",
      erasure: "GDPR Art. 17",
      restriction: "GDPR Art. 18",
      objection: "GDPR Art. 21(1)",
      consent_withdrawal: "GDPR Art. 7(3)",
      marketing_opt_out: "GDPR Art. 21(2) and (3)",
      minor: "GDPR Art. 8 and 17(1)(f)",
    },
    pauses: {
      identity: { effect: "adds", source: "GDPR Art. 12(6); EDPB Guidelines 01/2022, section 5.3" },
      clarification: { effect: "adds", source: "GDPR Recital 63; EDPB Guidelines 01/2022, section 5.3" },
      fee: { effect: "adds", source: "GDPR Art. 12(5)(a)" },
    },
    termsOf: () => generalTerms.gdpr,
  },
  uk_gdpr: {
    id: "uk_gdpr",
    name: "UK GDPR",
    countSource: `${regulation} Art. 3(1), as assimilated`,
    rollSource: `${regulation} Art. 3(4), as assimilated`,
    articles: {
      access: "UK GDPR Art. 15",
      portability: "UK GDPR Art. 20",
      rectification: "UK GDPR Art. 16",
      erasure: "UK GDPR Art. 17",
      restriction: "UK GDPR Art. 18",
      objection: "UK GDPR Art. 21(1)",
      consent_withdrawal: "UK GDPR Art. 7(3)",
      marketing_opt_out: "UK GDPR Art. 21(2) and (3)",
      minor: "UK GDPR Art. 8 and 17(1)(f)",
    },
    pauses: {
      identity: { effect: "starts", source: ukRelevantTime },
      fee: { effect: "starts", source: ukRelevantTime },
      // The Act speaks of requests under Article 15 alone, and of days "beginning with" and "ending with".
      clarification: {
        effect: "excludes",
        source:
          "UK GDPR Art. 12A (Data (Use and Access) Act 2025, s. 76): days of a request for clarification",
        rights: ["access"],
      },
    },
    termsOf: () => generalTerms.uk_gdpr,
  },
  ccpa: {
    id: "ccpa",
    name: "CCPA/CPRA",
    countSource: "Cal. Code Regs. tit. 11, § 7021(b)",
    articles: {
      access: "Cal. Civ. Code § 1798.110",
      portability: "Cal. Civ. Code § 1798.130(a)(3)(B)",
      rectification: "Cal. Civ. Code § 1798.106",
      erasure: "Cal. Civ. Code § 1798.105",
      restriction: "Cal. Civ. Code § 1798.121",
      objection: "Cal. Civ. Code § 1798.120",
      consent_withdrawal: "Cal. Civ. Code § 1798.120",
      marketing_opt_out: "Cal. Civ. Code § 1798.120",
      minor: "Cal. Civ. Code §§ 1798.105, 1798.120(c)",
    },
    // The 45 days run "regardless of time required to verify the request".
    pauses: {},
    termsOf: californiaTerm,
  },
  lgpd: {
    id: "lgpd",
    name: "LGPD",
    countSource: "LGPD Art. 19, II",
    articles: {
      access: "LGPD Art. 18, II",
      portability: "LGPD Art. 18, V",
      rectification: "LGPD Art. 18, III",
      erasure: "LGPD Art. 18, IV and VI",
      restriction: "LGPD Art. 18, IV",
      objection: "LGPD Art. 18, § 2",
      consent_withdrawal: "LGPD Art. 18, IX",
      minor: "LGPD Art. 14",
    },
    pauses: {},
    termsOf: () => generalTerms.lgpd,
  },
  pipeda: {
    id: "pipeda",
    name: "PIPEDA",
    countSource: "PIPEDA s. 8(3)",
    articles: {
      access: "PIPEDA Sch. 1, Principle 4.9",
      rectification: "PIPEDA Sch. 1, Principle 4.9.5",
      consent_withdrawal: "PIPEDA Sch. 1, Principle 4.3.8",
    },
    pauses: {},
    termsOf: () => generalTerms.pipeda,
  },
  quebec_law25: {
    id: "quebec_law25",
    name: "Québec Law 25",
    countSource: "CQLR c. P-39.1, s. 32",
    articles: {
      access: "CQLR c. P-39.1, s. 27",
      portability: "CQLR c. P-39.1, s. 27",
      rectification: "Civil Code of Québec Art. 40; CQLR c. P-39.1, s. 28",
      erasure: "Civil Code of Québec Art. 40; CQLR c. P-39.1, ss. 28 and 28.1",
      consent_withdrawal: "CQLR c. P-39.1, s. 8",
      minor: "CQLR c. P-39.1, s. 4.1",
    },
    pauses: {},
    termsOf: () => generalTerms.quebec_law25,
  },
};

export const regimeIds = Object.keys(regimes) as readonly RegimeId[];

/** Throws `regime_unknown`. */
export function regimeOf(id: string): Regime {
  const regime = Object.hasOwn(regimes, id) ? regimes[id as RegimeId] : undefined;
  if (regime === undefined) throw new DeadlineInputError("regime_unknown", `${id} is no law known here.`);
  return regime;
}

/** What a law says of a pause; undefined where it moves nothing. */
export function pauseRule(regime: Regime, right: RequestType, reason: PauseReason): PauseRule | undefined {
  const rule = regime.pauses[reason];
  return (rule?.rights?.includes(right) ?? true) ? rule : undefined;
}

/** Whether a pause for this reason moves the legal date of a request about this right. */
export function isLawfulPause(regime: RegimeId, right: RequestType, reason: PauseReason): boolean {
  return pauseRule(regimeOf(regime), right, reason) !== undefined;
}
