import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { format, parse, sum } from "../../src/domain/money";
import { profiles, type ProfileId } from "../profiles/profiles";
import type { UsageReport } from "../platform/usage/reportTypes";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Page<Row> = Omit<Schemas["RequestLogPage"], "items"> & { items: Row[] };

const world = createTestPlatform({ profile: "gateway" });
const query = (members: Record<string, unknown>) =>
  Object.entries(members)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`,
    )
    .join("&");
const range = { from: "2026-08-01T00:00:00.000Z", to: "2026-12-01T00:00:00.000Z" };
const money = (amounts: readonly Schemas["Money"][]) =>
  format(sum(amounts.map(({ amount }) => parse(amount))));

async function all<Row>(path: string, filter: object): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Page<Row> = await world.json(
      "mock-finance",
      "GET",
      `${path}?${query({ limit: 500, filter, ...(cursor && { cursor }) })}`,
    );
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return rows;
}

describe.each(Object.keys(profiles) as ProfileId[])("on %s", (profile) => {
  it("usage, ledger and request logs say one sum over the wire, to the last decimal", async () => {
    const { json } = createTestPlatform({ profile });
    const usage = await json<UsageReport>(
      "mock-finance",
      "GET",
      `/usage?${query({ ...range, groupBy: "model,outcome", top: 2 })}`,
    );
    const filter = { at_gte: range.from, at_lt: range.to };
    const logs = await json<Page<Schemas["RequestLog"]>>(
      "mock-finance",
      "GET",
      `/request-logs?${query({ limit: 1000, filter })}`,
    );
    const totals = await json<Schemas["LedgerTotals"]>(
      "mock-finance",
      "GET",
      `/ledger-entries/totals?${query({ filter: { type: "usage" } })}`,
    );
    expect(logs.nextCursor).toBeNull();
    // Usage and ledger outlive the logs, so these agree from the oldest log on.
    const from = logs.items.at(-1)?.at ?? range.to;
    const recent = await json<UsageReport>(
      "mock-finance",
      "GET",
      `/usage?${query({ ...range, from, groupBy: "model" })}`,
    );
    expect(recent.totals.requests).toBe(logs.items.length);
    expect(recent.totals.cost.amount).toBe(money(logs.items.map((log) => log.cost)));
    expect(recent.ledger.sum).toEqual(recent.totals.cost);
    expect(usage.totals.cost.amount).toBe(money([...usage.groups, usage.other].map((group) => group.cost)));
    expect(usage.ledger.sum).toEqual(usage.totals.cost);
    expect(totals.totals).toEqual([
      {
        type: "usage",
        count: usage.ledger.entries,
        amount: { ...usage.totals.cost, amount: `-${usage.totals.cost.amount}` },
      },
    ]);
  });
});

describe("the ledger", () => {
  it("has for every figure the entries whose sum it is", async () => {
    const usage = await world.json<UsageReport>(
      "mock-finance",
      "GET",
      `/usage?${query({ ...range, groupBy: "keyId", granularity: "P1M" })}`,
    );
    const bucket = usage.buckets.find((each) => each.requests > 5 && each.dims.keyId !== undefined);
    if (bucket === undefined) throw new Error("No bucket");
    const filter = {
      type: "usage",
      keyId: bucket.dims.keyId,
      occurredAt_gte: bucket.start,
      occurredAt_lt: bucket.end,
    };
    const entries = await all<Schemas["LedgerEntry"]>("/ledger-entries", filter);
    expect(entries.length).toBeGreaterThan(0);
    expect(money(entries.map((entry) => entry.amount))).toBe(`-${bucket.cost.amount}`);
  });

  it("shows a transaction whole, and it sums to zero", async () => {
    const [entry] = await all<Schemas["LedgerEntry"]>("/ledger-entries", { type: "topup" });
    const txn = await all<Schemas["LedgerEntry"]>("/ledger-entries", { txnId: entry?.txnId });
    expect(txn.map((each) => [each.type, each.book])).toEqual([
      ["contra", "cash"],
      ["topup", "customer"],
    ]);
    expect(money(txn.map((each) => each.amount))).toBe("0");
  });

  it("totals exactly what its pages hold", async () => {
    const filter = { book: "customer", amount_gt: "0" };
    const totals = await world.json<Schemas["LedgerTotals"]>(
      "mock-finance",
      "GET",
      `/ledger-entries/totals?${query({ filter })}`,
    );
    const entries = await all<Schemas["LedgerEntry"]>("/ledger-entries", filter);
    expect(totals.count).toBe(entries.length);
    for (const { type, count, amount } of totals.totals) {
      const own = entries.filter((entry) => entry.type === type);
      expect(count).toBe(own.length);
      expect(amount?.amount).toBe(money(own.map((entry) => entry.amount)));
    }
  });

  it("answers one entry and one request, and 404 for what is not there", async () => {
    const [log] = await all<Schemas["RequestLog"]>("/request-logs", { outcome: "ok" });
    const entry = await world.json<Schemas["LedgerEntry"]>(
      "mock-finance",
      "GET",
      `/ledger-entries/${String(log?.ledgerEntryId)}`,
    );
    expect(entry.requestId).toBe(log?.id);
    expect(await world.json("mock-support", "GET", `/request-logs/${String(log?.id)}`)).toEqual(log);
    expect((await world.ask("mock-finance", "GET", "/ledger-entries/led_000000000000")).status).toBe(404);
    expect((await world.ask("mock-support", "GET", "/request-logs/req_nothing")).status).toBe(404);
  });
});

describe("a wrong question", () => {
  it.each([
    ["/usage?from=2026-11-01T00:00:00.000Z", "/query/to"],
    [`/usage?${query({ from: range.to, to: range.from })}`, "/query/to"],
    [`/usage?${query({ ...range, timeZone: "Mars/Olympus" })}`, "/query/timeZone"],
    [`/usage?${query({ ...range, granularity: "PT1M" })}`, "/query/granularity"],
    [`/usage?${query({ ...range, granularity: "P2D" })}`, "/query/granularity"],
    [`/usage?${query({ ...range, groupBy: "colour" })}`, "/query/groupBy/0"],
    [`/usage?${query({ ...range, filter: { status: 200 } })}`, "/query/filter/status"],
    [`/usage?${query({ ...range, top: 0 })}`, "/query/top"],
    [`/request-logs?${query({ filter: { prompt: "x" } })}`, "/query/filter/prompt"],
    [`/request-logs?${query({ cursor: "bm9uZQ" })}`, "/query/cursor"],
    [`/request-logs/newer?${query({ than: "-1" })}`, "/query/than"],
    [`/ledger-entries?${query({ limit: 5000 })}`, "/query/limit"],
  ])("%s is 422 at %s", async (path, pointer) => {
    const response = await world.ask("mock-finance", "GET", path);
    const problem = (await response.json()) as Schemas["Problem"];
    expect(response.status).toBe(422);
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });
});

describe("who may read", () => {
  it.each([
    ["mock-security", "/ledger-entries"],
    ["mock-security", "/ledger-entries/totals"],
    ["mock-support", "/audit-events"],
    ["mock-finance", "/audit/checkpoint"],
  ])("%s may not read %s", async (person, path) => {
    expect((await world.ask(person, "GET", path)).status).toBe(403);
  });
});

describe("the home page", () => {
  it("counts what the lists behind its figures hold", async () => {
    const home = await world.json<Schemas["Home"]>("mock-admin", "GET", "/home");
    const counted = home.figures.filter(
      (figure) => figure.count !== undefined && /logs|entries|events/.test(figure.resource),
    );
    expect(counted.map((figure) => figure.id)).toEqual(
      expect.arrayContaining(["requests_24h", "refused_24h", "ledger_entries_today", "audit_events_24h"]),
    );
    for (const figure of counted) {
      const page = await world.json<Page<object>>(
        "mock-admin",
        "GET",
        `/${figure.resource}?${query({ filter: figure.filter })}`,
      );
      // That the log was read is itself an event by then.
      const value = (figure.count ?? 0) + (figure.resource === "audit-events" ? 1 : 0);
      expect([figure.id, page.total]).toEqual([figure.id, { value, relation: "eq" }]);
    }
  });

  it("sums what the lists behind its amounts hold", async () => {
    const home = await world.json<Schemas["Home"]>("mock-finance", "GET", "/home");
    const sums = new Map(home.figures.map((figure) => [figure.id, figure]));
    const logs = await all<Schemas["RequestLog"]>("/request-logs", sums.get("cost_month")?.filter ?? {});
    const topUps = await all<Schemas["LedgerEntry"]>(
      "/ledger-entries",
      sums.get("topups_month")?.filter ?? {},
    );
    expect(sums.get("cost_month")?.money?.amount).toBe(money(logs.map((log) => log.cost)));
    expect(sums.get("topups_month")?.money?.amount).toBe(money(topUps.map((entry) => entry.amount)));
    expect(topUps.length).toBeGreaterThan(0);
  });
});

describe("the search", () => {
  it("finds a request by either of its ids, an entry and an event by theirs", async () => {
    const [log] = await all<Schemas["RequestLog"]>("/request-logs", { outcome: "ok" });
    const find = async (q: string | undefined) => {
      const hits = await world.json<Schemas["SearchResult"][]>("mock-admin", "POST", "/search", {
        body: { q },
      });
      return hits.map((hit) => [hit.resource, hit.id]);
    };
    expect(await find(log?.id)).toEqual([["request-logs", log?.id]]);
    expect(await find(log?.requestId)).toEqual([["request-logs", log?.id]]);
    expect(await find(log?.ledgerEntryId)).toEqual([["ledger-entries", log?.ledgerEntryId]]);
    const page = await world.json<Page<Schemas["AuditEventItem"]>>(
      "mock-admin",
      "GET",
      "/audit-events?limit=1",
    );
    const event = JSON.parse(page.items[0]?.leaf ?? "") as Schemas["AuditEvent"];
    expect(await find(event.id)).toEqual([["audit-events", String(event.seq)]]);
  });
});
