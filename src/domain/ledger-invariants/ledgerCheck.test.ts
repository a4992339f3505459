import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invariants, isBroken, LedgerCheck, readColumns, type LedgerFindings } from ".";
import {
  checked,
  bytesOf,
  claimsOf,
  ledgerOf,
  type TestEntry,
  type TestMove,
} from "../../testing/testLedger";

const amounts = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: 1n, max: 10n ** 14n }) },
  // Beyond 64 bits: 20 million of a currency.
  { weight: 1, arbitrary: fc.bigInt({ min: 2n ** 63n, max: 2n ** 70n }) },
);
const moves = (currencies: readonly string[]) =>
  fc.array(
    fc.record<TestMove>({
      account: fc.integer({ min: 0, max: 4 }),
      amount: amounts,
      currency: fc.constantFrom(...currencies),
      type: fc.constantFrom("usage", "topup", "grant"),
    }),
    { minLength: 3, maxLength: 30 },
  );
const ledgers = moves(["USD"]).map(ledgerOf);
const seed = { seed: 20261121, numRuns: 200 };

const brokenIn = ({ of }: LedgerFindings) => invariants.filter((each) => of[each].is === "broken");
const at = <T>(list: readonly T[], place: number): T => {
  const found = list[place % list.length];
  if (found === undefined) throw new Error("An empty list");
  return found;
};

/** Each a single change of one entry, by anybody who can write in the table. */
const changes: Record<string, (entry: TestEntry, by: bigint) => TestEntry> = {
  amount: (entry, by) => ({ ...entry, amount: entry.amount + by }),
  "balance before": (entry, by) => ({ ...entry, before: entry.before + by }),
  "balance after": (entry, by) => ({ ...entry, after: entry.after + by }),
  "amount and balance after": (entry, by) => ({
    ...entry,
    amount: entry.amount + by,
    after: entry.after + by,
  }),
  "both balances": (entry, by) => ({ ...entry, before: entry.before + by, after: entry.after + by }),
  number: (entry, by) => ({ ...entry, seq: entry.seq + Number(by % 1000n) + 1 }),
  transaction: (entry) => ({ ...entry, transaction: entry.transaction + 1 }),
  account: (entry) => ({
    ...entry,
    owner: entry.owner && { accountId: entry.owner.accountId === "acc_0" ? "acc_1" : "acc_0" },
    book: entry.owner ? entry.book : "fees",
  }),
  currency: (entry) => ({ ...entry, currency: "CREDIT" }),
  type: (entry) => ({ ...entry, type: entry.type === "usage" ? "adjustment" : "usage" }),
  pseudonym: (entry) => ({ ...entry, owner: { pseudonym: "psn_1" }, book: "customer" }),
};

