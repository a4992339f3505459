import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { processorLinks } from "../platform/privacy-requests/processorLinks";
import { privacyRequests } from "../platform/privacy-requests/privacyRequests";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import {
  answerLetter,
  findAccount,
  findRequest,
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

const day = 24 * hour;
const work = (world: TestPlatform) => {
  for (let tick = 0; tick < 200; tick += 1) world.clock.advance(250);
};
const jobOf = async (world: TestPlatform, id: string) => {
  const { jobId = "" } = await readRequest(world, id);
  return world.json<Schemas["Job"]>(ines, "GET", `/jobs/${jobId}`);
};
const actionsOf = async (world: TestPlatform, id: string) => {
  const path = `/audit-events?limit=500&order=asc&filter=${encodeURIComponent(JSON.stringify({ targetId: [id] }))}`;
  const { items } = await world.json<Schemas["AuditEventPage"]>("mock-security", "GET", path);
  return items.map(({ leaf }) => (JSON.parse(leaf) as Schemas["AuditEvent"]).action);
};

/** An erasure whose cooling-off has just ended. */
async function begun(world: TestPlatform): Promise<string> {
  const { id, plan } = await submittedErasure(world);
  await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas);
  world.clock.advance(72 * hour);
  return id;
}

async function answerRecipients(world: TestPlatform, id: string): Promise<void> {
  const path = `/recipient-tasks?range=[0,99]&filter=${encodeURIComponent(JSON.stringify({ requestId: id }))}`;
  for (const task of await world.json<Schemas["RecipientTask"][]>(ines, "GET", path)) {
    await world.ask(ines, "POST", `/recipient-tasks/${task.id}/notify`, { body: {} });
    await world.ask(ines, "POST", `/recipient-tasks/${task.id}/acknowledge`, { body: {} });
  }
}

describe("an erasure that is carried out", () => {
  it("goes processor by processor and category by category, each step an event", async () => {
    const world = createTestPlatform();
    const id = await begun(world);
    const { steps = [] } = await readRequest(world, id);
    expect(new Set(steps.map((step) => step.kind))).toEqual(new Set(["processor", "category"]));
    expect(steps.every((step) => step.state === "queued")).toBe(true);
    work(world);
    const done = await readRequest(world, id);
    expect(done.state).toBe("fulfilled");
    expect(done.steps?.every((step) => step.state === "succeeded" && step.done === step.total)).toBe(true);
    const events = await actionsOf(world, id);
    expect(events.filter((action) => action === "privacy_request.erase")).toHaveLength(steps.length);
    expect(events.at(-1)).toBe("privacy_request.fulfil");
  });

  it("is an error when a processor does not answer: the rest is done, the account waits, nothing is called fulfilled", async () => {
    const world = createTestPlatform();
    const { id, plan } = await submittedErasure(world);
    const down = plan.steps.flatMap((step) => step.processors)[0] ?? "";
    world.platform.use(processorLinks).setReachable(down, false);
    await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas);
    const { accountId } = await readRequest(world, id);
    world.clock.advance(72 * hour);
    work(world);
    const failed = await readRequest(world, id);
    expect([failed.state, failed.problem?.code]).toEqual(["error", "processor_unreachable"]);
    expect(failed.steps?.find((step) => step.id === down)).toMatchObject({ state: "failed", done: 0 });
    expect(failed.steps?.filter((step) => step.state === "succeeded").length).toBeGreaterThan(3);
    expect((await jobOf(world, id)).state).toBe("failed");
    expect((await findAccount(world, { id: accountId })).status).toBe("deletion_scheduled");
    expect((await postRequest(world, `${id}/close`)).status).toBe(409);

    // Still down: the same again, and no step that was done is done twice.
    const before = await actionsOf(world, id);
    await postRequest(world, `${id}/retry`);
    work(world);
    expect((await readRequest(world, id)).state).toBe("error");
    const erased = (actions: readonly string[]) =>
      actions.filter((action) => action === "privacy_request.erase").length;
    expect(erased(await actionsOf(world, id))).toBe(erased(before));

    world.platform.use(processorLinks).setReachable(down, true);
    await postRequest(world, `${id}/retry`);
    work(world);
    const done = await readRequest(world, id);
    expect([done.state, done.problem, done.stateBefore]).toEqual(["fulfilled", undefined, undefined]);
    expect(erased(await actionsOf(world, id))).toBe(done.steps?.length);
    expect((await findAccount(world, { id: accountId })).status).toBe("purged");
  });

  it("goes on after a restart with what is not done", async () => {
    const world = createTestPlatform();
    const id = await begun(world);
    for (let tick = 0; tick < 30; tick += 1) world.clock.advance(250);
    const half = await readRequest(world, id);
    const doneBefore = half.steps?.filter((step) => step.state === "succeeded") ?? [];
    expect(doneBefore.length).toBeGreaterThan(0);
    expect(doneBefore.length).toBeLessThan(half.steps?.length ?? 0);
    const again = createTestPlatform({
      at: world.clock.iso(),
      data: [
        {
          name: "privacy-requests.ndjson",
          chunks: () => [new TextEncoder().encode(`${JSON.stringify(half)}\n`)],
        },
      ],
    });
    const restarted = await readRequest(again, id);
    expect([restarted.state, restarted.steps]).toEqual(["executing", half.steps]);
    work(again);
    work(again);
    const done = await readRequest(again, id);
    expect(done.state).toBe("fulfilled");
    const erased = (await actionsOf(again, id)).filter((action) => action === "privacy_request.erase");
    expect(erased).toHaveLength((half.steps?.length ?? 0) - doneBefore.length);
  });

  it("voids the approval when something has come up during the cooling-off", async () => {
    const world = createTestPlatform();
    const { id, plan } = await submittedErasure(world);
    await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas);
    const { accountId = "" } = await readRequest(world, id);
    const held = await recordRequest(world, { type: "access", accountId });
    await postRequest(world, `${held.id}/hold`, { pause: "legal_hold", reason: "Court order" });
    world.clock.advance(72 * hour);
    const back = await readRequest(world, id);
    expect(back.state).toBe("in_review");
    expect(back).not.toHaveProperty("approvedBy");
    expect((await findAccount(world, { id: accountId })).status).toBe("active");
    const { conflicts } = await world.json<Plan>(ines, "GET", `/privacy-requests/${id}/plan`);
    expect(conflicts.find((conflict) => conflict.kind === "legal_hold")).toMatchObject({
      state: "open",
      targetId: held.id,
      remedies: ["wait", "keep_with_ground"],
    });
  });
});

