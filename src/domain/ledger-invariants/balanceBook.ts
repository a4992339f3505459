import { format, parse, pico, type Money } from "../money";
import type { LedgerClaims } from "./claims";
import { Tally, type Finding, type LedgerBreak } from "./findings";
import type { OwnerName } from "./ledgerColumns";

type Claimed = LedgerClaims["closing"][number];
type Holder = NonNullable<LedgerBreak["owner"]>;

const keyOf = (book: string, { accountId, pseudonym }: OwnerName, currency: string): string =>
  `${book} ${currency} ${accountId ?? ""}|${pseudonym ?? ""}`;

const keyOfClaim = ({ book, balance, ...owner }: Claimed): string => keyOf(book, owner, balance.currency);

const nameOf = ({ accountId, pseudonym }: OwnerName, book: string): Holder => ({
  book,
  ...(accountId !== undefined && { accountId }),
  ...(pseudonym !== undefined && { pseudonym }),
});

/** What is wrong with whom an entry names, if anything. */
function ownerProblem(book: string, owner: OwnerName, known: ReadonlySet<string>) {
  const { accountId, pseudonym } = owner;
  if (book !== "customer") return (accountId ?? pseudonym) ? "wrong_owner" : undefined;
  if ((accountId === undefined) === (pseudonym === undefined)) return "wrong_owner";
  return accountId !== undefined && !known.has(accountId) ? "unknown_account" : undefined;
}

/**
 * One balance for each account (or pseudonym), book of the platform, and currency: every entry goes on from what the one
 * before has left, opening plus all amounts is what the platform holds at the end, and whoever was erased is named by
 * the pseudonym alone. What is kept grows with the number of balances, never with that of entries.
 */
export class BalanceBook {
  readonly #running = new Tally();
  readonly #balances = new Tally();
  readonly #purged = new Tally();
  readonly #places = new Map<string, number>();
  readonly #claimed = new Map<string, Claimed>();
  readonly #opening = new Map<string, bigint>();
  readonly #known: ReadonlySet<string>;
  // By place.
  readonly #holders: Holder[] = [];
  readonly #currencies: string[] = [];
  readonly #problems: ("wrong_owner" | "unknown_account" | undefined)[] = [];
  readonly #purgedAt: number[] = [];
  readonly #last: bigint[] = [];
  readonly #sums: bigint[] = [];
  readonly #lastSeq: number[] = [];
  afterPurge = 0;

  constructor({ opening, closing }: LedgerClaims) {
    for (const claim of opening) this.#opening.set(keyOfClaim(claim), parse(claim.balance.amount));
    for (const claim of closing) this.#claimed.set(keyOfClaim(claim), claim);
    this.#known = new Set(closing.flatMap(({ accountId }) => accountId ?? []));
  }

  /** The place of a balance, by which entries are added. */
  place(book: string, owner: OwnerName, currency: string): number {
    const key = keyOf(book, owner, currency);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#holders.length;
    const opening = this.#opening.get(key) ?? 0n;
    const purgedAt = this.#claimed.get(key)?.purgedAt;
    this.#places.set(key, place);
    this.#holders.push(nameOf(owner, book));
    this.#currencies.push(currency);
    this.#problems.push(ownerProblem(book, owner, this.#known));
    this.#purgedAt.push(purgedAt === undefined ? Infinity : Date.parse(purgedAt));
    this.#last.push(opening);
    this.#sums.push(opening);
    this.#lastSeq.push(0);
    return place;
  }

  add(
    place: number,
    entry: { amount: bigint; before: bigint; after: bigint },
    seq: number,
    at: number,
  ): void {
    const { amount, before, after } = entry;
    const last = this.#last[place] as bigint;
    this.#running.checked += 1;
    if (before !== last) this.#breakRunning(place, "not_continued", seq, last, before);
    else if (before + amount !== after) this.#breakRunning(place, "wrong_sum", seq, before + amount, after);
    this.#last[place] = after;
    this.#sums[place] = (this.#sums[place] as bigint) + amount;
    this.#lastSeq[place] = seq;
    this.#purged.checked += 1;
    const problem = this.#problems[place];
    if (problem !== undefined)
      this.#purged.break(() => ({ kind: problem, seqs: [String(seq)], ...this.#holder(place) }));
    if (at > (this.#purgedAt[place] ?? Infinity)) this.afterPurge += 1;
  }

  finish(): { running: Finding; balances: Finding; purged: Finding } {
    for (const [place, sum] of this.#sums.entries()) this.#compare(place, sum);
    // Who had nothing booked in the range has the same as before it.
    for (const [key, claim] of this.#claimed) {
      if (this.#places.has(key)) continue;
      const { accountId, pseudonym, book, balance } = claim;
      this.#compare(
        this.place(
          book,
          nameOf({ ...(accountId && { accountId }), ...(pseudonym && { pseudonym }) }, book),
          balance.currency,
        ),
        this.#opening.get(key) ?? 0n,
      );
    }
    return {
      running: this.#running.finding,
      balances: this.#balances.finding,
      purged: this.#purged.finding,
    };
  }

  #holder(place: number): Pick<LedgerBreak, "owner"> {
    const owner = this.#holders[place];
    return owner === undefined ? {} : { owner };
  }

  #money(place: number, amount: bigint): Money {
    return { amount: format(pico(amount)), currency: this.#currencies[place] as string };
  }

  #breakRunning(
    place: number,
    kind: "not_continued" | "wrong_sum",
    seq: number,
    expected: bigint,
    found: bigint,
  ): void {
    const before = this.#lastSeq[place] as number;
    this.#running.break(() => ({
      kind,
      seqs: kind === "not_continued" && before > 0 ? [String(before), String(seq)] : [String(seq)],
      expected: this.#money(place, expected),
      found: this.#money(place, found),
      ...this.#holder(place),
    }));
  }

  #compare(place: number, sum: bigint): void {
    const holder = this.#holders[place];
    if (holder === undefined) return;
    const claim = this.#claimed.get(keyOf(holder.book, holder, this.#currencies[place] as string));
    const held = claim === undefined ? 0n : parse(claim.balance.amount);
    this.#balances.checked += 1;
    if (held === sum) return;
    const seq = this.#lastSeq[place] as number;
    this.#balances.break(() => ({
      kind: "other_balance",
      seqs: seq > 0 ? [String(seq)] : [],
      expected: this.#money(place, sum),
      found: this.#money(place, held),
      owner: holder,
    }));
  }
}
