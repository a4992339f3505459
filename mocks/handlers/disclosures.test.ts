import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import { findAccount, ines, postRequest, recordRequest } from "./testRequests";

type Schemas = components["schemas"];
type Disclosure = Schemas["Disclosure"];
type Problem = Schemas["Problem"];
type Plan = Schemas["ErasurePlan"];

async function recordDisclosure(world: TestPlatform, input: Partial<Schemas["DisclosureCreate"]> = {}) {
  const { id: accountId } = await findAccount(world);
  const platform = await world.json<Schemas["Platform"]>(ines, "GET", "/platform");
  const body = {
    accountId,
    authority: "Staatsanwaltschaft Berlin",
    country: "DE",
    legalBasis: "§ 95 StPO",
    reference: "231 Js 44/26",
    receivedAt: "2026-11-18T10:00:00.000Z",
    categories: [platform.categories[0]?.id ?? ""],
    reason: "Letter of 18 November",
    ...input,
  };
  return world.ask(ines, "POST", "/disclosures", { body });
}

describe("disclosures to law enforcement", () => {
  it("are recorded, decided once, and both are in the log", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const recorded = (await (await recordDisclosure(world)).json()) as Disclosure;
    expect(recorded).toMatchObject({ status: "under_review", version: "1" });
    const body = { decision: "partly_disclosed", subjectNotified: true, reason: "Only what the order names" };
    const decide = () => world.ask(ines, "POST", `/disclosures/${recorded.id}/decide`, { body });
    const decided = (await (await decide()).json()) as Disclosure;
    expect(decided).toMatchObject({
      status: "partly_disclosed",
      decisionReason: body.reason,
      subjectNotified: true,
    });
    const again = await decide();
    expect([again.status, ((await again.json()) as Problem).allowedStates]).toEqual([409, ["under_review"]]);
    const filter = encodeURIComponent(JSON.stringify({ targetId: [recorded.id] }));
    const { items } = await world.json<Schemas["AuditEventPage"]>(
      "mock-security",
      "GET",
      `/audit-events?filter=${filter}&order=asc`,
    );
    expect(items.map(({ leaf }) => (JSON.parse(leaf) as Schemas["AuditEvent"]).action)).toEqual([
      "disclosure.create",
      "disclosure.decide",
    ]);
  });

  it.each<[string, Partial<Schemas["DisclosureCreate"]>, string]>([
    ["an account that is none", { accountId: "acc_none" }, "/accountId"],
    ["a category that the policy has not", { categories: ["poems"] }, "/categories/0"],
    ["a receipt in the future", { receivedAt: "2026-12-01T00:00:00.000Z" }, "/receivedAt"],
  ])("refuse %s", async (_, input, pointer) => {
    const response = await recordDisclosure(createTestPlatform({ profile: "gateway" }), input);
    expect([response.status, ((await response.json()) as Problem).errors?.[0]?.pointer]).toEqual([
      422,
      pointer,
    ]);
  });

  it("exist only where the policy speaks of them, and only accounts' keepers record them", async () => {
    expect((await recordDisclosure(createTestPlatform({ profile: "studio" }))).status).toBe(422);
    const world = createTestPlatform({ profile: "gateway" });
    const [first] = await world.json<Disclosure[]>(
      "mock-auditor",
      "GET",
      '/disclosures?filter={"status":"under_review"}',
    );
    const body = { decision: "refused", subjectNotified: false, reason: "No legal basis" };
    const path = `/disclosures/${first?.id ?? ""}/decide`;
    expect((await world.ask("mock-auditor", "POST", path, { body })).status).toBe(403);
  });

  it("hold up an erasure until they are decided on, or what they need is kept with its ground", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const { id: accountId } = await findAccount(world);
    const { id: disclosureId } = (await (await recordDisclosure(world)).json()) as Disclosure;
    const { id } = await recordRequest(world, { accountId });
    const holdOf = async () => {
      const { conflicts } = await world.json<Plan>(ines, "GET", `/privacy-requests/${id}/plan`);
      return conflicts.find((conflict) => conflict.kind === "legal_hold");
    };
    expect(await holdOf()).toMatchObject({ state: "open", resource: "disclosures", targetId: disclosureId });
    await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
    await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
    const settle = (body: object) =>
      postRequest(world, `${id}/plan/conflicts/hold_${disclosureId}/settle`, { reason: "Agreed", ...body });
    expect((await settle({ remedy: "refund_balance" })).status).toBe(422);
    expect((await settle({ remedy: "keep_with_ground" })).status).toBe(422);
    expect((await settle({ remedy: "keep_with_ground", ground: "legal_obligation" })).status).toBe(422);
    const groundNote = "Order of the authority";
    expect(
      (await settle({ remedy: "keep_with_ground", ground: "legal_obligation", groundNote })).status,
    ).toBe(200);
    expect(await holdOf()).toMatchObject({
      state: "kept",
      ground: "legal_obligation",
      groundNote,
      remedy: "keep_with_ground",
    });
    const body = { decision: "refused", subjectNotified: false, reason: "No legal basis" };
    await world.ask(ines, "POST", `/disclosures/${disclosureId}/decide`, { body });
    expect(await holdOf()).toBeUndefined();
  });
});
