import { entryTypes, ledgerBooks } from "../../../../src/domain/ledger/entry";
import type { components } from "../../../../openapi/platform.gen";
import { refundable, reversible } from "../../../../src/domain/ledger/corrections";
import { parse, pico, type Pico } from "../../../../src/domain/money";
import { invalidField, stateConflict } from "../../problem";
import type { Activity } from "../../streams/activity";
import type { Posting } from "../ledger";

type Correction = components["schemas"]["LedgerCorrection"];

export interface CorrectedEntry {
  /** Position in the ledger. */
  readonly row: number;
  readonly id: string;
  readonly amount: bigint;
  /** Of its transaction, the entry's own first. */
  readonly postings: readonly Posting[];
  /** What corrections have given back of it already, as a positive amount. */
  readonly givenBack: bigint;
}

function postingOf({ ledger }: Activity, row: number): Posting {
  const { account, book, amount } = ledger.table.columns;
  const name = ledgerBooks[book[row] ?? 0] ?? "customer";
  const units = pico(amount[row] ?? 0n);
  return name === "customer"
    ? { account: account[row] ?? 0, book: name, amount: units }
    : { book: name, amount: units };
}

/** The rows of the transaction that an entry belongs to, its own first. */
function transactionRows({ ledger }: Activity, row: number): number[] {
  const { transaction } = ledger.table.columns;
  const isSame = (each: number) =>
    each >= 0 && each < ledger.table.length && transaction[each] === transaction[row];
  let first = row;
  while (isSame(first - 1)) first -= 1;
  const rows: number[] = [];
  for (let each = first; isSame(each); each += 1) if (each !== row) rows.push(each);
  return [row, ...rows];
}

function givenBackOf({ ledger }: Activity, id: string): bigint {
  let units = 0n;
  for (const [row, details] of ledger.details) {
    if (details.correctsId !== id || ledger.table.columns.book[row] !== 0) continue;
    const amount = ledger.table.columns.amount[row] ?? 0n;
    units += amount < 0n ? -amount : amount;
  }
  return units;
}

/** The entry that a reversal or a refund names. @throws 422 where there is none of the kind, 409 where it was reversed */
export function correctedEntry(activity: Activity, { kind, entryId = "" }: Correction): CorrectedEntry {
  const { ledger, entryIds } = activity;
  const row = entryIds.row(entryId);
  if (row === undefined || row >= ledger.table.length)
    throw invalidField("/entryId", "unknown", `There is no entry ${entryId}.`);
  const { type, book, amount, reversedBy } = ledger.table.columns;
  const name = entryTypes[type[row] ?? 0] ?? "contra";
  const offered = kind === "refund" ? refundable : reversible;
  if (!offered.includes(name) || (kind === "refund" && book[row] !== 0)) {
    const why =
      name === "contra"
        ? "It balances another entry: name the customer's entry of its transaction."
        : `A ${name} entry cannot be corrected by a ${kind}.`;
    throw invalidField("/entryId", "not_correctable", why);
  }
  const seq = reversedBy[row] ?? 0;
  if (seq > 0) {
    throw stateConflict(`It was taken back by ${entryIds.id(seq - 1)}.`, "reversed", ["posted"], {
      blocking: [entryIds.id(seq - 1)],
    });
  }
  const postings = transactionRows(activity, row).map((each) => postingOf(activity, each));
  return { row, id: entryId, amount: amount[row] ?? 0n, postings, givenBack: givenBackOf(activity, entryId) };
}

/** How much a refund gives back, signed as the customer sees it: as asked, or all that is left of the entry. */
export function refundAmount({ amount, givenBack }: CorrectedEntry, asked: Correction["amount"]): Pico {
  const sign = amount < 0n ? 1n : -1n;
  const left = (amount < 0n ? -amount : amount) - givenBack;
  if (left === 0n) throw stateConflict("All of it was given back before.", "refunded", ["posted"]);
  if (asked === undefined) return pico(sign * left);
  const units = parse(asked.amount);
  if (units * sign <= 0n) {
    const direction = sign > 0n ? "to the customer, so it is positive" : "from the wallet, so it is negative";
    throw invalidField("/amount/amount", "wrong_sign", `This refund goes ${direction}.`);
  }
  if (units * sign > left) {
    throw invalidField("/amount/amount", "too_much", "More than is left of the entry.");
  }
  return units;
}
