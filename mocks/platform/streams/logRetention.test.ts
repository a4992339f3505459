import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { createTestPlatform } from "../../handlers/testPlatform";
import { logRetentionDays, logsKeptFrom, nextRetentionRun } from "./logRetention";
import type { UsageReport } from "../usage/reportTypes";

type Schemas = components["schemas"];

const day = 86_400_000;
const wide = "from=2020-01-01T00:00:00.000Z&to=2030-01-01T00:00:00.000Z&granularity=P1M&groupBy=model";

describe("request logs on a platform that promises 30 days", () => {
  it("are never older, also just before a run, while usage and ledger keep their totals", async () => {
    const world = createTestPlatform();
    const oldest = async () => {
      const page = await world.json<{ items: Schemas["RequestLog"][] }>(
        "mock-support",
        "GET",
        "/request-logs?limit=1&order=asc",
      );
      return page.items[0];
    };
    const usage = () => world.json<UsageReport>("mock-finance", "GET", `/usage?${wide}`);
    const before = await usage();
    const first = await oldest();
    expect(world.clock.now() - Date.parse(first?.at ?? "")).toBeLessThan(30 * day);
    expect(Date.parse(first?.expiresAt ?? "") - Date.parse(first?.at ?? "")).toBe(30 * day);
    world.clock.advance(nextRetentionRun(world.clock.now()) - world.clock.now() - 1);
    expect(await oldest()).toEqual(first);
    expect(world.clock.now() - Date.parse(first?.at ?? "")).toBeLessThan(30 * day);
    world.clock.advance(2);
    expect((await oldest())?.id).not.toBe(first?.id);
    const gone = await world.ask("mock-support", "GET", `/request-logs/${first?.id ?? ""}`);
    expect(gone.status).toBe(404);
    expect((await usage()).totals).toEqual(before.totals);
    expect(before.ledger.sum).toEqual(before.totals.cost);
  });

  it("are kept on where the policy names no number of days", () => {
    const { profile, clock } = createTestPlatform({ profile: "instagen" }).platform;
    expect(logRetentionDays(profile)).toBeUndefined();
    expect(logsKeptFrom(profile, clock.now())).toBe(-Infinity);
  });
});
