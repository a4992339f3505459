import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform } from "./testPlatform";
import {
  answerLetter,
  findAccount,
  hour,
  ines,
  jonas,
  postRequest,
  readRequest,
  recordRequest,
  settledPlan,
  submittedErasure,
} from "./testRequests";

type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];
type Problem = Schemas["Problem"];
type Plan = Schemas["ErasurePlan"];

describe("the plan", () => {
  it("has a step for each category that is stored, and is refused when it has changed or conflicts are open", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
    await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
    const plan = await world.json<Plan>(ines, "GET", `/privacy-requests/${id}/plan`);
    const platform = await world.json<Schemas["Platform"]>(ines, "GET", "/platform");
    expect(plan.steps.map((step) => step.categoryId)).toEqual(
      platform.categories.map(({ id: each }) => each),
    );
    for (const step of plan.steps.filter((each) => each.action !== "delete"))
      expect(step.ground).toBeTruthy();
    expect(plan.conflicts.map(({ kind }) => kind)).toContain("unspent_balance");
    const early = await postRequest(world, `${id}/submit-for-approval`, { planHash: plan.hash });
    expect(((await early.json()) as Problem).blocking).toContain("unspent_balance");
    await settledPlan(world, id);
    const outdated = await postRequest(world, `${id}/submit-for-approval`, { planHash: plan.hash });
    expect(((await outdated.json()) as Problem).code).toBe("plan_changed");
  });

  it("has no content step where no content is kept", async () => {
    const world = createTestPlatform({ profile: "instagen" });
    const { id } = await recordRequest(world);
    const plan = await world.json<Plan>(ines, "GET", `/privacy-requests/${id}/plan`);
    expect(plan.noContentKept).toBe(true);
    expect(plan.steps.map((step) => step.kind)).not.toContain("content");
    expect(plan.steps.find((step) => step.kind === "billing")).toMatchObject({ action: "keep" });
  });
});

describe("four eyes and cooling-off", () => {
  it("is approved by another person, counts down 72 hours, and can be cancelled until the last instant", async () => {
    const world = createTestPlatform();
    const { id, plan } = await submittedErasure(world);
    const same = await postRequest(world, `${id}/approve`, { planHash: plan.hash });
    expect([same.status, ((await same.json()) as Problem).code]).toEqual([403, "same_person"]);
    const approved = (await (
      await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas)
    ).json()) as Request;
    expect(approved.state).toBe("scheduled");
    const endsAt = Date.parse(approved.schedule?.coolingOffEndsAt ?? "");
    expect(endsAt - world.clock.now()).toBe(72 * hour);
    expect((await findAccount(world, { id: approved.accountId })).status).toBe("deletion_scheduled");
    world.clock.advance(72 * hour - 1);
    const cancelled = (await (
      await postRequest(world, `${id}/cancel`, { reason: "Changed my mind" })
    ).json()) as Request;
    expect(cancelled.state).toBe("withdrawn");
    expect((await findAccount(world, { id: approved.accountId })).status).toBe("active");
    world.clock.advance(24 * hour);
    expect((await readRequest(world, id)).state).toBe("withdrawn");
  });

  it("erases by itself when the countdown ends: a pseudonym is left, keys are tombstones, recipients are to be told", async () => {
    const world = createTestPlatform();
    const { id, plan } = await submittedErasure(world);
    await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas);
    const { accountId = "" } = await readRequest(world, id);
    const wallet = await world.json<Schemas["Wallet"]>(
      "mock-finance",
      "GET",
      `/accounts/${accountId}/wallet`,
    );
    world.clock.advance(72 * hour);
    expect((await postRequest(world, `${id}/cancel`, { reason: "Too late" })).status).toBe(409);
    for (let tick = 0; tick < 200; tick += 1) world.clock.advance(250);
    const done = await readRequest(world, id);
    expect(done.state).toBe("fulfilled");
    expect(done.accountId).toMatch(/^psn_/);
    expect(done.tasks.open).toBeGreaterThan(0);
    const purged = await findAccount(world, { id: accountId });
    expect(purged).toMatchObject({
      status: "purged",
      name: "•••",
      email: "•••",
      maskedFields: [],
      consents: [],
    });
    const after = await world.json<Schemas["Wallet"]>("mock-finance", "GET", `/accounts/${accountId}/wallet`);
    expect(after.spent).toEqual(wallet.spent);
    const keyPath = `/access-keys?filter=${encodeURIComponent(JSON.stringify({ accountId }))}`;
    const keys = await world.json<Schemas["AccessKey"][]>(ines, "GET", keyPath);
    expect(new Set(keys.map((key) => key.status))).toEqual(new Set(["deleted"]));
    const close = await postRequest(world, `${id}/close`);
    expect([close.status, ((await close.json()) as Problem).code]).toEqual([409, "recipients_open"]);
    const tasks = `/recipient-tasks?range=[0,99]&filter=${encodeURIComponent(JSON.stringify({ requestId: id }))}`;
    for (const task of await world.json<Schemas["RecipientTask"][]>(ines, "GET", tasks)) {
      await world.ask(ines, "POST", `/recipient-tasks/${task.id}/notify`, { body: {} });
      await world.ask(ines, "POST", `/recipient-tasks/${task.id}/acknowledge`, { body: {} });
    }
    const silent = await postRequest(world, `${id}/close`);
    expect([silent.status, ((await silent.json()) as Problem).code]).toEqual([409, "letter_missing"]);
    const closed = (await (
      await postRequest(world, `${id}/close`, { letter: answerLetter })
    ).json()) as Request;
    expect(closed).toMatchObject({ state: "closed", tasks: { open: 0 }, subject: {} });
    expect(closed).not.toHaveProperty("message");
  });

  it("is returned to the review and loses its plan", async () => {
    const world = createTestPlatform();
    const { id } = await submittedErasure(world);
    const returned = (await (
      await postRequest(world, `${id}/return`, { reason: "Ground missing" }, jonas)
    ).json()) as Request;
    expect(returned.state).toBe("in_review");
    expect(returned).not.toHaveProperty("planHash");
  });

  it("waits for nothing where a child's data is concerned", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world, { type: "minor" });
    expect((await readRequest(world, id)).priority).toBe("top");
    await postRequest(world, `${id}/start-review`);
    const plan = await settledPlan(world, id);
    await postRequest(world, `${id}/submit-for-approval`, { planHash: plan.hash });
    const approved = (await (
      await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas)
    ).json()) as Request;
    expect(approved.state).toBe("executing");
    expect(approved.jobId).toMatch(/^job_/);
  });
});
