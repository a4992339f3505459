import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import type { AuditEvent } from "../../src/domain/audit-event/auditEvent";
import { evaluator, parse, toFilter } from "../../src/domain/audit-query";
import { decodeBase64, leafHash } from "../../src/domain/transparency-log";
import { auditTrail } from "../platform/transparency/transparencyArea";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Page = Schemas["AuditEventPage"];
type Event = Schemas["AuditEvent"];

const sam = "mock-security";
const asked = (filter: object) => encodeURIComponent(JSON.stringify(filter));
const post = <Body>(world: TestPlatform, path: string, body: object, as = sam) =>
  world.json<Body>(as, "POST", path, { body, idempotencyKey: null });
const eventsOf = ({ items }: Page) => items.map(({ leaf }) => JSON.parse(leaf) as Event);
const newest = async (world: TestPlatform, filter: object) =>
  eventsOf(await world.json<Page>("mock-auditor", "GET", `/audit-events?filter=${asked(filter)}`));

describe("a query of the audit log", () => {
  const world = createTestPlatform({ profile: "gateway" });
  const { trail, now } = { trail: world.platform.use(auditTrail), now: world.clock.now() };
  const context = { timeZone: world.platform.profile.policy.reportingTimeZone, now };
  const length = trail.table.length;
  const leaves = Array.from({ length }, (_, row) => trail.leaf(row));
  const events = leaves.map((leaf, row): AuditEvent => ({
    ...(JSON.parse(leaf) as AuditEvent),
    seq: String(row),
  }));

  const terms = fc.oneof(
    fc.constantFrom(
      "action:access_key.*",
      "action:session.create,account.*",
      "action:*read*",
      "outcome:denied,failure",
      "severity:high,critical",
      "actor:stf_9k5h",
      "actor:stf_*",
      "actor_type:system,anonymous",
      "target_type:staff",
      "target:key_*",
      "impersonated:yes",
      "mfa:no",
      "country:DE",
      "ip:192.0.2.*",
      "ip:203.0.113.17",
      "route:POST*",
      "created:2026-10-01..2026-10-20",
      "created:>2026-11-15",
      "occurred:<2026-10-15",
      "index:100..200",
      "index:>=300",
      "ticket:SEC-*",
      "code:missing_scope",
      "render",
      '"asked by the"',
      "okafor",
      "SEC-12",
    ),
    fc
      .nat({ max: length - 1 })
      .chain((row) =>
        fc.constantFrom(
          `request:${events[row]?.context.requestId ?? "x"}`,
          `id:${events[row]?.id ?? "evt_x"}`,
          `target:${events[row]?.targets[0]?.id ?? "x"}`,
          events[row]?.context.correlationId ?? "cor_none",
          events[row]?.auth?.sessionId ?? "ses_none",
          events[row]?.id ?? "evt_none",
        ),
      ),
  );
  const queries = fc
    .array(fc.tuple(fc.boolean(), terms), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([isNegated, term]) => (isNegated ? `-${term}` : term)).join(" "));

  it("selects by the API's filter the very events that the language selects from their leaves", async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (text) => {
        const query = parse(text, context);
        const wanted = events.filter(evaluator(query, context)).map(({ seq }) => seq);
        const filter = { all: [toFilter(query, context), { index_lt: String(length) }] };
        const page = await post<Page>(world, "/audit-events/search", { filter, limit: 1000, order: "asc" });
        expect([text, page.items.map(({ index }) => index)]).toEqual([text, wanted]);
        expect(page.total).toEqual({ value: wanted.length, relation: "eq" });
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it("counts over time and by value what the list holds", async () => {
    for (const text of ["-action:session.*", "outcome:denied", "okafor -severity:info", "index:50..350"]) {
      const filter = { all: [toFilter(parse(text, context), context), { index_lt: String(length) }] };
      const page = await post<Page>(world, "/audit-events/search", { filter, limit: 1000 });
      const histogram = await post<Schemas["AuditHistogram"]>(world, "/audit-events/histogram", { filter });
      const sum = (of: "count" | "denied" | "failed") =>
        histogram.buckets.reduce((total, bucket) => total + bucket[of], 0);
      const results = eventsOf(page).map(({ outcome }) => outcome.result);
      expect(sum("count")).toBe(page.items.length);
      expect(sum("denied")).toBe(results.filter((result) => result === "denied").length);
      expect(sum("failed")).toBe(results.filter((result) => result === "failure").length);
      const { facets } = await post<Schemas["AuditFacets"]>(world, "/audit-events/facets", {
        filter,
        fields: ["action", "targetId"],
        top: 3,
      });
      const counted = new Map<string, number>();
      for (const { action } of eventsOf(page)) counted.set(action, (counted.get(action) ?? 0) + 1);
      const [actions] = facets;
      for (const { value, count } of actions?.values ?? [])
        expect([value, count]).toEqual([value, counted.get(value)]);
      const shown = (actions?.values ?? []).reduce((total, { count }) => total + count, 0);
      expect(shown + (actions?.other ?? 0)).toBe(page.items.length);
      expect(actions?.more).toBe(counted.size > 3);
    }
  });

  it.each([
    ["POST", "/audit-events/histogram", { interval: "PT7M" }],
    ["POST", "/audit-events/histogram", { interval: "PT1M" }],
    ["POST", "/audit-events/histogram", { timeZone: "Mars/Olympus" }],
    ["POST", "/audit-events/search", { filter: { nonsense: 1 } }],
    ["POST", "/audit-events/facets", { fields: ["salt"] }],
    ["POST", "/audit-events/facets", {}],
  ])("refuses %s %s %j", async (method, path, body) => {
    expect((await world.ask(sam, method, path, { body, idempotencyKey: null })).status).toBe(422);
  });
});

describe("reading the log", () => {
  const filter = { action: "audit_event.read", recordedAt_gte: "2026-11-21T09:30:00.000Z" };

  it("is an event of the log: once for a session and a query, and without what is personal in it", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const secret = { q: "Ines Ferreira", ip: "192.0.2.13", action_prefix: "account." };
    for (let times = 0; times < 3; times += 1) {
      await post(world, "/audit-events/search", { filter: secret });
      await post(world, "/audit-events/facets", { filter: secret, fields: ["action"] });
    }
    await world.ask(sam, "GET", "/audit-events/7");
    await world.ask(sam, "GET", "/audit-events/7");
    const told = (await newest(world, filter)).filter(({ actor }) => actor.name === "Sam Okafor");
    expect(told.map(({ metadata }) => metadata)).toEqual([
      { what: "event", index: "7" },
      { what: "query", filter: '{"q":"•••","ip":"•••","action_prefix":"account."}' },
    ]);
    world.clock.advance(11 * 60_000);
    await post(world, "/audit-events/search", { filter: secret });
    const later = (await newest(world, filter)).filter(({ actor }) => actor.name === "Sam Okafor");
    expect(later).toHaveLength(3);
  });

  it("is told when it was refused, too", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    for (const path of ["/audit-events", "/audit/checkpoint"]) {
      expect((await world.ask("mock-support", "GET", path)).status).toBe(403);
    }
    const [told, ...more] = (await newest(world, filter)).filter(
      ({ actor }) => actor.name === "Ines Ferreira",
    );
    expect(told?.outcome).toMatchObject({ result: "denied" });
    expect(more).toEqual([]);
  });
});

