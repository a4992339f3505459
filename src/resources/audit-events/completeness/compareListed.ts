import type { RangeReport } from "../../../domain/audit-proof/messages";

export interface Listed {
  /** Indexes as the platform listed them, newest first. */
  readonly indexes: readonly string[];
  /** How many it says there are. */
  readonly total: { readonly value: number; readonly relation: "eq" | "gte" };
}

export type Verdict =
  /** Every event that was found is counted, and the newest `compared` of them were listed one by one. */
  | { readonly is: "complete"; readonly matched: number; readonly compared: number }
  /** Events of the log that answer the query and were not listed, rising. */
  | { readonly is: "withheld"; readonly indexes: readonly string[] }
  /** Listed, but not an answer to the query as this browser reads it. */
  | { readonly is: "foreign"; readonly indexes: readonly string[] }
  | { readonly is: "out_of_order" }
  | { readonly is: "miscounted"; readonly said: number; readonly found: number };

/** The newest answers in the range, newest first. The report leaves them out where every event is one. */
const newestFound = ({ from, to, matched, matches }: RangeReport, count: number): string[] => {
  if (matches.length > 0 || matched === 0) return matches.slice(-count).toReversed();
  const available = Number(BigInt(to) - BigInt(from));
  return Array.from({ length: Math.min(count, available) }, (_, place) =>
    String(BigInt(to) - 1n - BigInt(place)),
  );
};

const without = (texts: readonly string[], other: readonly string[]) => {
  const known = new Set(other);
  return texts.filter((text) => !known.has(text)).toReversed();
};

/**
 * Holds what the platform listed against what was found in the proven log.
 * @param asked how many events the platform was asked to list
 */
export const compareListed = (report: RangeReport, { indexes, total }: Listed, asked: number): Verdict => {
  const found = newestFound(report, asked);
  const withheld = without(found, indexes);
  if (withheld.length > 0) return { is: "withheld", indexes: withheld };
  const foreign = without(indexes, found);
  if (foreign.length > 0) return { is: "foreign", indexes: foreign };
  if (indexes.some((index, place) => index !== found[place])) return { is: "out_of_order" };
  const isCounted = total.relation === "eq" ? total.value === report.matched : total.value <= report.matched;
  if (!isCounted) return { is: "miscounted", said: total.value, found: report.matched };
  return { is: "complete", matched: report.matched, compared: found.length };
};
