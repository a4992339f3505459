import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Version = Schemas["PolicyVersion"];
type Problem = Schemas["Problem"];

const admin = "mock-admin";
const change = { section: "5", element: "retention.operational_logs", summary: "Logs for 14 days" };
const draft = {
  number: "4.0",
  material: true,
  summary: "Shorter logs.",
  changes: [change],
  channels: ["website", "email"],
};

const write = (world: TestPlatform, body: object, person = admin) =>
  world.ask(person, "POST", "/policy-versions", { body });

const written = async (world: TestPlatform, more: object = {}) =>
  (await (await write(world, { ...draft, ...more })).json()) as Version;

const giveNotice = (world: TestPlatform, id: string, effectiveAt: string) =>
  world.ask(admin, "POST", `/policy-versions/${id}/give-notice`, { body: { effectiveAt } });

const list = (world: TestPlatform) => world.json<Version[]>(admin, "GET", "/policy-versions");

const actionsOn = async (world: TestPlatform, id: string) => {
  const filter = encodeURIComponent(JSON.stringify({ targetId: [id] }));
  const path = `/audit-events?filter=${filter}&order=asc`;
  const { items } = await world.json<Schemas["AuditEventPage"]>("mock-security", "GET", path);
  return items.map(({ leaf }) => (JSON.parse(leaf) as Schemas["AuditEvent"]).action);
};

describe("a draft", () => {
  it("is written, changed, noticed and then stands still, with an event for each", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const { id, version } = await written(world);
    const path = `/policy-versions/${id}`;
    const body = { ...draft, summary: "Much shorter logs." };
    const changed = await world.ask(admin, "PUT", path, { body, headers: { "if-match": `"${version}"` } });
    expect([changed.status, await changed.json()]).toMatchObject([200, { summary: body.summary }]);
    const stale = await world.ask(admin, "PUT", path, { body, headers: { "if-match": `"${version}"` } });
    expect(stale.status).toBe(412);
    const noticed = await giveNotice(world, id, "2026-12-06T00:00:00.000Z");
    expect([noticed.status, await noticed.json()]).toMatchObject([200, { status: "noticed" }]);
    const again = await giveNotice(world, id, "2026-12-20T00:00:00.000Z");
    expect([again.status, ((await again.json()) as Problem).allowedStates]).toEqual([409, ["draft"]]);
    expect(await actionsOn(world, id)).toEqual([
      "policy_version.create",
      "policy_version.update",
      "policy_version.give_notice",
    ]);
  });

  it.each<[string, object, string]>([
    ["a number that is taken", { number: "2.0" }, "/number"],
    ["a channel that the policy does not name", { channels: ["in_app"] }, "/channels/0"],
  ])("is refused with %s", async (_what, more, pointer) => {
    const response = await write(createTestPlatform({ profile: "studio" }), { ...draft, ...more });
    const { errors } = (await response.json()) as Problem;
    expect([response.status, errors?.map((each) => each.pointer)]).toEqual([422, [pointer]]);
  });

  it("is not for those who only read", async () => {
    const response = await write(createTestPlatform({ profile: "studio" }), draft, "mock-support");
    expect(response.status).toBe(403);
  });
});

describe("notice of a material change", () => {
  // In Berlin it is 21 November, 10:30: fourteen whole days later begins 6 December.
  it.each([
    ["2026-12-05T22:59:59.999Z", 422],
    ["2026-12-05T23:00:00.000Z", 200],
  ])("for %s answers %i", async (effectiveAt, status) => {
    const world = createTestPlatform({ profile: "studio" });
    const { id } = await written(world);
    const response = await giveNotice(world, id, effectiveAt);
    expect(response.status).toBe(status);
    if (status === 200) return;
    const problem = (await response.json()) as Problem;
    expect(problem.earliestDate).toBe("2026-12-06");
    expect(problem.type).toMatch(/notice_too_short$/);
    expect((await list(world)).find((each) => each.id === id)?.status).toBe("draft");
  });

  it("has to say what changes", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const { id } = await written(world, { changes: [] });
    const response = await giveNotice(world, id, "2026-12-24T00:00:00.000Z");
    expect([response.status, ((await response.json()) as Problem).type]).toEqual([
      422,
      expect.stringMatching(/changes_missing$/),
    ]);
  });

  it("is owed for no change that is not material, but none begins in the past", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const { id } = await written(world, { material: false });
    expect((await giveNotice(world, id, "2026-11-21T09:00:00.000Z")).status).toBe(422);
    expect((await giveNotice(world, id, "2026-11-22T00:00:00.000Z")).status).toBe(200);
  });
});

describe("whom a notice reached", () => {
  it.each(["studio", "instagen", "gateway", "imagegen", "apimodels"] as const)(
    "is a part of those who were there, on %s",
    async (profile) => {
      const versions = await list(createTestPlatform({ profile }));
      const told = versions.flatMap(({ reach }) => (reach ? [reach] : []));
      expect(told.length).toBeGreaterThan(0);
      for (const { accounts, told: reached, activeSince } of told) {
        expect(reached).toBeLessThanOrEqual(accounts);
        expect(activeSince).toBeLessThanOrEqual(accounts);
      }
    },
  );

  it("is everybody by e-mail, and by the service only who comes by", async () => {
    const world = createTestPlatform({ profile: "instagen" });
    const tell = async (number: string, channels: readonly string[]) => {
      const { id } = await written(world, { number, channels, material: false });
      return (await (await giveNotice(world, id, "2026-11-22T00:00:00.000Z")).json()) as Version;
    };
    const byMail = (await tell("8.0", ["email"])).reach;
    const inService = (await tell("9.0", ["in_app"])).reach;
    expect(byMail?.told).toBe(byMail?.accounts);
    expect(inService?.told).toBeLessThan(inService?.accounts ?? 0);
  });
});
