import {
  type LedgerBook,
  type LedgerEntryType,
  entryTypes,
  ledgerBooks,
} from "../../../src/domain/ledger/entry";
import { pico, roundHalfEven } from "../../../src/domain/money";
import { bitsAt, streamOf } from "../random";
import type { Ledger } from "./ledger";

const UNIT = 10n ** 12n;
// Price of a top-up in units of the currency; an account that tops up again soon takes the next one.
const tiers = [5n, 10n, 20n, 50n, 100n, 250n, 500n, 1000n, 2500n];
const CREDITS_PER_UNIT = 100n;
const DAY = 86_400_000;
const series = streamOf("ledger.wallets");

export interface Business {
  readonly account: number;
  readonly type: LedgerEntryType;
  readonly amount: bigint;
  readonly contra: LedgerBook;
  readonly at: number;
  /** Position of the request plus one; 0 is none. */
  readonly request?: number;
  /** When the business happened, where it is booked later. */
  readonly occurredAt?: number;
  readonly reverses?: number;
}

/** The accounts' wallets while history is written: what each tops up, and what a grant has left. */
export class Wallets {
  /** Rows of the top-up entries, in order; the orders are made from these. */
  readonly topUps: number[] = [];
  readonly #ledger: Ledger;
  readonly #seed: number;
  readonly #unit: bigint;
  readonly #isMoney: boolean;
  readonly #tier: number[] = [];
  readonly #lastTopUp: number[] = [];
  readonly #grantLeft: bigint[] = [];
  readonly #spent: bigint[] = [];

  constructor(ledger: Ledger, seed: number, currency: string) {
    this.#ledger = ledger;
    this.#seed = seed;
    this.#isMoney = currency !== "CREDIT";
    this.#unit = this.#isMoney ? UNIT : UNIT * CREDITS_PER_UNIT;
  }

  /** Whole units of the currency in pico: 1 is a dollar, or a hundred credits. */
  units(count: bigint): bigint {
    return count * this.#unit;
  }

  book(business: Business): number {
    return this.#ledger.postPair({
      account: business.account,
      type: entryTypes.indexOf(business.type),
      amount: business.amount,
      book: ledgerBooks.indexOf(business.contra),
      occurredAt: business.occurredAt ?? business.at,
      bookedAt: business.at,
      request: business.request ?? 0,
      reverses: business.reverses ?? 0,
    });
  }

  /** Bills a request, after a top-up if the wallet would run dry; a grant burns before bought money. */
  charge(account: number, cost: bigint, at: number, request: number): number {
    this.cover(account, cost, at);
    const left = this.#grantLeft[account] ?? 0n;
    if (left > 0n) this.#grantLeft[account] = left > cost ? left - cost : 0n;
    this.#spent[account] = (this.#spent[account] ?? 0n) + cost;
    return this.book({ account, type: "usage", amount: -cost, contra: "revenue", at, request });
  }

  /** Tops up until `amount` can be paid. */
  cover(account: number, amount: bigint, at: number): void {
    while (this.#ledger.balanceOf(account) < amount) this.#topUp(account, at);
  }

  grant(account: number, amount: bigint, at: number): void {
    this.expire(account, at);
    this.#grantLeft[account] = amount;
    this.book({ account, type: "grant", amount, contra: "promotions", at });
  }

  /** Takes back what is left of the last grant. */
  expire(account: number, at: number): void {
    const left = this.#grantLeft[account] ?? 0n;
    const held = this.#ledger.balanceOf(account);
    const taken = left < held ? left : held;
    this.#grantLeft[account] = 0n;
    if (taken > 0n) this.book({ account, type: "expiry", amount: -taken, contra: "breakage", at });
  }

  /** The monthly service fee of 2 %: booked exactly, then rounded to the invoice's cent, the residue its own entry. */
  chargeFee(account: number, at: number): void {
    const fee = (this.#spent[account] ?? 0n) / 50n;
    this.#spent[account] = 0n;
    if (fee === 0n) return;
    const residue = roundHalfEven(pico(fee), 2) - fee;
    this.cover(account, fee + (residue > 0n ? residue : 0n), at);
    this.book({ account, type: "fee", amount: -fee, contra: "fees", at });
    if (residue !== 0n) this.book({ account, type: "rounding", amount: -residue, contra: "rounding", at });
  }

  #topUp(account: number, at: number): void {
    const isSoon = at - (this.#lastTopUp[account] ?? -Infinity) < 3 * DAY;
    const first = bitsAt(this.#seed, series, account) % 4;
    const tier = Math.min(tiers.length - 1, (this.#tier[account] ?? first) + (isSoon ? 1 : 0));
    this.#tier[account] = tier;
    this.#lastTopUp[account] = at;
    const amount = this.units(tiers[tier] ?? 5n);
    this.topUps.push(this.book({ account, type: "topup", amount, contra: "cash", at }) - 1);
    if (this.#isMoney) this.#processorFee(amount, at);
  }

  // What the payment processor keeps: 2.9 % and 30 cents.
  #processorFee(amount: bigint, at: number): void {
    const fee = pico((amount * 29n) / 1000n + (UNIT * 3n) / 10n);
    this.#ledger.post({
      type: "fee",
      occurredAt: at,
      bookedAt: at,
      postings: [
        { book: "fees", amount: fee },
        { book: "cash", amount: pico(-fee) },
      ],
    });
  }
}