describe("the books", () => {
  it("hold together when nobody has touched them, in whatever chunks they come", () => {
    fc.assert(
      fc.property(moves(["USD", "CREDIT"]), fc.integer({ min: 1, max: 70 }), (made, chunk) => {
        const entries = ledgerOf(made);
        const findings = checked(entries, claimsOf(entries), chunk);
        expect(brokenIn(findings)).toEqual([]);
        expect(findings.entries).toBe(entries.length);
        expect(findings.of.transactions).toEqual({ is: "holds", checked: made.length });
      }),
      seed,
    );
  });

  it("hold over any part that ends between two transactions", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), (entries, one, other) => {
        const half = entries.length / 2;
        const [first, last] = [one % half, other % half].toSorted((a, b) => a - b);
        const [from, to] = [2 * (first ?? 0) + 1, 2 * (last ?? 0) + 2];
        const part = entries.filter(({ seq }) => seq >= from && seq <= to);
        expect(brokenIn(checked(part, claimsOf(entries, from, to)))).toEqual([]);
      }),
      seed,
    );
  });

  it.each(Object.entries(changes))("show it when one entry has another %s", (_name, change) => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.bigInt({ min: 1n, max: 2n ** 80n }), (entries, place, by) => {
        const touched = entries.with(place % entries.length, change(at(entries, place), by));
        const findings = checked(touched, claimsOf(entries));
        expect(isBroken(findings)).toBe(true);
      }),
      seed,
    );
  });

  it("show it when one entry is gone, wherever it stood", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (entries, place) => {
        const gone = entries.toSpliced(place % entries.length, 1);
        expect(brokenIn(checked(gone, claimsOf(entries)))).toContain("sequence");
        // Even when all behind it were numbered anew.
        const closed = gone.map((entry, row) => ({ ...entry, seq: row + 1 }));
        expect(isBroken(checked(closed, claimsOf(entries)))).toBe(true);
      }),
      seed,
    );
  });

  it("show it when one entry is there that was not booked", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), amounts, (entries, place, from, amount) => {
        const added: TestEntry = { ...at(entries, from), amount };
        const more = entries.toSpliced(place % (entries.length + 1), 0, added);
        expect(isBroken(checked(more, claimsOf(entries)))).toBe(true);
        const renumbered = more.map((entry, row) => ({ ...entry, seq: row + 1 }));
        expect(isBroken(checked(renumbered, { ...claimsOf(entries), to: more.length }))).toBe(true);
      }),
      seed,
    );
  });

  it("show it when two entries stand in each other's place", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), (entries, one, other) => {
        const [from, to] = [one % entries.length, other % entries.length];
        fc.pre(from !== to);
        const moved = entries.with(from, at(entries, to)).with(to, at(entries, from));
        expect(brokenIn(checked(moved, claimsOf(entries)))).toContain("sequence");
      }),
      seed,
    );
  });

  it("may have the postings of a transaction apart from each other", () => {
    const [a, b, c, d] = ledgerOf([
      { account: 0, amount: 5n, currency: "USD", type: "topup" },
      { account: 1, amount: 7n, currency: "USD", type: "grant" },
    ]);
    if (!a || !b || !c || !d) throw new Error("Two moves are four entries");
    const apart = [a, c, b, d].map((entry, row) => ({ ...entry, seq: row + 1 }));
    expect(brokenIn(checked(apart, claimsOf(apart)))).toEqual([]);
  });

  it("count a number that comes twice once, and go on from where they were", () => {
    const entries = ledgerOf([
      { account: 0, amount: 5n, currency: "USD", type: "topup" },
      { account: 1, amount: 7n, currency: "USD", type: "grant" },
    ]);
    const twice = [...entries.slice(0, 3), ...entries.slice(1, 2), ...entries.slice(3)];
    expect(checked(twice, claimsOf(entries)).of.sequence).toEqual({
      is: "broken",
      checked: 5,
      broken: 1,
      first: { kind: "out_of_order", seqs: ["2"], expected: "4", found: "2" },
    });
  });

  it("are counted, and not only summed: an entry of nothing is one too", () => {
    const entries = ledgerOf([{ account: 0, amount: 5n, currency: "USD", type: "usage" }]);
    const claims = claimsOf(entries);
    const usage = claims.usage && { ...claims.usage, entries: 2 };
    expect(checked(entries, { ...claims, usage }).of.usage).toMatchObject({
      first: { kind: "other_usage_count", expected: "2", found: "1" },
    });
    const totals = claims.totals?.map((total) => ({ ...total, count: total.count + 1 }));
    expect(checked(entries, { ...claims, totals }).of.totals).toMatchObject({
      broken: 2,
      first: { kind: "other_count", expected: "1", found: "2" },
    });
  });

  it("name the entries and both figures of the first break", () => {
    const entries = ledgerOf([
      { account: 0, amount: 5n * 10n ** 12n, currency: "USD", type: "topup" },
      { account: 0, amount: 10n ** 12n, currency: "USD", type: "usage" },
      { account: 0, amount: 10n ** 12n, currency: "USD", type: "usage" },
    ]);
    const touched = entries.map((entry) =>
      entry.seq === 3 ? { ...entry, amount: entry.amount - 1n } : entry,
    );
    const { of } = checked(touched, claimsOf(entries));
    const usd = (amount: string) => ({ amount, currency: "USD" });
    const customer = { book: "customer", accountId: "acc_0" };
    expect(of.running_balances).toEqual({
      is: "broken",
      checked: 6,
      broken: 1,
      first: {
        kind: "wrong_sum",
        seqs: ["3"],
        expected: usd("3.999999999999"),
        found: usd("4"),
        owner: customer,
      },
    });
    expect(of.transactions).toMatchObject({
      checked: 3,
      broken: 1,
      first: { kind: "not_zero", seqs: ["3", "4"], expected: usd("0"), found: usd("-0.000000000001") },
    });
    expect(of.balances).toMatchObject({
      first: { kind: "other_balance", seqs: ["5"], expected: usd("2.999999999999"), found: usd("3") },
    });
    expect(of.usage).toMatchObject({
      first: {
        kind: "other_usage",
        expected: usd("1"),
        found: usd("1.000000000001"),
        span: { from: "2026-10-01T01:00:00.000Z", to: "2026-10-01T02:00:00.000Z" },
      },
    });
    expect(of.totals).toMatchObject({ first: { kind: "other_total", type: "usage", found: usd("-2") } });
    expect([of.sequence.is, of.purged.is]).toEqual(["holds", "holds"]);
  });
});