describe("an export of the log", () => {
  const exported = async (format: string, filter: object = { outcome: "denied" }) => {
    const world = createTestPlatform({ profile: "gateway" });
    const body = { resource: "audit-events", filter, format };
    const started = await world.json<Schemas["Job"]>(sam, "POST", "/exports", { body });
    world.clock.advance(10_000);
    const job = await world.json<Schemas["Job"]>(sam, "GET", `/jobs/${started.id}`);
    const answer = await world.ask(undefined, "GET", (job.resultUrl ?? "").replace("/api/v1", ""));
    return { world, job, answer, text: await answer.text() };
  };

  it.each(["ndjson", "csv", "ocsf_ndjson"])(
    "as %s holds every row of the filter, each with its proof",
    async (format) => {
      const { world, job, answer, text } = await exported(format);
      const trail = world.platform.use(auditTrail);
      const rows = await newest(world, { outcome: "denied", recordedAt_lt: "2026-11-21T09:30:00.000Z" });
      expect(job).toMatchObject({ kind: "audit_export", state: "succeeded" });
      expect(job.manifest).toMatchObject({
        rows: rows.length,
        filter: { outcome: "denied" },
        format,
        sha256: createHash("sha256").update(text).digest("hex"),
      });
      expect(job.manifest?.asOf.seq).toMatch(/^\d+$/);
      expect(answer.headers.get("content-disposition")).toContain(format === "csv" ? ".csv" : "ndjson");
      const lines = text.trimEnd().split(format === "csv" ? "\r\n" : "\n");
      expect(lines).toHaveLength(rows.length + (format === "csv" ? 1 : 0));
      if (format === "csv") {
        expect(lines[0]).toMatch(/^index,leafHash,.*event\.changes.*,leaf$/);
        for (const { id } of rows) expect(text).toContain(id);
        return;
      }
      for (const line of lines) {
        const row = JSON.parse(line) as {
          index: string;
          leafHash: string;
          leaf: string;
          unmapped?: Record<string, string>;
        };
        const index = row.unmapped?.["index"] ?? row.index;
        const hash = row.unmapped?.["leaf_hash"] ?? row.leafHash;
        expect(decodeBase64(hash)).toEqual(leafHash(new TextEncoder().encode(trail.leaf(Number(index)))));
        if (format === "ndjson") expect(row.leaf).toBe(trail.leaf(Number(index)));
      }
    },
  );

  it("has before and after, and is itself told without what is personal in its filter", async () => {
    const { world, text } = await exported("ndjson", { q: "Sam Okafor", action: "access_key.update" });
    const rows = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { event: Event });
    expect(rows.some(({ event }) => event.changes.some((change) => "from" in change && "to" in change))).toBe(
      true,
    );
    const told = await newest(world, {
      action_prefix: "export.",
      recordedAt_gte: "2026-11-21T09:30:00.000Z",
    });
    expect(told.map(({ action }) => action)).toEqual(["export.finish", "export.create"]);
    expect(JSON.stringify(told)).not.toContain('q\\":\\"Sam');
    expect(told[1]?.metadata?.["filter"]).toBe('{"q":"•••","action":"access_key.update"}');
  });

  it("needs the right to export", async () => {
    const { ask } = createTestPlatform();
    const body = { resource: "audit-events", filter: {}, format: "csv" };
    expect((await ask("mock-finance", "POST", "/exports", { body })).status).toBe(403);
    expect((await ask(sam, "POST", "/exports", { body: { ...body, format: "focus_csv" } })).status).toBe(422);
  });
});
