import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { activity } from "../platform/streams/activityArea";
import { createTestLedger, refusalOf, sumOf, usd, type Correction } from "./testLedger";

type Schemas = components["schemas"];

let world: ReturnType<typeof createTestLedger>;
beforeEach(() => {
  world = createTestLedger();
});

const reason = "Goodwill for the outage of 19 November";

describe("an adjustment", () => {
  it("is posted exactly as it was previewed: two entries that sum to zero, with who and why", async () => {
    const asked: Correction = {
      kind: "adjustment",
      accountId: await world.anAccount(),
      amount: usd("5.000000000001"),
      reason,
    };
    const shown = await world.preview(asked);
    expect(shown).toMatchObject({ needsApproval: false, threshold: usd("250") });
    const { entries } = await world.posted({ ...asked, previewHash: shown.hash });
    expect(
      entries.map(({ book, accountId, type, amount, balanceBefore, balanceAfter }) => ({
        book,
        ...(accountId !== undefined && { accountId }),
        type,
        amount,
        balanceBefore,
        balanceAfter,
      })),
    ).toEqual(shown.entries);
    expect(sumOf(entries)).toBe("0");
    expect(entries[0]).toMatchObject({
      reason,
      actor: { name: expect.any(String) as string },
      type: "adjustment",
    });
    const events = await world.json<{ items: { leaf: string }[] }>(
      "mock-auditor",
      "GET",
      `/audit-events?filter=${encodeURIComponent(JSON.stringify({ action: "ledger_entry.correct" }))}`,
    );
    expect(events.items[0]?.leaf).toContain(entries[0]?.id);
  });

  it("acts once for one intent, and never on a preview that is no longer true", async () => {
    const accountId = await world.anAccount();
    const asked: Correction = { kind: "adjustment", accountId, amount: usd("5"), reason };
    const shown = await world.preview(asked);
    const seen = { ...asked, previewHash: shown.hash };
    const first = await (await world.correct(seen, "mock-finance", "one-intent")).json();
    const again = await world.correct(seen, "mock-finance", "one-intent");
    expect(await again.json()).toEqual(first);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await refusalOf(world.correct(seen))).toEqual([409, "preview_changed"]);
    expect(
      await world.entriesOf({
        type: "adjustment",
        accountId,
        amount_gte: "5",
        amount_lte: "5",
        bookedAt_gte: "2026-11-21T09:30:00.000Z",
      }),
    ).toHaveLength(1);
  });

  it.each<[string, Partial<Correction>, (string | number)[]]>([
    ["of nothing", { amount: usd("0") }, [422, "invalid", "/amount/amount"]],
    [
      "in another currency",
      { amount: { amount: "5", currency: "EUR" } },
      [422, "invalid", "/amount/currency"],
    ],
    ["for nobody", { accountId: "acc_nobody" }, [422, "invalid", "/accountId"]],
    ["of the future", { occurredAt: "2026-11-21T09:30:00.001Z" }, [422, "invalid", "/occurredAt"]],
    ["for an order that is not", { orderId: "ord_none" }, [422, "invalid", "/orderId"]],
    ["larger than a column", { amount: usd("9300000") }, [422, "invalid", "/amount/amount"]],
  ])("%s is refused, in the preview as well", async (_, change, problem) => {
    const asked: Correction = {
      kind: "adjustment",
      accountId: await world.anAccount(),
      amount: usd("5"),
      reason,
      ...change,
    };
    expect(await refusalOf(world.correct(asked))).toEqual(problem);
    expect(
      await refusalOf(world.ask("mock-finance", "POST", "/ledger-entries/preview", { body: asked })),
    ).toEqual(problem);
  });

  it("is refused for a purged account", async () => {
    const purged = await world.read<Schemas["Account"][]>(`/accounts?filter={"status":"purged"}`);
    const asked: Correction = {
      kind: "adjustment",
      accountId: purged[0]?.id ?? "",
      amount: usd("5"),
      reason,
    };
    expect(await refusalOf(world.correct(asked))).toEqual([409, "state_conflict"]);
  });

  it("says when it falls into a closed period", async () => {
    const { closed, table } = world.platform.use(activity).ledger;
    const span = { from: Date.parse("2026-10-01"), to: Date.parse("2026-11-01") };
    closed.add({ periodId: "rcp_2026_10", lastSeq: table.length, ...span });
    const occurredAt = "2026-10-15T12:00:00.000Z";
    const asked: Correction = {
      kind: "adjustment",
      accountId: await world.anAccount(),
      amount: usd("5"),
      occurredAt,
      reason,
    };
    expect((await world.preview(asked)).latePeriodId).toBe("rcp_2026_10");
    const { entries } = await world.posted(asked);
    expect(entries[0]).toMatchObject({ occurredAt, latePeriodId: "rcp_2026_10" });
    expect((await world.entriesOf({ latePeriodId: "rcp_2026_10" })).length).toBe(2);
  });
});

