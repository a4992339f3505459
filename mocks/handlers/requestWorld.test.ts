import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { isDestructive, statesOfRight } from "../../src/domain/privacy-requests/stateMachine";
import { profiles, type ProfileId } from "../profiles/profiles";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import { ines, postRequest } from "./testRequests";

type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];
type Plan = Schemas["ErasurePlan"];

const platforms = Object.keys(profiles) as ProfileId[];
const worlds = new Map<ProfileId, TestPlatform>();
/** Built once: nothing here changes what another test looks at, but the time. */
function demo(profile: ProfileId): TestPlatform {
  const world = worlds.get(profile) ?? createTestPlatform({ profile, scale: "demo" });
  worlds.set(profile, world);
  return world;
}
const rowsOf = (world: TestPlatform) => world.json<Request[]>(ines, "GET", "/privacy-requests?range=[0,999]");
const planned = new Set<Request["state"]>([
  "awaiting_approval",
  "scheduled",
  "executing",
  "error",
  "fulfilled",
  "closed",
]);

describe.each(platforms)("the requests of %s", (profile) => {
  it("show every state of every right, every deadline, and no plan that was approved with a conflict open", async () => {
    const world = demo(profile);
    const rows = await rowsOf(world);
    const { policy } = world.platform.profile;
    const shown = new Set(rows.map(({ type, state }) => `${type} ${state}`));
    const missing = policy.rights
      .flatMap((right) =>
        statesOfRight(right, policy.coolingOffHours > 0).map((state) => `${right} ${state}`),
      )
      .filter((each) => !shown.has(each) && !each.endsWith("awaiting_approval"));
    expect(missing).toEqual([]);
    const situations: Record<string, (row: Request) => boolean> = {
      "overdue by law": (row) => row.overdue === "legal",
      "overdue inside": (row) => row.overdue === "internal",
      "due within a week": (row) => (row.daysLeft ?? 99) > 0 && (row.daysLeft ?? 99) <= 7,
      paused: (row) => row.deadline.due === null,
      "held without effect": (row) => row.state === "on_hold" && row.deadline.due !== null,
      extended: (row) => row.extension !== undefined,
      unassigned: (row) => row.assignee === undefined,
      "with an open recipient": (row) => row.tasks.open > 0 && row.state === "fulfilled",
      "duplicate suggested": (row) => row.duplicateCandidates.length > 0,
      "marked as duplicate": (row) => row.duplicateOf !== undefined,
      linked: (row) => row.links.some((link) => link.relation === "runs_before"),
      "owed an answer": (row) => row.answerLetters !== undefined,
    };
    // The day of this test is a Saturday, onto which nothing falls under laws that move dates to a working day.
    const isUnmoved = policy.regimes.some(({ id }) =>
      ["ccpa", "lgpd", "pipeda", "quebec_law25"].includes(id),
    );
    if (isUnmoved) situations["due today"] = (row) => row.daysLeft === 0;
    const absent = Object.entries(situations).flatMap(([name, is]) => (rows.some(is) ? [] : [name]));
    expect(absent).toEqual([]);
    for (const row of rows.filter((each) => isDestructive(each.type) && planned.has(each.state))) {
      if (row.accountId === undefined) continue;
      const plan = await world.json<Plan>(ines, "GET", `/privacy-requests/${row.id}/plan`);
      const open = plan.conflicts.filter((conflict) => conflict.state === "open").map(({ kind }) => kind);
      expect([row.id, row.state, open]).toEqual([row.id, row.state, []]);
      if (row.state !== "awaiting_approval") expect([row.id, plan.hash]).toEqual([row.id, row.planHash]);
    }
  });
});

// But a debt: no wallet of a generated ledger falls below nothing.
it("shows every kind of conflict somewhere, so that each can be looked at", async () => {
  const seen = new Set<string>();
  for (const profile of platforms) {
    const world = demo(profile);
    for (let tick = 0; tick < 40; tick += 1) world.clock.advance(250);
    for (const { id, type, state, accountId } of await rowsOf(world)) {
      if (!isDestructive(type) || accountId === undefined || state === "closed") continue;
      const { conflicts } = await world.json<Plan>(ines, "GET", `/privacy-requests/${id}/plan`);
      for (const { kind } of conflicts) seen.add(kind);
    }
  }
  expect([...seen].toSorted()).toEqual([
    "active_subscription",
    "earlier_request_open",
    "legal_hold",
    "open_dispute",
    "running_job",
    "unpaid_invoice",
    "unspent_balance",
  ]);
});

it("has the copy of a generated request that was fulfilled when somebody opens it, and the end of one that was closed", async () => {
  const world = createTestPlatform({ profile: "imagegen", scale: "demo" });
  const rows = await rowsOf(world);
  const copied = rows.find(
    ({ type, state, accountId }) => type === "access" && state === "fulfilled" && accountId !== undefined,
  );
  const opened = await world.json<Request>(ines, "GET", `/privacy-requests/${copied?.id ?? ""}`);
  expect(opened.copy).toMatchObject({ madeAt: copied?.fulfilledAt, rows: expect.any(Number) });
  expect(opened.answerLetters).toContain("release");
  const path = `/privacy-requests/${opened.id}/copy`;
  const manifest = await world.json<Schemas["SubjectCopy"]>(ines, "GET", path);
  expect([manifest.rows, manifest.sha256]).toEqual([opened.copy?.rows, opened.copy?.sha256]);
  const erased = rows.find(({ type, state }) => type === "erasure" && state === "closed");
  const certificate = await world.json<Schemas["DeletionCertificate"]>(
    ines,
    "GET",
    `/privacy-requests/${erased?.id ?? ""}/certificate`,
  );
  for (const { kind, count } of certificate.steps.filter((step) => step.kind === "content"))
    expect([kind, count > 0]).toEqual([kind, true]);
});

it("lets a generated request that waits for its approval be approved as it is shown", async () => {
  const world = createTestPlatform({ scale: "demo" });
  const row = (await rowsOf(world)).find((each) => each.state === "awaiting_approval");
  const body = { planHash: row?.planHash };
  const people = [ines, "mock-support-2"];
  const answers = await Promise.all(
    people.map(async (person) => (await postRequest(world, `${row?.id ?? ""}/approve`, body, person)).status),
  );
  expect(new Set(answers)).toEqual(new Set([200, 403]));
});
