import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { encodeBase64 } from "../../src/domain/transparency-log";
import { auditTrail } from "../platform/transparency/transparencyArea";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];

const methods = ["POST", "PUT", "PATCH", "DELETE"];
const paths = [
  "/audit-events",
  "/audit-events/3",
  "/audit/checkpoint",
  "/audit/retention",
  "/audit/tile/0/0",
];

describe("an attempt to change the log", () => {
  const world = createTestPlatform({ profile: "gateway" });
  const trail = world.platform.use(auditTrail);
  const attempts = [...paths, "/audit/coverage", "/ledger-entries", "/ledger-entries/led_1"].flatMap((path) =>
    methods.map((method) => ({ path, method })),
  );

  it.each(attempts)("$method $path is refused, and told", async ({ path, method }) => {
    const size = trail.table.length;
    const refused = await world.ask("mock-admin", method, path, { body: {} });
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET"]);
    expect(trail.table.length).toBe(size + 1);
    expect(trail.event(size)).toMatchObject({
      action: expect.stringMatching(/\.tamper_attempt$/) as unknown,
      outcome: { result: "denied", code: "method_not_allowed" },
      severity: "high",
      actor: { name: "Tomás Rivera" },
      context: { route: expect.stringContaining(method) as unknown },
    });
  });

  it.each(methods)("%s by somebody who may not even read it is forbidden, and told", async (method) => {
    const size = trail.table.length;
    expect((await world.ask("mock-support", method, "/audit-events/3", { body: {} })).status).toBe(403);
    expect(trail.event(size)).toMatchObject({ outcome: { result: "denied", code: "missing_scope" } });
    expect((await world.ask(undefined, method, "/audit-events/3", { body: {} })).status).toBe(401);
  });
});

describe("reviews", () => {
  const world = createTestPlatform({ profile: "gateway" });
  const trail = world.platform.use(auditTrail);
  const sam = "mock-security";
  const coverage = () => world.json<Schemas["AuditCoverage"]>(sam, "GET", "/audit/coverage");
  const size = trail.provenSize;
  const head = { size: String(size), rootHash: encodeBase64(trail.tree.root(size)) };
  const review = (body: object, as = sam) => world.ask(as, "POST", "/audit-reviews", { body });

  it("are told by the log itself, and what they leave is counted", async () => {
    const before = await coverage();
    const [open] = before.unreviewed;
    expect(open).toBeDefined();
    const range = { from: open?.from ?? "", to: open?.to ?? "" };
    const to = String(Math.min(Number(range.to), size));
    const made = await review({ ...head, from: range.from, to, note: "All explained." });
    expect(made.status).toBe(201);
    const row = (await made.json()) as Schemas["AuditReview"];
    expect(trail.event(Number(row.eventIndex))).toMatchObject({
      action: "audit_review.create",
      metadata: { from: range.from, to, size: head.size, rootHash: head.rootHash },
      justification: { comment: "All explained." },
    });
    const after = await coverage();
    expect(after.unreviewed.map(({ from }) => from)).not.toContain(range.from);
    expect(await world.json(sam, "GET", `/audit-reviews/${row.id}`)).toEqual(row);
    const filter = encodeURIComponent(JSON.stringify({ reviewed: false, index: range.from }));
    const page = await world.json<Schemas["AuditEventPage"]>(sam, "GET", `/audit-events?filter=${filter}`);
    expect(page.items).toEqual([]);
  });

  it("of the past are in the list, each under the root of its size", async () => {
    const rows = await world.json<Schemas["AuditReview"][]>(sam, "GET", "/audit-reviews?range=[0,99]");
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) expect(row.rootHash).toBe(encodeBase64(trail.tree.root(Number(row.size))));
    expect((await coverage()).expiringUnreviewed7Days).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ["an empty range", { from: "5", to: "5" }],
    ["a range beyond the head", { from: "5", to: String(size + 1) }],
    ["a head that is not there yet", { from: "5", to: "6", size: String(size + 9) }],
    ["another root", { from: "5", to: "6", rootHash: encodeBase64(new Uint8Array(32)) }],
  ])("refuses %s", async (_, part) => expect((await review({ ...head, ...part })).status).toBe(422));

  it("need the right to review", async () => {
    expect((await review({ ...head, from: "5", to: "6" }, "mock-auditor")).status).toBe(403);
  });
});
