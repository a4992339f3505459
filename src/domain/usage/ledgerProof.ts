import type { components } from "../../../openapi/platform.gen";
import { format, parse, subtract, type Money } from "../money";

export type LedgerSum = components["schemas"]["LedgerSum"];

export type ProofResult =
  | { kind: "equal"; entries: number }
  | { kind: "differs"; entries: number; difference: Money }
  | { kind: "currency"; entries: number; currency: string };

/** Whether a total is the sum of the ledger entries behind it, to the last decimal. */
export const proveTotal = (total: Money, ledger: LedgerSum): ProofResult => {
  const { entries, sum } = ledger;
  if (sum.currency !== total.currency) return { kind: "currency", entries, currency: sum.currency };
  const difference = subtract(parse(total.amount), parse(sum.amount));
  if (difference === 0n) return { kind: "equal", entries };
  return { kind: "differs", entries, difference: { amount: format(difference), currency: total.currency } };
};
