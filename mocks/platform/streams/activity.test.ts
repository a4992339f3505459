import { describe, expect, it } from "vitest";
import { entryTypes, ledgerBooks } from "../../../src/domain/ledger/entry";
import { format, parse, pico } from "../../../src/domain/money";
import { profiles } from "../../profiles/profiles";
import { createClock } from "../clock";
import { createPlatform } from "../createPlatform";
import { balanceAfter } from "../ledger/ledgerColumns";
import { ledgerEntryOf } from "../ledger/ledgerEntries";
import type { Scale } from "../platform";
import { activity } from "./activityArea";
import { OUTCOME } from "./outcomes";
import { requestLogOf } from "./requestLogs";

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 21, 10, 30);
const cases = Object.values(profiles).flatMap((profile) =>
  (["small", "demo"] as const).map((scale) => ({ name: `${profile.id} at ${scale}`, profile, scale })),
);

function activityOf(profile: (typeof cases)[number]["profile"], scale: Scale = "small", seed = 7) {
  return createPlatform({ profile, scale, seed, clock: createClock(now) }).use(activity);
}

describe.each(cases)("the ledgerBooks of $name", ({ profile, scale }) => {
  const { requests, ledger } = activityOf(profile, scale);
  const { columns } = ledger.table;
  const rows = Array.from({ length: ledger.table.length }, (_, row) => row);

  it("agree: Σ costs of the requests = Σ usage entries, request by request", () => {
    let cost = 0n;
    for (let row = 0; row < requests.length; row += 1) {
      const billed = requests.columns.cost[row] ?? 0n;
      const entry = (requests.columns.entry[row] ?? 0) - 1;
      cost += billed;
      if (billed === 0n) expect(entry).toBe(-1);
      else if (columns.amount[entry] !== -billed || columns.request[entry] !== row + 1) {
        throw new Error(`Request ${row} costs ${billed}, its entry says ${String(columns.amount[entry])}`);
      }
    }
    expect(cost > 0n).toBe(true);
    expect(ledger.usageTotal().sum).toBe(cost);
  });

  it("balance: every transaction sums to zero, in at least two postings", () => {
    const sums = new Map<number, { sum: bigint; postings: number }>();
    for (const row of rows) {
      const seen = sums.get(columns.transaction[row] ?? 0) ?? { sum: 0n, postings: 0 };
      sums.set(columns.transaction[row] ?? 0, {
        sum: seen.sum + (columns.amount[row] ?? 0n),
        postings: seen.postings + 1,
      });
    }
    expect([...sums.values()].filter(({ sum, postings }) => sum !== 0n || postings < 2)).toEqual([]);
  });

  it("carry each book's running balance, and no wallet below zero", () => {
    const balances = new Map<string, bigint>();
    for (const row of rows) {
      const book = ledgerBooks[columns.book[row] ?? 0] ?? "customer";
      const owner = book === "customer" ? `account ${String(columns.account[row])}` : book;
      const after = (balances.get(owner) ?? 0n) + (columns.amount[row] ?? 0n);
      if (balanceAfter(ledger.table, row) !== after)
        throw new Error(`Entry ${row + 1}: balance is not Σ entries`);
      if (book === "customer" && after < 0n) throw new Error(`Entry ${row + 1}: an overdrawn wallet`);
      balances.set(owner, after);
    }
    expect(balances.size).toBeGreaterThan(5);
  });

  it("are in order of time, end by now and hold every kind of business", () => {
    for (const row of rows.slice(1)) {
      if ((columns.bookedAt[row] ?? 0) < (columns.bookedAt[row - 1] ?? 0))
        throw new Error(`Entry ${row + 1} is early`);
    }
    expect(columns.bookedAt[rows.length - 1]).toBeLessThanOrEqual(now);
    const kinds = new Set(rows.map((row) => entryTypes[columns.type[row] ?? 0]));
    expect(kinds).toContain("usage");
    expect(kinds).toContain("topup");
    if (scale === "demo") expect(kinds.size).toBe(entryTypes.length - 1);
  });
});