describe("money", () => {
  const balanceOf = async (world: TestPlatform, accountId: string) =>
    (await world.json<Schemas["Wallet"]>("mock-finance", "GET", `/accounts/${accountId}/wallet`)).balance
      .amount;

  it("is booked out when the erasure begins, not before, and the books stay balanced", async () => {
    const world = createTestPlatform();
    const { id, plan } = await submittedErasure(world);
    const { accountId = "" } = await readRequest(world, id);
    const before = await balanceOf(world, accountId);
    expect(plan.conflicts.find(({ kind }) => kind === "unspent_balance")).toMatchObject({
      state: "settled",
      remedy: "refund_balance",
      amount: { amount: before },
    });
    await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas);
    expect(await balanceOf(world, accountId)).toBe(before);
    world.clock.advance(72 * hour);
    expect(await balanceOf(world, accountId)).toBe("0");
    expect(await actionsOf(world, id)).toContain("ledger_entry.settle");
  });

  it("stays where it is when the deletion is cancelled", async () => {
    const world = createTestPlatform();
    const { id, plan } = await submittedErasure(world);
    const { accountId = "" } = await readRequest(world, id);
    const before = await balanceOf(world, accountId);
    await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas);
    await postRequest(world, `${id}/cancel`, { reason: "Changed their mind" });
    world.clock.advance(72 * hour);
    expect(await balanceOf(world, accountId)).toBe(before);
  });
});

