import { format, pico } from "../domain/money";
import type { LedgerClaims } from "../domain/ledger-invariants/claims";
import { LedgerCheck } from "../domain/ledger-invariants/ledgerCheck";
import { newColumns, NOBODY, readColumns, type OwnerName } from "../domain/ledger-invariants/ledgerColumns";
import type { LedgerFindings } from "../domain/ledger-invariants/findings";

/** An entry as a test writes it. */
export interface TestEntry {
  seq: number;
  transaction: number;
  owner: OwnerName | undefined;
  book: string;
  type: string;
  currency: string;
  amount: bigint;
  before: bigint;
  after: bigint;
  occurredAt: number;
  bookedAt: number;
}

/** One transaction: what an account gets, from which of the platform's books, of what kind. */
export interface TestMove {
  readonly account: number;
  readonly amount: bigint;
  readonly currency: string;
  readonly type: "usage" | "topup" | "grant";
}

const STARTED = Date.UTC(2026, 9, 1);
const HOUR = 3_600_000;
const own = { usage: "revenue", topup: "cash", grant: "promotions" } as const;

/** Books as they should be: every move is two postings that cancel out. */
export function ledgerOf(moves: readonly TestMove[]): TestEntry[] {
  const balances = new Map<string, bigint>();
  const entries: TestEntry[] = [];
  const post = (rest: Pick<TestEntry, "owner" | "book" | "type" | "currency" | "amount">, move: number) => {
    const key = `${rest.book} ${rest.currency} ${rest.owner?.accountId ?? ""}`;
    const before = balances.get(key) ?? 0n;
    const after = before + rest.amount;
    balances.set(key, after);
    const at = STARTED + move * HOUR;
    entries.push({
      ...rest,
      seq: entries.length + 1,
      transaction: move + 1,
      before,
      after,
      occurredAt: at,
      bookedAt: at,
    });
  };
  for (const [move, { account, currency, type, ...given }] of moves.entries()) {
    const amount = type === "usage" ? -given.amount : given.amount;
    post({ owner: { accountId: `acc_${account}` }, book: "customer", type, currency, amount }, move);
    post({ owner: undefined, book: own[type], type: "contra", currency, amount: -amount }, move);
  }
  return entries;
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Entries in the order given, as they travel. */
export function bytesOf(entries: readonly TestEntry[]): ArrayBuffer {
  const owners = entries.flatMap(({ owner }) => owner ?? []);
  const names = unique(owners.map((owner) => JSON.stringify(owner)));
  const lists = {
    currencies: unique(entries.map(({ currency }) => currency)),
    books: unique(entries.map(({ book }) => book)),
    types: unique(entries.map(({ type }) => type)),
  };
  const { bytes, columns } = newColumns({
    ...lists,
    count: entries.length,
    owners: names.map((name) => JSON.parse(name) as OwnerName),
    asOf: { seq: String(entries.length), at: new Date(STARTED).toISOString() },
  });
  for (const [row, entry] of entries.entries()) {
    columns.seq.put(row, entry.seq);
    columns.transaction.put(row, entry.transaction);
    columns.amount.put(row, entry.amount);
    columns.balanceBefore.put(row, entry.before);
    columns.balanceAfter.put(row, entry.after);
    columns.occurredAt[row] = entry.occurredAt;
    columns.bookedAt[row] = entry.bookedAt;
    columns.owner[row] = entry.owner ? names.indexOf(JSON.stringify(entry.owner)) : NOBODY;
    columns.book[row] = lists.books.indexOf(entry.book);
    columns.type[row] = lists.types.indexOf(entry.type);
    columns.currency[row] = lists.currencies.indexOf(entry.currency);
  }
  return bytes.buffer as ArrayBuffer;
}

function balancesAt(entries: readonly TestEntry[], seq: number): LedgerClaims["closing"] {
  const last = new Map<string, LedgerClaims["closing"][number]>();
  for (const { owner, book, currency, after, seq: number } of entries) {
    if (number > seq) continue;
    const balance = { amount: format(pico(after)), currency };
    last.set(`${book} ${currency} ${JSON.stringify(owner)}`, {
      book: book as LedgerClaims["closing"][number]["book"],
      ...owner,
      balance,
    });
  }
  return [...last.values()];
}

function totalsOf(entries: readonly TestEntry[]): LedgerClaims["totals"] {
  const totals = new Map<string, { type: string; count: number; sum: bigint; currency: string }>();
  for (const { type, currency, amount } of entries) {
    const key = `${type} ${currency}`;
    const { count, sum } = totals.get(key) ?? { count: 0, sum: 0n };
    totals.set(key, { type, currency, count: count + 1, sum: sum + amount });
  }
  return [...totals.values()].map(({ type, count, sum, currency }) => ({
    type: type as NonNullable<LedgerClaims["totals"]>[number]["type"],
    count,
    amount: { amount: format(pico(sum)), currency },
  }));
}

/** What an honest platform says of entries [from, to]; usage in one currency, hour by hour. */
export function claimsOf(entries: readonly TestEntry[], from = 1, to = entries.length): LedgerClaims {
  const inRange = entries.filter(({ seq }) => seq >= from && seq <= to);
  const used = inRange.filter(({ type, currency }) => type === "usage" && currency === "USD");
  const money = (amount: bigint) => ({ amount: format(pico(amount)), currency: "USD" });
  const ends = inRange.map(({ occurredAt }) => occurredAt);
  const isOneCurrency = entries.every(({ currency }) => currency === "USD");
  return {
    from,
    to,
    opening: balancesAt(entries, from - 1),
    closing: balancesAt(entries, to),
    totals: totalsOf(inRange),
    usage: isOneCurrency
      ? {
          from: Math.min(...ends),
          to: Math.max(...ends) + HOUR,
          spans: used.map(({ occurredAt, amount }) => ({
            from: occurredAt,
            to: occurredAt + HOUR,
            cost: money(-amount),
          })),
          total: money(used.reduce((sum, { amount }) => sum - amount, 0n)),
          entries: used.length,
        }
      : undefined,
  };
}

/** Checks entries, in chunks of so many, against what is said of them. */
export function checked(entries: readonly TestEntry[], claims: LedgerClaims, chunk = 5): LedgerFindings {
  const check = new LedgerCheck(claims);
  for (let at = 0; at < entries.length; at += chunk)
    check.take(readColumns(bytesOf(entries.slice(at, at + chunk))));
  return check.finish();
}