describe("whoever was erased", () => {
  const entries = ledgerOf([
    { account: 0, amount: 5n, currency: "USD", type: "topup" },
    { account: 0, amount: 3n, currency: "USD", type: "usage" },
  ]);
  const erased = entries.map((entry): TestEntry =>
    entry.owner ? { ...entry, owner: { pseudonym: "psn_7" } } : entry,
  );
  const purgedAt = "2026-10-01T00:30:00.000Z";
  const claims = claimsOf(erased);
  const said = {
    ...claims,
    closing: claims.closing.map((each) => (each.pseudonym ? { ...each, purgedAt } : each)),
  };

  it("may have entries under the pseudonym alone", () => {
    const findings = checked(erased, said);
    expect(brokenIn(findings)).toEqual([]);
    expect(findings.afterPurge).toBe(1);
  });

  it.each([
    ["the old id", { accountId: "acc_0" }, "unknown_account"],
    ["both", { accountId: "acc_0", pseudonym: "psn_7" }, "wrong_owner"],
    ["nobody", {}, "wrong_owner"],
  ])("is not named by %s", (_name, owner, kind) => {
    const touched = erased.map((entry) => (entry.seq === 3 ? { ...entry, owner } : entry));
    expect(checked(touched, said).of.purged).toMatchObject({
      is: "broken",
      broken: 1,
      first: { kind, seqs: ["3"] },
    });
  });
});

describe("what came is read exactly, or not at all", () => {
  const entries = ledgerOf([{ account: 0, amount: 2n ** 100n, currency: "USD", type: "topup" }]);
  it("in 128 bits", () => {
    const { amount, balanceAfter, seq } = readColumns(bytesOf(entries));
    expect([amount.at(0), amount.at(1), balanceAfter.at(1), seq.at(1)]).toEqual([
      2n ** 100n,
      -(2n ** 100n),
      -(2n ** 100n),
      2,
    ]);
  });
  it.each<[string, (bytes: ArrayBuffer) => ArrayBuffer]>([
    ["cut short", (bytes) => bytes.slice(0, -1)],
    ["too long", (bytes) => new Uint8Array([...new Uint8Array(bytes), 0]).buffer],
    ["empty", () => new ArrayBuffer(0)],
    ["no header", (bytes) => new Uint8Array(new Uint8Array(bytes)).fill(1, 4, 12).buffer],
    ["another format", (bytes) => new Uint8Array(new Uint8Array(bytes)).fill(0x39, 31, 32).buffer],
    ["a header beyond the end", (bytes) => new Uint8Array(new Uint8Array(bytes)).fill(0xff, 0, 4).buffer],
  ])("not when %s", (_name, spoil) => {
    expect(() => readColumns(spoil(bytesOf(entries)))).toThrow(/columns/);
  });
  it("not when an entry names what the header does not list", () => {
    const columns = readColumns(bytesOf(entries));
    columns.book[0] = 9;
    expect(() => new LedgerCheck(claimsOf(entries)).take(columns)).toThrow(/does not list/);
  });
});
