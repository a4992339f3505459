import type { RetentionRule } from "../../domain/retention/readRetention";

type Translate = (key: string, options?: Record<string, unknown>) => string;

const term = (name: string) => `retention_terms.${name}`;

/** What happens at the end, both steps where there are two; empty where the policy names none. */
const endInWords = ({ first, then }: RetentionRule, translate: Translate): string => {
  if (then === undefined) return "";
  return translate(term(first === undefined ? `then.${then}` : `first.${first}.${then}`));
};

/** How long, by the policy: "30 days after the account's deletion". It says so where the policy is silent. */
export const lengthInWords = ({ rule, amount, from }: RetentionRule, translate: Translate): string =>
  translate(term(from === "account_deletion" ? "rule.days_after_deletion" : `rule.${rule}`), {
    smart_count: amount ?? 0,
  });

/** The whole rule in one line: "30 days, then summed up and anonymised". */
export const ruleInWords = (rule: RetentionRule, translate: Translate): string =>
  [lengthInWords(rule, translate), endInWords(rule, translate)].filter(Boolean).join(", ");
