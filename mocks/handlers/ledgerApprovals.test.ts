import { beforeEach, describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { accounts } from "../platform/accounts/accounts";
import { createTestLedger, refusalOf, usd, type Correction } from "./testLedger";

type Schemas = components["schemas"];

let world: ReturnType<typeof createTestLedger>;
beforeEach(() => {
  world = createTestLedger();
});

const reason = "Goodwill for the outage of 19 November";

describe("above the threshold", () => {
  const asked = async (): Promise<Correction> => ({
    kind: "adjustment",
    accountId: await world.anAccount(),
    amount: usd("250.000000000001"),
    reason,
  });

  it("a second person agrees; the asker cannot, and it runs once", async () => {
    const body = await asked();
    expect((await world.preview(body)).needsApproval).toBe(true);
    const length = await world.count();
    const response = await world.correct(body);
    expect(response.status).toBe(202);
    const approval = (await response.json()) as Schemas["Approval"];
    expect(approval).toMatchObject({ mayDecide: false, whyNot: "same_person", scope: "ledger:adjust" });
    expect(await world.count()).toBe(length);
    const path = `/approvals/${approval.id}/approve`;
    expect(await refusalOf(world.ask("mock-finance", "POST", path, { body: {} }))).toEqual([
      403,
      "same_person",
    ]);
    expect((await world.json<Schemas["Approval"]>("mock-admin", "POST", path, { body: {} })).status).toBe(
      "approved",
    );
    const [entry] = await world.entriesOf({
      type: "adjustment",
      accountId: body.accountId,
      amount_gt: "250",
    });
    expect(entry).toMatchObject({ approvalId: approval.id, actor: approval.askedBy, reason });
    expect(await refusalOf(world.ask("mock-admin", "POST", path, { body: {} }))).toEqual([
      409,
      "state_conflict",
    ]);
    expect(await world.count()).toBe(length + 2);
  });

  it("what waits for an entry is asked for once", async () => {
    const body = await asked();
    const first = (await (await world.correct(body)).json()) as Schemas["Approval"];
    await world.ask("mock-admin", "POST", `/approvals/${first.id}/approve`, { body: {} });
    const [entry] = await world.entriesOf({
      type: "adjustment",
      accountId: body.accountId,
      amount_gt: "250",
    });
    const reversal: Correction = { kind: "reversal", entryId: entry?.id ?? "", reason };
    const waits = await world.correct(reversal);
    expect(waits.status).toBe(202);
    expect(await refusalOf(world.correct(reversal))).toEqual([409, "state_conflict"]);
    const { id } = (await waits.json()) as Schemas["Approval"];
    await world.ask("mock-finance", "POST", `/approvals/${id}/withdraw`, { body: {} });
    expect((await world.correct(reversal)).status).toBe(202);
  });

  it("an approval that is no longer possible fails, and books nothing", async () => {
    const body = await asked();
    const approval = (await (await world.correct(body)).json()) as Schemas["Approval"];
    const { rows } = world.platform.use(accounts);
    rows.put({ ...rows.require(body.accountId ?? ""), status: "purged" });
    const length = await world.count();
    const path = `/approvals/${approval.id}/approve`;
    const decided = await world.json<Schemas["Approval"]>("mock-admin", "POST", path, { body: {} });
    expect(decided).toMatchObject({ status: "failed", problem: { status: 409 } });
    expect(await world.count()).toBe(length);
  });
});

describe("nothing else writes to the ledger", () => {
  it.each(["PUT", "PATCH", "DELETE", "POST"])(
    "%s of an entry answers 405 and is on record",
    async (method) => {
      const [entry] = await world.entriesOf({ type: "usage" });
      const response = await world.ask("mock-finance", method, `/ledger-entries/${entry?.id ?? ""}`, {
        body: { amount: usd("-0.01") },
        isSpoiled: true,
      });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"]);
      expect(await world.read(`/ledger-entries/${entry?.id ?? ""}`)).toEqual(entry);
      const filter = encodeURIComponent(JSON.stringify({ action: "ledger_entry.tamper_attempt" }));
      const events = await world.json<{ items: { leaf: string }[] }>(
        "mock-auditor",
        "GET",
        `/audit-events?filter=${filter}`,
      );
      expect(events.items[0]?.leaf).toContain(entry?.id);
    },
  );

  it.each(["mock-support", "mock-auditor", "mock-security"])("%s may not correct it", async (person) => {
    const body: Correction = {
      kind: "adjustment",
      accountId: await world.anAccount(),
      amount: usd("5"),
      reason,
    };
    expect(await refusalOf(world.correct(body, person))).toEqual([403, "missing_scope"]);
  });
});
