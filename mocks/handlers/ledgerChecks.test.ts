import { describe, expect, it } from "vitest";
import {
  checkLedger,
  isBroken,
  type LedgerRange,
  type LedgerSources,
} from "../../src/domain/ledger-invariants";
import { ledgerTroubles, type LedgerTroubleKind } from "../platform/ledger/ledgerTrouble";
import { misbehave } from "../platform/ledger/misbehave";
import { population } from "../platform/access-keys/population";
import { activity } from "../platform/streams/activityArea";
import { profiles, type ProfileId } from "../profiles/profiles";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

const timeZone = "Europe/Berlin";

/** The platform as the console's worker asks it. */
function sourcesOf({ ask, json }: TestPlatform): LedgerSources {
  return {
    json: async <Answer>(path: string, query: Readonly<Record<string, string>>) =>
      json<Answer>("mock-finance", "GET", `${path}?${new URLSearchParams(query)}`),
    async columns(from, limit) {
      const answer = await ask("mock-finance", "GET", `/ledger-entries/columns?from=${from}&limit=${limit}`);
      return answer.arrayBuffer();
    },
  };
}

const check = (world: TestPlatform, range: Partial<LedgerRange> = {}) =>
  checkLedger({ timeZone, ...range }, sourcesOf(world), () => undefined);

describe("the books of the mock platform", () => {
  it.each(Object.keys(profiles) as ProfileId[])(
    "hold together on %s, over all and over a month",
    async (profile) => {
      const world = createTestPlatform({ profile });
      const whole = await check(world);
      expect(Object.entries(whole.of).filter(([, { is }]) => is !== "holds")).toEqual([]);
      expect(whole.entries).toBe(world.platform.use(activity).ledger.table.length);
      const month = { from: "2026-10-01T00:00:00.000Z", to: "2026-11-01T00:00:00.000Z" };
      const part = await check(world, month);
      expect(Object.entries(part.of).filter(([, { is }]) => is !== "holds")).toEqual([]);
      expect(part.entries).toBeGreaterThan(10);
      expect(part.entries).toBeLessThan(whole.entries);
      const none = await check(world, { from: "2020-01-01T00:00:00.000Z", to: "2020-02-01T00:00:00.000Z" });
      expect(none.of.balances).toEqual({ is: "unchecked", why: "nothing_in_range" });
    },
  );

  const expected: Record<LedgerTroubleKind, readonly string[]> = {
    change_amount: ["transactions", "running_balances", "balances", "usage"],
    change_balance: ["running_balances"],
    drop_entry: ["sequence", "transactions", "balances"],
    swap_entries: ["sequence"],
    name_the_erased: ["running_balances", "balances", "purged"],
    hold_other_balance: ["balances"],
  };
  it.each(ledgerTroubles)("are seen to be wrong under %s, at the entry", async (kind) => {
    const world = createTestPlatform();
    // The small world has nobody who was erased and had entries.
    const { ledger } = world.platform.use(activity);
    const people = world.platform.use(population);
    people.forget(people.accountId(ledger.table.columns.account[0] ?? 0), "psn_erased1");
    expect(isBroken(await check(world))).toBe(false);
    const seq = misbehave(world.platform.use(activity), kind);
    const { of } = await check(world);
    const broken = Object.entries(of).filter(([, { is }]) => is === "broken");
    expect(broken.map(([name]) => name)).toEqual(expect.arrayContaining([...expected[kind]]));
    const named = broken.flatMap(([, finding]) => (finding.is === "broken" ? finding.first.seqs : []));
    const shownBy = kind === "drop_entry" || kind === "swap_entries" ? Number(seq) + 1 : Number(seq);
    if (kind !== "hold_other_balance") expect(named).toContain(String(shownBy));
  });

  it("are read by those alone who may read the ledger", async () => {
    const world = createTestPlatform();
    for (const path of ["/ledger-entries/columns?from=1", "/ledger-entries/balances"])
      expect((await world.ask("mock-security", "GET", path)).status).toBe(403);
    expect((await world.ask("mock-finance", "GET", "/ledger-entries/balances?seq=99999999")).status).toBe(
      422,
    );
    expect(isBroken(await check(world))).toBe(false);
  });
});
