import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type World = ReturnType<typeof createTestPlatform>;

const query = (params: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  ).toString();
const read = <T>(world: World, path: string) => world.json<T>("mock-admin", "GET", path);
const countOfLogs = async (world: World, filter: object) => {
  const page = await read<Schemas["RequestLogPage"]>(world, `/request-logs?${query({ limit: "1", filter })}`);
  return page.total;
};

const capable = {
  "/queue": ["studio"],
  "/error-events": ["studio", "imagegen", "apimodels"],
  "/rehosted-outputs": ["apimodels"],
  "/rehosting?from=2026-11-01T00:00:00.000Z&to=2026-11-02T00:00:00.000Z": ["apimodels"],
} as const;

describe.each(["instagen", "gateway", "studio", "imagegen", "apimodels"] as const)("%s", (profile) => {
  const world = createTestPlatform({ profile });

  it.each(Object.entries(capable))("has %s only with the capability", async (path, platforms) => {
    const isThere = (platforms as readonly string[]).includes(profile);
    expect((await world.ask("mock-admin", "GET", path)).status).toBe(isThere ? 200 : 404);
  });

  it("shows the state of its queues on the home page only where it has some", async () => {
    const home = await read<Schemas["Home"]>(world, "/home");
    expect(home.queue !== undefined).toBe(profile === "studio");
  });
});

describe("error events", () => {
  const world = createTestPlatform({ profile: "studio" });
  const all = () => read<Schemas["ErrorEvent"][]>(world, `/error-events?${query({ range: [0, 999] })}`);

  it("count the very requests that they stand for", async () => {
    const events = await all();
    expect(events.length).toBeGreaterThan(5);
    for (const { code, count, firstAt, lastAt } of events) {
      const filter = { errorCode: code, at_gte: firstAt, at_lte: lastAt };
      expect(await countOfLogs(world, filter)).toEqual({ value: count, relation: "eq" });
    }
  });

  it("hold every request that failed on the platform's side, once", async () => {
    const counted = (await all()).reduce((sum, { count }) => sum + count, 0);
    expect(await countOfLogs(world, { outcome: "upstream_error" })).toEqual({
      value: counted,
      relation: "eq",
    });
  });

  it("name a request on record with the same code, and the account where there was only one", async () => {
    for (const { requestId, code, accountId, count, firstAt, lastAt } of await all()) {
      const log = await read<Schemas["RequestLog"]>(world, `/request-logs/${requestId ?? ""}`);
      expect(log.errorCode).toBe(code);
      if (accountId === undefined) continue;
      const filter = { errorCode: code, accountId, at_gte: firstAt, at_lte: lastAt };
      expect(await countOfLogs(world, filter)).toEqual({ value: count, relation: "eq" });
    }
  });

  it("are read one by one, and filtered", async () => {
    const [first] = await all();
    expect(await read(world, `/error-events/${first?.id ?? ""}`)).toEqual(first);
    expect((await world.ask("mock-admin", "GET", "/error-events/err_none")).status).toBe(404);
    const filter = { severity: "info", component: "upstream" };
    const found = await read<Schemas["ErrorEvent"][]>(world, `/error-events?${query({ filter })}`);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ severity, component }) => `${severity} ${component}`))).toEqual(
      new Set(["info upstream"]),
    );
  });
});

describe("the queue", () => {
  it("fails as often as the requests of the last hour do, and tells how long the oldest waits", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const { asOf, queues } = await read<Schemas["Queue"]>(world, "/queue");
    expect(queues.map(({ name }) => name)).toEqual(["image", "text", "video"]);
    const at_gte = new Date(Date.parse(asOf) - 3_600_000).toISOString();
    const failed = await countOfLogs(world, { outcome: "upstream_error", at_gte });
    expect(queues.reduce((sum, { failed1h }) => sum + failed1h, 0)).toBe(failed.value);
    for (const { waiting, running, oldestWaitingAt } of queues) {
      expect(oldestWaitingAt === undefined).toBe(waiting === 0);
      if (waiting > 0) expect(running).toBeGreaterThan(0);
    }
  });
});

describe("re-hosted outputs", () => {
  const world = createTestPlatform({ profile: "apimodels" });
  const now = world.clock.now();
  const span = { from: new Date(now - 20 * 86_400_000).toISOString(), to: new Date(now).toISOString() };
  const within = { createdAt_gte: span.from, createdAt_lt: span.to };
  const outputs = (filter: object) =>
    read<Schemas["RehostedOutput"][]>(world, `/rehosted-outputs?${query({ range: [0, 999], filter })}`);

  it("are counted as they are listed, in all and by provider", async () => {
    const summary = await read<Schemas["Rehosting"]>(world, `/rehosting?${query(span)}`);
    const total = async (filter: object) => {
      const answer = await world.ask(
        "mock-admin",
        "GET",
        `/rehosted-outputs?${query({ range: [0, 0], filter: { ...within, ...filter } })}`,
      );
      return Number(answer.headers.get("content-range")?.split("/")[1]);
    };
    for (const { of, filter } of [
      { of: summary, filter: {} },
      ...summary.byProvider.map((each) => ({ of: each, filter: { provider: each.provider } })),
    ]) {
      expect(await total(filter)).toBe(of.total);
      expect(await total({ ...filter, status: "in_time" })).toBe(of.inTime);
      expect(await total({ ...filter, status: "failed" })).toBe(of.failed);
      expect(await total({ ...filter, status: "late" })).toBe(of.late);
      expect(of.inTime + of.late + of.failed + of.pending).toBe(of.total);
    }
    expect(summary.byProvider.reduce((sum, { total: each }) => sum + each, 0)).toBe(summary.total);
    expect(summary.failed).toBeGreaterThan(0);
  });

  it("each belong to a successful generation of the same account and provider", async () => {
    for (const output of (await outputs(within)).slice(0, 40)) {
      const log = await read<Schemas["RequestLog"]>(world, `/request-logs/${output.requestId}`);
      expect(log).toMatchObject({
        outcome: "ok",
        accountId: output.accountId,
        provider: output.provider,
      });
      expect(Date.parse(output.createdAt)).toBe(Date.parse(log.at) + log.latencyMs);
    }
  });

  it("are in time exactly when the copy was there before the link expired; what failed says why", async () => {
    for (const { status, rehostedAt, upstreamExpiresAt, errorCode } of await outputs(within)) {
      expect(status === "failed").toBe(errorCode !== undefined);
      if (rehostedAt !== undefined) expect(status).toBe(rehostedAt < upstreamExpiresAt ? "in_time" : "late");
      else expect(["failed", "pending"]).toContain(status);
    }
  });

  it("refuse a range that ends before it begins", async () => {
    const answer = await world.ask(
      "mock-admin",
      "GET",
      `/rehosting?${query({ from: span.to, to: span.from })}`,
    );
    expect(answer.status).toBe(422);
  });
});
