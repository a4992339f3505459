import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, pico } from "../../../src/domain/money";
import { Ledger, LedgerError, type TransactionDraft } from "./ledger";
import { balanceAfter } from "./ledgerColumns";

const draft: TransactionDraft = {
  type: "topup",
  occurredAt: 1000,
  bookedAt: 1000,
  postings: [
    { account: 3, book: "customer", amount: parse("5") },
    { book: "cash", amount: parse("-5") },
  ],
};

describe("a ledger", () => {
  it("books a transaction, numbers its entries and keeps both balances", () => {
    const ledger = new Ledger(2);
    expect(ledger.post(draft)).toEqual([1, 2]);
    expect(ledger.post(draft)).toEqual([3, 4]);
    expect(ledger.balanceOf(3)).toBe(parse("10"));
    expect(ledger.bookBalance("cash")).toBe(parse("-10"));
    expect(balanceAfter(ledger.table, 2)).toBe(parse("10"));
    expect([...ledger.table.columns.transaction.subarray(0, 4)]).toEqual([1, 1, 2, 2]);
  });

  it.each<[string, Partial<TransactionDraft>, RegExp]>([
    [
      "does not sum to zero",
      {
        postings: [
          { account: 3, book: "customer", amount: parse("5") },
          { book: "cash", amount: parse("-4.999999999999") },
        ],
      },
      /not to zero/,
    ],
    ["has one posting", { postings: [{ account: 3, book: "customer", amount: parse("0") }] }, /two postings/],
    ["has none", { postings: [] }, /two postings/],
    [
      "names an account on the platform's book",
      {
        postings: [
          { account: 3, book: "cash", amount: parse("1") },
          { book: "fees", amount: parse("-1") },
        ],
      },
      /has no account/,
    ],
    [
      "names none on the customer's",
      {
        postings: [
          { book: "customer", amount: parse("1") },
          { book: "fees", amount: parse("-1") },
        ],
      },
      /needs account/,
    ],
    ["goes back in time", { bookedAt: 999 }, /in the past/],
    ["reverses nothing", { reverses: 77 }, /No entry 77/],
    [
      "is larger than a column holds",
      {
        postings: [
          { account: 3, book: "customer", amount: parse("9300000") },
          { book: "cash", amount: parse("-9300000") },
        ],
      },
      /9.2 million/,
    ],
  ])("refuses a transaction that %s, and books nothing of it", (_, change, message) => {
    const ledger = new Ledger(2);
    ledger.post(draft);
    expect(() => ledger.post({ ...draft, ...change })).toThrow(LedgerError);
    expect(() => ledger.post({ ...draft, ...change })).toThrow(message);
    expect(ledger.table.length).toBe(2);
    expect(ledger.balanceOf(3)).toBe(parse("5"));
  });

  it("reverses an entry once, and links the two", () => {
    const ledger = new Ledger(2);
    ledger.post(draft);
    const postings = draft.postings.map((posting) => ({ ...posting, amount: pico(-posting.amount) }));
    const reversal: TransactionDraft = { ...draft, type: "adjustment", postings, reverses: 1 };
    expect(ledger.post(reversal)).toEqual([3, 4]);
    expect(ledger.table.columns.reversedBy[0]).toBe(3);
    expect(ledger.table.columns.reverses[2]).toBe(1);
    expect(() => ledger.post(reversal)).toThrow(/reversed before/);
  });

  it("carries balances beyond what 64 bits hold", () => {
    const ledger = new Ledger(2);
    const million = pico(parse("9000000"));
    for (let times = 0; times < 5; times += 1) {
      ledger.post({
        ...draft,
        postings: [
          { account: 0, book: "customer", amount: million },
          { book: "cash", amount: pico(-million) },
        ],
      });
    }
    expect(balanceAfter(ledger.table, 8)).toBe(parse("45000000"));
    expect(balanceAfter(ledger.table, 9)).toBe(parse("-45000000"));
  });

  it("has every balance = Σ entries after any run of business", () => {
    const businesses = fc.array(
      fc.record({
        account: fc.nat(5),
        amount: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fee: fc.bigInt({ min: 0n, max: 10n ** 12n }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(businesses, (run) => {
        const ledger = new Ledger(1);
        for (const { account, amount, fee } of run) {
          ledger.post({
            ...draft,
            postings: [
              { account, book: "customer", amount: pico(amount) },
              { book: "fees", amount: pico(fee) },
              { book: "cash", amount: pico(-amount - fee) },
            ],
          });
        }
        for (let account = 0; account <= 5; account += 1) {
          const own = run.filter((business) => business.account === account);
          expect(ledger.balanceOf(account)).toBe(own.reduce((sum, { amount }) => sum + amount, 0n));
        }
        const books = ledger.bookBalance("cash") + ledger.bookBalance("fees");
        expect(books).toBe(-run.reduce((sum, { amount }) => sum + amount, 0n));
      }),
    );
  });
});
