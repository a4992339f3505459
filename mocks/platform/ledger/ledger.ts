import {
  type LedgerBook,
  type LedgerEntryType,
  entryTypes,
  ledgerBooks,
} from "../../../src/domain/ledger/entry";
import type { components } from "../../../openapi/platform.gen";
import type { Pico } from "../../../src/domain/money";
import { ClosedSpans } from "./closedSpans";
import { createLedgerTable, setBalanceAfter, type LedgerTable } from "./ledgerColumns";
import type { LedgerTrouble } from "./ledgerTrouble";

const USAGE = entryTypes.indexOf("usage");
const CONTRA = entryTypes.indexOf("contra");

/** One line of a transaction: the account's own book, or one of the platform's. */
export interface Posting {
  /** Position of the account; absent for the platform's books. */
  readonly account?: number;
  readonly book: LedgerBook;
  readonly amount: Pico;
}

/** What an entry says besides its amounts; the same on every posting of a transaction. */
export interface EntryDetails {
  readonly orderId?: string;
  readonly grantId?: string;
  readonly actor?: { readonly id: string; readonly name: string };
  readonly reason?: string;
  readonly approvalId?: string;
  readonly latePeriodId?: string;
  /** Entry that it gives back a part of. */
  readonly correctsId?: string;
  /** Price lines that came with the entry and do not follow from our own price list. */
  readonly lines?: components["schemas"]["PriceLine"][];
}

export interface TransactionDraft {
  readonly type: Exclude<LedgerEntryType, "contra">;
  /** Milliseconds. */
  readonly occurredAt: number;
  readonly bookedAt: number;
  readonly postings: readonly Posting[];
  /** Position of the request, for usage. */
  readonly request?: number;
  /** Sequence number of the entry that the first posting reverses. */
  readonly reverses?: number;
  readonly details?: EntryDetails;
}

/** Two postings that cancel out, as numbers: the way that history is written, without an object an entry. */
export interface Pair {
  account: number;
  type: number;
  /** Of the account's posting; the platform's is its negative. */
  amount: bigint;
  book: number;
  occurredAt: number;
  bookedAt: number;
  request: number;
  reverses: number;
}

/** An entry that the operator brought along, its codes as in the columns. */
export interface GivenEntry {
  readonly account: number;
  readonly book: number;
  readonly type: number;
  readonly amount: bigint;
  readonly occurredAt: number;
  readonly bookedAt: number;
  /** Position of the request plus one; 0 is none. */
  readonly request: number;
  readonly reverses: number;
  readonly details: EntryDetails | undefined;
}

export class LedgerError extends Error {
  override readonly name = "LedgerError";
}

/**
 * Double-entry, append-only. Sequence numbers are positions plus one, so there can be no gap; a transaction that does
 * not sum to zero is refused, so the books balance at every moment; every entry carries its book's running balance.
 */
export class Ledger {
  readonly table: LedgerTable;
  readonly details = new Map<number, EntryDetails>();
  readonly closed = new ClosedSpans();
  /** In what way it misbehaves, for trying what its readers notice. */
  trouble: LedgerTrouble | undefined;
  readonly #balances: bigint[] = [];
  readonly #bookBalances: bigint[] = ledgerBooks.map(() => 0n);
  #transactions = 0;

  constructor(capacity: number) {
    this.table = createLedgerTable(capacity);
  }

  balanceOf(account: number): bigint {
    return this.#balances[account] ?? 0n;
  }

  bookBalance(book: LedgerBook): bigint {
    return this.#bookBalances[ledgerBooks.indexOf(book)] ?? 0n;
  }

  /**
   * Books a transaction and answers the sequence numbers of its entries, in the order of its postings.
   * @throws LedgerError when it has fewer than two postings, does not sum to zero, names an account on the platform's
   * books (or none on the customer's), goes back in time, or reverses what was reversed before. Then nothing is booked.
   */
  post(draft: TransactionDraft): number[] {
    this.#check(draft);
    this.#transactions += 1;
    const type = entryTypes.indexOf(draft.type);
    const hasCustomer = draft.postings.some((posting) => posting.book === "customer");
    return draft.postings.map((posting, place) => {
      // A transaction between the platform's own books has its kind on the first posting.
      const carriesType = hasCustomer ? posting.book === "customer" : place === 0;
      const row = this.#write(posting.account ?? 0, ledgerBooks.indexOf(posting.book), posting.amount);
      const { columns } = this.table;
      columns.type[row] = carriesType ? type : CONTRA;
      columns.occurredAt[row] = draft.occurredAt;
      columns.bookedAt[row] = draft.bookedAt;
      columns.request[row] = draft.request === undefined ? 0 : draft.request + 1;
      if (draft.details) this.details.set(row, draft.details);
      if (carriesType && place === 0 && draft.reverses !== undefined) this.#markReversal(row, draft.reverses);
      return row + 1;
    });
  }

