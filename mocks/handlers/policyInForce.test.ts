import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Change = Schemas["PolicyChange"];

const admin = "mock-admin";
const DAY = 86_400_000;

const policyOf = (world: TestPlatform) => world.json<Schemas["Platform"]>("mock-support", "GET", "/platform");
const categoryOf = async (world: TestPlatform, id: string) =>
  (await policyOf(world)).categories.find((category) => category.id === id);

const draft = (number: string, changes: readonly Change[]) => ({
  number,
  material: true,
  summary: "Another policy.",
  changes,
  channels: ["website", "email"],
});

const shorterLogs: Change = {
  section: "5",
  element: "retention.operational_logs",
  summary: "Logs for two weeks",
  terms: { retention: { rule: "days", amount: 14, then: "delete" } },
};

async function noticed(world: TestPlatform, changes: readonly Change[], effectiveAt: string) {
  const made = await world.ask(admin, "POST", "/policy-versions", { body: draft("4.0", changes) });
  const { id } = (await made.json()) as Schemas["PolicyVersion"];
  const told = await world.ask(admin, "POST", `/policy-versions/${id}/give-notice`, {
    body: { effectiveAt },
  });
  expect(told.status).toBe(200);
  return id;
}

describe("the policy that GET /platform serves", () => {
  it("follows a version from the instant of its effect on, and names the next one before", async () => {
    const world = createTestPlatform();
    const before = await policyOf(world);
    expect(before.policyVersion).toMatchObject({ number: "2.0" });
    expect(before.nextPolicyVersion).toMatchObject({ number: "2.1" });
    const effect = Date.parse(before.nextPolicyVersion?.effectiveAt ?? "");
    world.clock.advance(effect - world.clock.now() - 1);
    expect(await policyOf(world)).toEqual(before);
    world.clock.advance(1);
    const after = await policyOf(world);
    expect(after.policyVersion).toEqual(before.nextPolicyVersion);
    expect(after).not.toHaveProperty("nextPolicyVersion");
    const prompts = after.categories.find(({ id }) => id === "prompts");
    expect(prompts).toMatchObject({
      processors: ["prc_nova_models"],
      description: expect.stringContaining("expansions") as string,
    });
  });

  it("is what the platform then acts by: retention, rights, ages and the gaps of the register", async () => {
    const world = createTestPlatform();
    const changes: readonly Change[] = [
      shorterLogs,
      { section: "6", element: "rights", summary: "No objection", terms: { rights: ["access", "erasure"] } },
      { section: "9", element: "minimum_age", summary: "Older", terms: { minimumAge: 18 } },
      { section: "3", element: "processors.account", summary: "Nobody", terms: { processors: [] } },
    ];
    await noticed(world, changes, "2026-12-24T00:00:00.000Z");
    const rule = async () =>
      (await world.json<Schemas["RetentionStatus"]>(admin, "GET", "/retention/operational_logs")).rule;
    expect(await rule()).toMatchObject({ amount: 30 });
    world.clock.advance(40 * DAY);
    expect(await policyOf(world)).toMatchObject({ rights: ["access", "erasure"], minimumAge: 18 });
    expect(await rule()).toEqual({ rule: "days", amount: 14, then: "delete" });
    const filter = encodeURIComponent(JSON.stringify({ gaps: ["policy_silent"] }));
    const silent = await world.json<Schemas["Processor"][]>(admin, "GET", `/processors?filter=${filter}`);
    expect(silent.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Keystone Identity", "Lumen Render"]),
    );
    const filed = await world.ask("mock-support", "POST", "/privacy-requests", {
      body: { type: "objection", regime: "gdpr", receivedAt: world.clock.iso(), source: "email" },
    });
    expect(filed.status).toBe(422);
  });

  it("does not follow a draft, and drops what no version says any more", async () => {
    const world = createTestPlatform();
    await world.ask(admin, "POST", "/policy-versions", {
      body: { ...draft("4.0", [shorterLogs]), effectiveAt: "2026-11-22T00:00:00.000Z" },
    });
    world.clock.advance(5 * DAY);
    expect((await categoryOf(world, "operational_logs"))?.retention).toMatchObject({ amount: 30 });
    const silent: Change = {
      section: "5",
      element: "deadlines",
      summary: "No word on the purge",
      terms: { coolingOffHours: 24 },
    };
    await noticed(createTestPlatform(), [silent], "2026-12-24T00:00:00.000Z");
    const quiet = createTestPlatform();
    await noticed(quiet, [silent], "2026-12-24T00:00:00.000Z");
    quiet.clock.advance(40 * DAY);
    const { purgeDays, backupExpiryDays, coolingOffHours } = await policyOf(quiet);
    expect([purgeDays, backupExpiryDays, coolingOffHours]).toEqual([undefined, undefined, 24]);
  });

  it.each<[string, Change, string]>([
    ["that do not belong to the element", { ...shorterLogs, terms: { minimumAge: 3 } }, "minimumAge"],
    ["of a category that is not there", { ...shorterLogs, element: "retention.poems" }, "element"],
    [
      "that name nobody of the register",
      { ...shorterLogs, element: "processors.prompts", terms: { processors: ["prc_nobody"] } },
      "processors/0",
    ],
  ])("refuses terms %s, at their place", async (_what, change, place) => {
    const response = await createTestPlatform().ask(admin, "POST", "/policy-versions", {
      body: draft("4.0", [{ section: "1", summary: "Words" }, change]),
    });
    const { errors = [] } = (await response.json()) as Schemas["Problem"];
    expect([response.status, errors[0]?.pointer]).toEqual([
      422,
      expect.stringMatching(new RegExp(`^/changes/1/.*${place}$`)) as string,
    ]);
  });
});

