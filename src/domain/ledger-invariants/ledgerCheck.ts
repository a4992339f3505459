import { BalanceBook } from "./balanceBook";
import type { LedgerClaims } from "./claims";
import type { Finding, LedgerFindings } from "./findings";
import { ColumnsError, NOBODY, type LedgerColumns, type OwnerName } from "./ledgerColumns";
import { SequenceCheck } from "./sequenceCheck";
import { TransactionSums } from "./transactionSums";
import { TypeTotals } from "./typeTotals";
import { UsageSpans } from "./usageSpans";

const nobody: OwnerName = {};

/** What positions in one chunk's lists mean. */
class ChunkNames {
  readonly #columns: LedgerColumns;
  readonly #places: Int32Array;
  readonly #typePlaces: Int32Array;
  readonly #balances: BalanceBook;
  readonly #totals: TypeTotals;

  constructor(columns: LedgerColumns, balances: BalanceBook, totals: TypeTotals) {
    const { owners, books, types, currencies } = columns.header;
    this.#columns = columns;
    this.#balances = balances;
    this.#totals = totals;
    this.#places = new Int32Array((owners.length + 1) * books.length * currencies.length).fill(-1);
    this.#typePlaces = new Int32Array(types.length * currencies.length).fill(-1);
  }

  balance(row: number): number {
    const { header, owner, book, currency } = this.#columns;
    const { owners, books, currencies } = header;
    // As many as rows, in each column: the reader has seen to that.
    const told = owner[row] as number;
    const who = told === NOBODY ? owners.length : told;
    const at = (who * books.length + (book[row] as number)) * currencies.length + (currency[row] as number);
    const known = this.#places[at] ?? -1;
    if (known >= 0) return known;
    const name = told === NOBODY ? nobody : owners[told];
    const bookName = books[book[row] as number];
    const currencyName = currencies[currency[row] as number];
    if (name === undefined || bookName === undefined || currencyName === undefined)
      throw new ColumnsError("An entry names something that its header does not list.");
    const place = this.#balances.place(bookName, name, currencyName);
    this.#places[at] = place;
    return place;
  }

  total(row: number): number {
    const { header, type, currency } = this.#columns;
    const { types, currencies } = header;
    const at = (type[row] as number) * currencies.length + (currency[row] as number);
    const known = this.#typePlaces[at] ?? -1;
    if (known >= 0) return known;
    const typeName = types[type[row] as number];
    if (typeName === undefined) throw new ColumnsError("An entry has a type that its header does not list.");
    const place = this.#totals.place(typeName, currencies[currency[row] as number] as string);
    this.#typePlaces[at] = place;
    return place;
  }
}

/**
 * Holds the entries of a range against each other and against what the platform says of them. They are taken chunk by
 * chunk, each looked at once; what is kept is one balance an account, never an entry.
 */
export class LedgerCheck {
  readonly #claims: LedgerClaims;
  readonly #sequence: SequenceCheck;
  readonly #transactions = new TransactionSums();
  readonly #balances: BalanceBook;
  readonly #totals = new TypeTotals();
  readonly #usage: UsageSpans | undefined;
  #entries = 0;

  constructor(claims: LedgerClaims) {
    this.#claims = claims;
    this.#sequence = new SequenceCheck(claims.from, claims.to);
    this.#balances = new BalanceBook(claims);
    this.#usage = claims.usage && new UsageSpans(claims.usage);
  }

  /** @throws ColumnsError when the chunk names what its header does not list */
  take(columns: LedgerColumns): void {
    const { header, seq, transaction, amount, balanceBefore, balanceAfter } = columns;
    const names = new ChunkNames(columns, this.#balances, this.#totals);
    const usage = header.types.indexOf("usage");
    const customer = header.books.indexOf("customer");
    for (let row = 0; row < header.count; row += 1) {
      const number = seq.at(row);
      const value = amount.at(row);
      const currency = header.currencies[columns.currency[row] as number] as string;
      this.#sequence.add(number);
      const entry = { amount: value, before: balanceBefore.at(row), after: balanceAfter.at(row) };
      this.#balances.add(names.balance(row), entry, number, columns.bookedAt[row] as number);
      this.#transactions.add(transaction.at(row), currency, value, number);
      this.#totals.add(names.total(row), value);
      if (columns.type[row] === usage && columns.book[row] === customer)
        this.#usage?.add(columns.occurredAt[row] as number, currency, value);
    }
    this.#entries += header.count;
  }

  finish(): LedgerFindings {
    const { from, to, totals } = this.#claims;
    const { running, balances, purged } = this.#balances.finish();
    const unchecked: Finding = { is: "unchecked", why: "no_usage" };
    return {
      entries: this.#entries,
      from: String(from),
      to: String(to),
      of: {
        sequence: this.#sequence.finish(),
        transactions: this.#transactions.finish(),
        running_balances: running,
        balances,
        usage: this.#usage?.finish() ?? unchecked,
        totals: this.#totals.finish(totals),
        purged,
      },
      afterPurge: this.#balances.afterPurge,
    };
  }
}