  /** Books a pair and answers the sequence number of the account's entry. Balanced by construction. */
  postPair(pair: Pair): number {
    this.#transactions += 1;
    const row = this.#write(pair.account, 0, pair.amount);
    const contra = this.#write(0, pair.book, -pair.amount);
    const { columns } = this.table;
    columns.type[row] = pair.type;
    columns.type[contra] = CONTRA;
    columns.occurredAt[row] = columns.occurredAt[contra] = pair.occurredAt;
    columns.bookedAt[row] = columns.bookedAt[contra] = pair.bookedAt;
    columns.request[row] = columns.request[contra] = pair.request;
    if (pair.reverses > 0) this.#markReversal(row, pair.reverses);
    return row + 1;
  }

  /** Takes over the entries of one transaction, which the reader has found to sum to zero. */
  record(entries: readonly GivenEntry[]): void {
    this.#transactions += 1;
    for (const entry of entries) {
      const row = this.#write(entry.book === 0 ? entry.account : 0, entry.book, entry.amount);
      const { columns } = this.table;
      columns.type[row] = entry.type;
      columns.occurredAt[row] = entry.occurredAt;
      columns.bookedAt[row] = entry.bookedAt;
      columns.request[row] = entry.request;
      if (entry.details !== undefined) this.details.set(row, entry.details);
      if (entry.reverses > 0) this.#markReversal(row, entry.reverses);
    }
  }

  /** Number of usage entries and their sum as a positive amount, over all of the ledger. */
  usageTotal(): { entries: number; sum: bigint } {
    const { type, amount } = this.table.columns;
    let entries = 0;
    let sum = 0n;
    for (let row = 0; row < this.table.length; row += 1) {
      if (type[row] !== USAGE) continue;
      entries += 1;
      sum -= amount[row] ?? 0n;
    }
    return { entries, sum };
  }

  #write(account: number, book: number, amount: bigint): number {
    const row = this.table.append();
    const { columns } = this.table;
    const balances = book === 0 ? this.#balances : this.#bookBalances;
    const place = book === 0 ? account : book;
    const balance = (balances[place] ?? 0n) + amount;
    balances[place] = balance;
    columns.account[row] = account;
    columns.book[row] = book;
    columns.amount[row] = amount;
    setBalanceAfter(this.table, row, balance);
    columns.transaction[row] = this.#transactions;
    return row;
  }

  #markReversal(row: number, reverses: number): void {
    this.table.columns.reverses[row] = reverses;
    this.table.columns.reversedBy[reverses - 1] = row + 1;
  }

  #check({ postings, bookedAt, reverses }: TransactionDraft): void {
    if (postings.length < 2) throw new LedgerError("A transaction has at least two postings");
    const total = postings.reduce((sum, posting) => sum + posting.amount, 0n);
    if (total !== 0n) throw new LedgerError(`The postings sum to ${total} pico, not to zero`);
    for (const { account, book, amount } of postings) {
      if (BigInt.asIntN(64, amount) !== amount) throw new LedgerError("One posting is less than 9.2 million");
      if ((book === "customer") !== (account !== undefined)) {
        throw new LedgerError(
          `A posting on the book ${book} ${account === undefined ? "needs" : "has no"} account`,
        );
      }
    }
    const last = this.table.columns.bookedAt[this.table.length - 1] ?? -Infinity;
    if (this.table.length > 0 && bookedAt < last)
      throw new LedgerError("An entry cannot be booked in the past");
    if (reverses === undefined) return;
    if (!(reverses >= 1 && reverses <= this.table.length))
      throw new LedgerError(`No entry ${reverses} to reverse`);
    if ((this.table.columns.reversedBy[reverses - 1] ?? 0) > 0) {
      throw new LedgerError(`Entry ${reverses} was reversed before`);
    }
  }
}