const voices: Change = {
  section: "1",
  element: "category.voices",
  summary: "Voices are kept",
  terms: {
    category: {
      label: "Voices",
      kind: "operational",
      location: "eu-central-1",
      personal: true,
      retention: { rule: "days", amount: 30, then: "delete" },
      onErasure: "delete",
      processors: [],
    },
  },
};
const without = (id: string): Change => ({
  section: "1",
  element: `category.${id}`,
  summary: "Named no more",
  terms: {},
});

describe("a category that a version brings in", () => {
  it("is on the board, in the policy and in every deletion plan from its day on, until another version takes it out", async () => {
    const world = createTestPlatform();
    const board = () => world.ask(admin, "GET", "/retention/voices");
    await noticed(world, [voices], "2026-12-24T00:00:00.000Z");
    expect([(await board()).status, await categoryOf(world, "voices")]).toEqual([404, undefined]);
    world.clock.advance(40 * DAY);
    expect(await categoryOf(world, "voices")).toMatchObject({ label: "Voices", personal: true });
    expect(await (await board()).json()).toMatchObject({ label: "Voices", recordCount: 0, state: "kept" });
    const filter = encodeURIComponent(JSON.stringify({ type: "erasure", state: "in_review" }));
    const [request] = await world.json<Schemas["PrivacyRequest"][]>(
      "mock-support",
      "GET",
      `/privacy-requests?filter=${filter}`,
    );
    const path = `/privacy-requests/${request?.id ?? ""}/plan`;
    const plan = await world.json<Schemas["ErasurePlan"]>("mock-support", "GET", path);
    expect(plan.steps.find(({ categoryId }) => categoryId === "voices")).toMatchObject({
      action: "delete",
      count: 0,
    });
    // Nothing of it is held, so it can be taken out again; of the account much is.
    const made = await world.ask(admin, "POST", "/policy-versions", {
      body: draft("5.0", [without("voices")]),
    });
    const { id } = (await made.json()) as Schemas["PolicyVersion"];
    const told = await world.ask(admin, "POST", `/policy-versions/${id}/give-notice`, {
      body: { effectiveAt: "2027-02-01T00:00:00.000Z" },
    });
    expect(told.status).toBe(200);
    expect((await board()).status).toBe(200);
    world.clock.advance(40 * DAY);
    expect([(await board()).status, await categoryOf(world, "voices")]).toEqual([404, undefined]);
  });

  it.each([
    ["records", without("account"), /records of Account are still held/],
    ["a processor", without("voices"), /still receives Voices/],
  ])(
    "stays named while %s holds it: the draft is kept, the notice refused",
    async (_what, change, detail) => {
      const world = createTestPlatform();
      await noticed(world, [voices], "2026-12-24T00:00:00.000Z");
      world.clock.advance(40 * DAY);
      const [row] = await world.json<Schemas["Processor"][]>(admin, "GET", "/processors");
      const { id: _id, version, gaps: _gaps, ...processor } = row ?? ({} as Schemas["Processor"]);
      const put = await world.ask(admin, "PUT", `/processors/${row?.id ?? ""}`, {
        body: { ...processor, categories: [...processor.categories, "voices"] },
        headers: { "if-match": `"${version}"` },
      });
      expect(put.status).toBe(200);
      const made = await world.ask(admin, "POST", "/policy-versions", { body: draft("5.0", [change]) });
      expect(made.status).toBe(201);
      const { id } = (await made.json()) as Schemas["PolicyVersion"];
      const refused = await world.ask(admin, "POST", `/policy-versions/${id}/give-notice`, {
        body: { effectiveAt: "2027-02-01T00:00:00.000Z" },
      });
      const { errors = [] } = (await refused.json()) as Schemas["Problem"];
      expect([refused.status, errors]).toMatchObject([
        422,
        [
          {
            pointer: "/changes/0/element",
            code: "still_held",
            detail: expect.stringMatching(detail) as string,
          },
        ],
      ]);
    },
  );

  it("is material where it is personal, and no other change is by itself", async () => {
    const world = createTestPlatform();
    const write = async (number: string, change: Change) => {
      const body = { ...draft(number, [change]), material: false };
      const response = await world.ask(admin, "POST", "/policy-versions", { body });
      return [response.status, ((await response.json()) as Schemas["Problem"]).errors?.[0]?.pointer];
    };
    const { category } = voices.terms ?? {};
    expect(await write("6.0", voices)).toEqual([422, "/material"]);
    expect(await write("6.1", shorterLogs)).toEqual([201, undefined]);
    if (category === undefined) throw new Error("no category");
    const anonymous = { ...voices, terms: { category: { ...category, personal: false } } };
    expect(await write("6.2", anonymous)).toEqual([201, undefined]);
  });
});
