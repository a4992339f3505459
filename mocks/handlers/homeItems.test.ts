import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { isDestructive } from "../../src/domain/privacy-requests/stateMachine";
import { jobs } from "../platform/jobs/jobs";
import { privacyRequests } from "../platform/privacy-requests/privacyRequests";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];

const home = (world: ReturnType<typeof createTestPlatform>, person: string) =>
  world.json<Schemas["Home"]>(person, "GET", "/home");

describe("the home page", () => {
  it("names the jobs that failed to the person who started them, and to nobody else", async () => {
    const world = createTestPlatform();
    const body = { resource: "accounts", filter: {}, format: "csv" };
    const job = await world.json<Schemas["Job"]>("mock-admin", "POST", "/exports", { body });
    const { rows } = world.platform.use(jobs);
    rows.put({ ...rows.require(job.id), state: "failed", cancellable: false });
    const kinds = async (person: string) => (await home(world, person)).items.map(({ kind }) => kind);
    expect(await kinds("mock-admin")).toContain("jobs_failed");
    expect(await kinds("mock-support")).not.toContain("jobs_failed");
  });

  it("names the notices to give to whoever may give them, with the earliest day of effect", async () => {
    const world = createTestPlatform();
    const item = (await home(world, "mock-admin")).items.find(({ kind }) => kind === "policy_notice_due");
    expect(item).toMatchObject({ count: 1, resource: "policy-versions", nextDueOn: "2026-12-06" });
    const rows = await world.json<Schemas["PolicyVersion"][]>(
      "mock-admin",
      "GET",
      `/policy-versions?filter=${encodeURIComponent(JSON.stringify(item?.filter))}`,
    );
    expect(rows).toHaveLength(1);
    const others = await home(world, "mock-support");
    expect(others.items.map(({ kind }) => kind)).not.toContain("policy_notice_due");
  });
});

describe.each(["studio", "imagegen"] as const)("requests that were being carried out on %s", (profile) => {
  it("are done after a while", () => {
    const { platform, clock } = createTestPlatform({ profile });
    const { rows } = platform.use(privacyRequests);
    const executing = [...rows.values()].filter(({ state }) => state === "executing");
    const running = executing.map(({ id }) => id);
    expect(running.length).toBeGreaterThan(0);
    for (let minute = 0; minute < 20; minute += 1) clock.advance(60_000);
    expect(running.map((id) => rows.require(id).state)).toEqual(running.map(() => "fulfilled"));
    // What takes long is a job that can be watched; a restriction or a correction is made in one go.
    const long = executing.filter(
      ({ type }) => isDestructive(type) || type === "access" || type === "portability",
    );
    expect(long.length).toBeGreaterThan(0);
    expect(long.map(({ id }) => rows.require(id).jobId)).not.toContain(undefined);
  });
});