describe("a reversal", () => {
  it("takes the whole transaction back, once, and is linked both ways", async () => {
    const [entry] = await world.entriesOf({ type: "usage", isReversed: false });
    const { entries, txnId } = await world.posted({ kind: "reversal", entryId: entry?.id ?? "", reason });
    expect(entries[0]).toMatchObject({ reversesId: entry?.id, type: "adjustment" });
    expect(sumOf([entries[0], entry])).toBe("0");
    expect(await world.read(`/ledger-entries/${entry?.id ?? ""}`)).toMatchObject({
      reversedById: entries[0]?.id,
    });
    expect(new Set((await world.entriesOf({ txnId })).map(({ book }) => book))).toEqual(
      new Set(["customer", "revenue"]),
    );
    expect(await refusalOf(world.correct({ kind: "reversal", entryId: entry?.id ?? "", reason }))).toEqual([
      409,
      "state_conflict",
    ]);
  });

  it("can itself be reversed", async () => {
    const [entry] = await world.entriesOf({ type: "usage", isReversed: false });
    const first = await world.posted({ kind: "reversal", entryId: entry?.id ?? "", reason });
    const second = await world.posted({ kind: "reversal", entryId: first.entries[0]?.id ?? "", reason });
    expect(second.entries[0]?.amount).toEqual(entry?.amount);
  });

  it.each(["contra", "reserve"])("of a %s entry is refused", async (type) => {
    const [entry] = await world.entriesOf({ type });
    expect(
      await refusalOf(world.correct({ kind: "reversal", entryId: entry?.id ?? "led_x", reason })),
    ).toEqual([422, "invalid", "/entryId"]);
  });

  it("takes no amount, and no entry that is not there", async () => {
    const [entry] = await world.entriesOf({ type: "usage", isReversed: false });
    expect(
      await refusalOf(
        world.correct({ kind: "reversal", entryId: entry?.id ?? "", amount: usd("1"), reason }),
      ),
    ).toEqual([422, "invalid", "/amount"]);
    expect(await refusalOf(world.correct({ kind: "reversal", entryId: "led_000000000000", reason }))).toEqual(
      [422, "invalid", "/entryId"],
    );
  });
});

describe("a refund", () => {
  it("gives back parts of a charge, never more than the whole, and then it cannot be reversed", async () => {
    const [entry] = await world.entriesOf({ type: "usage", isReversed: false, amount_lte: "-0.02" });
    const entryId = entry?.id ?? "";
    const part = await world.posted({ kind: "refund", entryId, amount: usd("0.01"), reason });
    expect(part.entries[0]).toMatchObject({ type: "refund", correctsId: entryId, amount: usd("0.01") });
    expect(part.entries[0]).not.toHaveProperty("reversesId");
    expect(part.entries[1]).not.toHaveProperty("correctsId");
    expect(await refusalOf(world.correct({ kind: "reversal", entryId, reason }))).toEqual([
      409,
      "state_conflict",
    ]);
    const whole = entry?.amount.amount.slice(1) ?? "";
    expect(await refusalOf(world.correct({ kind: "refund", entryId, amount: usd(whole), reason }))).toEqual([
      422,
      "invalid",
      "/amount/amount",
    ]);
    await world.posted({ kind: "refund", entryId, reason });
    expect(sumOf(await world.entriesOf({ correctsId: entryId }))).toBe(whole);
    expect(await refusalOf(world.correct({ kind: "refund", entryId, reason }))).toEqual([
      409,
      "state_conflict",
    ]);
  });

  it("of a whole charge takes it back; of a top-up goes out of the wallet", async () => {
    const [usage] = await world.entriesOf({ type: "usage", isReversed: false });
    const whole = await world.posted({ kind: "refund", entryId: usage?.id ?? "", reason });
    expect(whole.entries[0]).toMatchObject({ reversesId: usage?.id, type: "refund" });
    const [topUp] = await world.entriesOf({ type: "topup", isReversed: false, amount_lte: "200" });
    expect(
      await refusalOf(world.correct({ kind: "refund", entryId: topUp?.id ?? "", amount: usd("1"), reason })),
    ).toEqual([422, "invalid", "/amount/amount"]);
    const back = await world.posted({ kind: "refund", entryId: topUp?.id ?? "", amount: usd("-1"), reason });
    expect(back.entries.map(({ book, amount }) => [book, amount.amount])).toEqual([
      ["customer", "-1"],
      ["cash", "1"],
    ]);
  });
});
