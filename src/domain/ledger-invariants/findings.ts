import type { Money } from "../money";
import type { OwnerName } from "./ledgerColumns";

/** In the order of the board. */
export const invariants = [
  "sequence",
  "transactions",
  "running_balances",
  "balances",
  "usage",
  "totals",
  "purged",
] as const;

export type Invariant = (typeof invariants)[number];

/** In what way it does not hold. */
export type BreakKind =
  /** Numbers are missing before the entry. */
  | "gap"
  /** The entry's number was there before, or comes too late. */
  | "out_of_order"
  /** The last number of the range did not come. */
  | "cut_short"
  /** The postings do not sum to zero. */
  | "not_zero"
  /** The balance after is not the balance before plus the amount. */
  | "wrong_sum"
  /** The balance before is not the one that the last entry left. */
  | "not_continued"
  /** What the platform holds is not what the entries sum to. */
  | "other_balance"
  /** Usage of a span costs something else than its entries. */
  | "other_usage"
  | "other_usage_count"
  /** The platform's own total of a type is another one. */
  | "other_total"
  | "other_count"
  /** An account that is not (or no more) known by this id. */
  | "unknown_account"
  /** A customer's entry that names nobody, or a person beside the pseudonym. */
  | "wrong_owner";

/** The first place where an invariant does not hold. Everything in it can be kept as JSON. */
export interface LedgerBreak {
  readonly kind: BreakKind;
  /** Numbers of the entries that show it, decimal; of a gap the entry behind it. */
  readonly seqs: readonly string[];
  /** Whose balance: an account, a pseudonym, or a book of the platform. */
  readonly owner?: OwnerName & { readonly book: string };
  /** What has to be there, and what is there. */
  readonly expected?: Money | string;
  readonly found?: Money | string;
  /** Of usage, half-open. */
  readonly span?: { readonly from: string; readonly to: string };
  readonly type?: string;
}

export type Finding =
  /** `checked` is in the unit of the invariant: entries, transactions, balances, spans, types. */
  | { readonly is: "holds"; readonly checked: number }
  | { readonly is: "broken"; readonly checked: number; readonly broken: number; readonly first: LedgerBreak }
  /** Nothing to hold it against. */
  | { readonly is: "unchecked"; readonly why: "no_usage" | "no_totals" | "nothing_in_range" };

export interface LedgerFindings {
  readonly entries: number;
  /** Numbers of the range, both included, decimal. */
  readonly from: string;
  readonly to: string;
  readonly of: Readonly<Record<Invariant, Finding>>;
  /** Entries of erased people booked after the erasure, all under the pseudonym: allowed, and told. */
  readonly afterPurge: number;
}

export const isBroken = ({ of }: LedgerFindings): boolean =>
  invariants.some((invariant) => of[invariant].is === "broken");

/** What is found of one invariant as the entries go by: how many were looked at, how many fail, the first that does. */
export class Tally {
  checked = 0;
  #broken = 0;
  #first: LedgerBreak | undefined;

  break(first: () => LedgerBreak): void {
    this.#broken += 1;
    this.#first ??= first();
  }

  get finding(): Finding {
    const { checked } = this;
    if (this.#first) return { is: "broken", checked, broken: this.#broken, first: this.#first };
    return { is: "holds", checked };
  }
}