describe("the choice about content", () => {
  const erasure = async (world: TestPlatform, contentRemoval: Schemas["ContentRemoval"]) => {
    const { id } = await recordRequest(world, { contentRemoval });
    await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
    await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
    const plan = await settledPlan(world, id);
    await postRequest(world, `${id}/submit-for-approval`, { planHash: plan.hash });
    await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas);
    world.clock.advance(72 * hour);
    work(world);
    work(world);
    return readRequest(world, id);
  };
  const contentOf = async (world: TestPlatform, accountId: string | undefined) => {
    const accounts = await world.json<Schemas["Account"][]>(ines, "GET", "/accounts?range=[0,999]");
    const account = accounts.find((each) => each.pseudonym === accountId);
    return (account?.content ?? []).reduce((sum, part) => sum + part.count, 0);
  };

  it("keeps images 90 days and removes them then", async () => {
    const world = createTestPlatform({ profile: "imagegen" });
    const done = await erasure(world, "after_days");
    expect(done.state).toBe("fulfilled");
    expect(done.schedule?.contentRemovedAt).toBeUndefined();
    expect(done.steps?.filter((step) => step.state === "queued").length).toBeGreaterThan(0);
    expect(await contentOf(world, done.accountId)).toBeGreaterThan(0);
    world.clock.advance(91 * day);
    const later = await readRequest(world, done.id);
    expect(later.schedule?.contentRemovedAt?.slice(0, 10)).toBeTruthy();
    expect(later.steps?.every((step) => step.state === "succeeded")).toBe(true);
    expect(await contentOf(world, done.accountId)).toBe(0);
  });

  it("removes them at once where the person wants that", async () => {
    const world = createTestPlatform({ profile: "imagegen" });
    const done = await erasure(world, "immediately");
    expect(done.schedule?.contentRemovedAt).toBe(done.fulfilledAt);
    expect(done.steps?.every((step) => step.state === "succeeded")).toBe(true);
    expect(await contentOf(world, done.accountId)).toBe(0);
  });
});

describe("the end of a request", () => {
  it("keeps what accountability needs and forgets the person: message, notes, letters", async () => {
    const world = createTestPlatform();
    const id = await begun(world);
    await postRequest(world, `${id}/notes`, { text: "Called Ada Lindgren." });
    work(world);
    const fulfilled = await readRequest(world, id);
    expect(fulfilled.answerLetters).toEqual(["fulfilment", "partial_fulfilment"]);
    expect(fulfilled.subject.email).toMatch(/•••@/);
    await answerRecipients(world, id);
    const closed = (await (
      await postRequest(world, `${id}/close`, { letter: answerLetter })
    ).json()) as Request;
    expect(closed).toMatchObject({ state: "closed", subject: {}, hasCertificate: false });
    expect(closed.planHash).toBe(fulfilled.planHash);
    const stored = world.platform.use(privacyRequests).rows.require(id);
    expect(stored.notes.map((note) => note.text)).toEqual([""]);
    const filter = encodeURIComponent(JSON.stringify({ requestId: id }));
    const letters = await world.json<Schemas["Letter"][]>(ines, "GET", `/letters?filter=${filter}`);
    expect(letters.map(({ kind, body }) => [kind, body])).toEqual([["fulfilment", ""]]);
    expect(letters[0]?.minimisedAt).toBe(closed.minimisedAt);
    const late = await world.ask(ines, "POST", "/letters", { body: { requestId: id, ...answerLetter } });
    expect(((await late.json()) as Problem).code).toBe("minimised");
  });

  it("marks the day on which the backups have expired", async () => {
    const world = createTestPlatform();
    const id = await begun(world);
    work(world);
    const { schedule } = await readRequest(world, id);
    expect(schedule?.backupsExpiredAt).toBeUndefined();
    world.clock.advance(66 * day);
    expect((await readRequest(world, id)).schedule?.backupsExpiredAt).toBeDefined();
    expect(await actionsOf(world, id)).toContain("privacy_request.expire_backups");
  });

  it("forgets the person of a request that came to nothing, a month later", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    await postRequest(world, `${id}/withdraw`, { reason: "Asked to" });
    world.clock.advance(29 * day);
    expect((await readRequest(world, id)).message).toBeDefined();
    world.clock.advance(2 * day);
    const gone = await readRequest(world, id);
    expect([gone.message, gone.subject, gone.state]).toEqual([undefined, {}, "withdrawn"]);
  });

  it("purges the proof of identity on the day that it is listed for", async () => {
    const world = createTestPlatform();
    const { id, identity } = await recordRequest(world, { source: "letter" });
    expect(identity.required).toBe("document");
    await postRequest(world, `${id}/ask-identity`, { method: "document" });
    await postRequest(world, `${id}/verify-identity`, { method: "document", result: "verified" });
    expect((await readRequest(world, id)).identity.proofPurgeOn).toBe("2026-12-21");
    const filter = { proofPurgeOn_gte: "2026-12-21", proofPurgeOn_lte: "2026-12-21" };
    expect((await findRequest(world, filter)).id).toBe(id);
    world.clock.advance(30 * day);
    expect((await readRequest(world, id)).identity.proofPurgedAt).toBe("2026-12-21T09:30:00.000Z");
    await expect(findRequest(world, filter)).rejects.toThrow("No request");
  });
});