describe("the requests", () => {
  const demo = activityOf(profiles.gateway, "demo");
  const { columns, length } = demo.requests;
  const rows = Array.from({ length }, (_, row) => row);

  it("are 50,000 and more over 90 days, in order of time, each of a key that existed", () => {
    expect(length).toBeGreaterThanOrEqual(50_000);
    expect(demo.ledger.table.length).toBeGreaterThanOrEqual(50_000);
    expect((columns.at[0] ?? 0) - (now - 90 * DAY)).toBeLessThan(DAY);
    expect(columns.at[length - 1]).toBeLessThan(now);
    for (const row of rows) {
      const at = columns.at[row] ?? 0;
      if (at < (columns.at[row - 1] ?? 0)) throw new Error(`Row ${row} goes back in time`);
      if (demo.population.accountOf(columns.key[row] ?? 0) !== columns.account[row])
        throw new Error(`Owner of row ${row}`);
    }
  });

  it("are quieter at night and on Sundays than on Tuesday afternoons", () => {
    // All but the keys whose very story is to run at night.
    const everyday = rows.filter((row) => demo.population.storyOf(columns.key[row] ?? 0) === undefined);
    const count = (test: (at: Date) => boolean) =>
      everyday.filter((row) => test(new Date(columns.at[row] ?? 0))).length;
    const busy = count((at) => at.getUTCDay() === 2 && at.getUTCHours() === 14);
    expect(count((at) => at.getUTCDay() === 2 && at.getUTCHours() === 3)).toBeLessThan(busy / 3);
    expect(count((at) => at.getUTCDay() === 0 && at.getUTCHours() === 14)).toBeLessThan(busy * 0.7);
  });

  it("have a heavy tail, every outcome, and refusals for keys that ended", () => {
    const perKey = new Map<number, number>();
    for (const row of rows) perKey.set(columns.key[row] ?? 0, (perKey.get(columns.key[row] ?? 0) ?? 0) + 1);
    const shares = [...perKey.values()].sort((left, right) => right - left);
    const top = shares.slice(0, Math.ceil(shares.length / 10)).reduce((sum, share) => sum + share, 0);
    expect(top / length).toBeGreaterThan(0.4);
    expect(new Set(rows.map((row) => columns.outcome[row])).size).toBe(6);
    const late = rows.filter(
      (row) => (columns.at[row] ?? 0) >= demo.population.keyActiveUntil(columns.key[row] ?? 0),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.every((row) => columns.outcome[row] === OUTCOME.refused)).toBe(true);
  });

  it("never use a key that was never used", () => {
    expect(rows.filter((row) => demo.population.keyActivity(columns.key[row] ?? 0) !== "regular")).toEqual(
      [],
    );
  });
});

describe("a row", () => {
  const small = activityOf(profiles.gateway);

  it("is told the same every time the same seed and time are given, and otherwise not", () => {
    const again = activityOf(profiles.gateway);
    const other = activityOf(profiles.gateway, "small", 8);
    expect(requestLogOf(again, 99)).toEqual(requestLogOf(small, 99));
    expect(ledgerEntryOf(again, 99, {})).toEqual(ledgerEntryOf(small, 99, {}));
    expect(requestLogOf(other, 99)).not.toEqual(requestLogOf(small, 99));
  });

  it("of usage adds up from its price lines to the cost of the request", () => {
    const { ledger, requests } = small;
    for (let row = 0; row < requests.length; row += 1) {
      const seq = requests.columns.entry[row] ?? 0;
      if (seq === 0) continue;
      const entry = ledgerEntryOf(small, seq - 1, {});
      const lines = entry.lines ?? [];
      const total = lines.reduce((sum, line) => sum + parse(line.cost.amount), 0n);
      expect(format(pico(-total))).toBe(entry.amount.amount);
      for (const line of lines)
        expect(parse(line.unitPrice.amount) * BigInt(line.quantity)).toBe(parse(line.cost.amount));
      expect(requestLogOf(small, row).cost.amount).toBe(format(pico(total)));
    }
    expect(ledger.table.length).toBeGreaterThan(requests.length);
  });

  it("changes price on the day its version takes effect", () => {
    const { catalogue } = activityOf(profiles.studio);
    const code = catalogue.modelIds.find("nova-image-2") ?? -1;
    const before = Date.UTC(2026, 8, 30, 23, 59, 59, 999);
    expect(catalogue.cost(code, before, 0, 0, 1)).toBe(parse("0.00004"));
    expect(catalogue.cost(code, before + 1, 0, 0, 1)).toBe(parse("0.000036"));
  });
});
