import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { processors } from "../platform/processors/processors";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Processor = Schemas["Processor"];
type Problem = Schemas["Problem"];

const admin = "mock-admin";
const entry: Schemas["ProcessorInput"] = {
  name: "Example CDN",
  purpose: "Delivers images",
  receives: ["Generated images"],
  receivesPersonalData: true,
  region: "France",
  transferMechanism: "none_needed",
  categories: ["assets"],
  contact: "privacy@cdn.example",
  website: "https://cdn.example",
  status: "active",
};

const register = (world: TestPlatform, more: Partial<typeof entry> = {}, person = admin) =>
  world.ask(person, "POST", "/processors", { body: { ...entry, ...more } });

const change = (world: TestPlatform, { id, version }: Processor, more: Partial<typeof entry>) =>
  world.ask(admin, "PUT", `/processors/${id}`, {
    body: { ...entry, ...more },
    headers: { "if-match": `"${version}"` },
  });

describe("the register of processors", () => {
  it("flags a missing addendum until it is signed, and logs both writes", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const made = (await (await register(world)).json()) as Processor;
    expect(made.gaps).toEqual(["addendum_missing", "policy_silent"]);
    const signed = await change(world, made, { dpaSignedAt: "2026-11-21" });
    expect(((await signed.json()) as Processor).gaps).toEqual(["policy_silent"]);
    expect((await change(world, made, {})).status).toBe(412);
    const filter = encodeURIComponent(JSON.stringify({ targetId: [made.id] }));
    const path = `/audit-events?filter=${filter}&order=asc`;
    const { items } = await world.json<Schemas["AuditEventPage"]>("mock-security", "GET", path);
    const events = items.map(({ leaf }) => JSON.parse(leaf) as Schemas["AuditEvent"]);
    expect(events.map(({ action }) => action)).toEqual(["processor.create", "processor.update"]);
    expect(events[1]?.changes).toEqual([{ path: "/dpaSignedAt", op: "add", to: "2026-11-21" }]);
  });

  it("finds by their gaps those that have any", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const filter = encodeURIComponent(JSON.stringify({ gaps: ["addendum_missing"] }));
    const found = await world.json<Processor[]>(admin, "GET", `/processors?filter=${filter}`);
    expect(found.map(({ name }) => name)).toEqual(["Lumen Render"]);
  });

  // Every gap that the console flags is one that the platform can be asked for.
  it.each<[Schemas["ProcessorGap"], Partial<typeof entry>]>([
    ["addendum_missing", {}],
    ["transfer_mechanism_missing", { transferMechanism: "missing" }],
    ["safeguard_missing", { region: "United States" }],
    ["contact_missing", { contact: " " }],
    ["receives_missing", { receives: [] }],
    ["policy_silent", {}],
  ])("finds %s by its gap, and at home", async (gap, more) => {
    const world = createTestPlatform({ profile: "studio" });
    const made = (await (await register(world, more)).json()) as Processor;
    const gaps = encodeURIComponent(JSON.stringify({ gaps: [gap] }));
    const found = await world.json<Processor[]>(admin, "GET", `/processors?filter=${gaps}`);
    expect(found.map(({ id }) => id)).toContain(made.id);
    for (const each of found) expect(each.gaps).toContain(gap);
    const { items } = await world.json<Schemas["Home"]>(admin, "GET", "/home");
    const item = items.find(({ kind }) => kind === "processors_incomplete");
    const filter = encodeURIComponent(JSON.stringify(item?.filter));
    const incomplete = await world.json<Processor[]>(admin, "GET", `/processors?filter=${filter}`);
    expect(incomplete.map(({ id }) => id)).toContain(made.id);
    expect(incomplete).toHaveLength(item?.count ?? 0);
  });

  it("knows an addendum that is ahead and a category that only the policy names", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const { rows } = world.platform.use(processors);
    rows.put({ ...rows.require("prc_stripe"), dpaSignedAt: "2027-01-01", categories: [] });
    const stripe = await world.json<Processor>(admin, "GET", "/processors/prc_stripe");
    expect(stripe.gaps).toEqual(["addendum_ahead", "register_silent"]);
    const filter = encodeURIComponent(JSON.stringify({ gaps: ["addendum_ahead"] }));
    const found = () => world.json<Processor[]>(admin, "GET", `/processors?filter=${filter}`);
    expect((await found()).map(({ id }) => id)).toEqual(["prc_stripe"]);
    // The day of the signature comes, and nobody has written anything.
    world.clock.advance(42 * 86_400_000);
    expect(await found()).toEqual([]);
  });

  it.each<[string, Partial<typeof entry>, string]>([
    ["a name that is taken", { name: "stripe" }, "/name"],
    ["an addendum of tomorrow", { dpaSignedAt: "2026-11-22" }, "/dpaSignedAt"],
    ["a category that the policy has not", { categories: ["assets", "poems"] }, "/categories/1"],
  ])("refuses %s", async (_what, more, pointer) => {
    const response = await register(createTestPlatform({ profile: "studio" }), more);
    const { errors } = (await response.json()) as Problem;
    expect([response.status, errors?.map((each) => each.pointer)]).toEqual([422, [pointer]]);
  });

  it("is found by the id or the beginning of a name", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const find = async (q: string) =>
      (await world.json<Schemas["SearchResult"][]>(admin, "POST", "/search", { body: { q } }))
        .filter(({ resource }) => resource === "processors")
        .map(({ label, matched }) => [label, matched]);
    expect(await find("prc_stripe")).toEqual([["Stripe", "id"]]);
    expect(await find("lumen r")).toEqual([["Lumen Render", "name"]]);
    expect(await find("st")).toEqual([]);
  });

  it("lets an entry keep its own name", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const made = (await (await register(world)).json()) as Processor;
    expect((await change(world, made, { region: "Spain" })).status).toBe(200);
  });

  it.each(["mock-support", "mock-finance", "mock-security", "mock-auditor"])(
    "is read, not written, by %s",
    async (person) => {
      const world = createTestPlatform({ profile: "studio" });
      expect((await world.ask(person, "GET", "/processors")).status).toBe(200);
      expect((await register(world, {}, person)).status).toBe(403);
    },
  );
});
