import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import {
  extensionLetter,
  findAccount,
  findRequest,
  ines,
  jonas,
  postRequest,
  readRequest,
  recordRequest,
  refusalLetter,
  settledPlan,
  submittedErasure,
} from "./testRequests";

type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];
type Problem = Schemas["Problem"];

const problemOf = async (response: Response) => {
  const { status, code, blocking } = (await response.json()) as Problem;
  return [status, code, blocking];
};
const weigh = (world: TestPlatform, id: string, decision: "upheld" | "refused") =>
  postRequest(world, `${id}/weigh`, {
    interest: "Fraud prevention",
    necessity: "Signals are needed for 30 days",
    override: "It does not",
    decision,
  });

describe("an objection", () => {
  it("is not carried out unweighed, nor against what was weighed", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world, { type: "objection" });
    await postRequest(world, `${id}/start-review`);
    expect(await problemOf(await postRequest(world, `${id}/execute`))).toEqual([
      409,
      "facts_missing",
      ["objection"],
    ]);
    await weigh(world, id, "refused");
    expect(await problemOf(await postRequest(world, `${id}/execute`))).toEqual([
      409,
      "objection_refused",
      ["balancing"],
    ]);
    const letter = { ...refusalLetter, templateId: "objection_decision_en" };
    const rejected = await postRequest(world, `${id}/reject`, {
      code: "overriding_interest",
      reason: "Fraud",
      letter,
    });
    expect(rejected.status).toBe(200);
    // The restriction stands until the person was told that it will be lifted.
    expect(
      await problemOf(await postRequest(world, `${id}/lift-restriction`, { reason: "Decided" })),
    ).toEqual([409, "notice_not_sent", ["restriction_lifting_notice"]]);
  });

  it("that is upheld ends with the decision told", async () => {
    const world = createTestPlatform();
    const { id, accountId } = await recordRequest(world, { type: "objection" });
    await postRequest(world, `${id}/start-review`);
    await weigh(world, id, "upheld");
    const done = (await (await postRequest(world, `${id}/execute`)).json()) as Request;
    expect([done.state, done.answerLetters?.[0]]).toEqual(["fulfilled", "objection_decision"]);
    expect((await findAccount(world, { id: accountId })).status).toBe("restricted");
    expect(await problemOf(await postRequest(world, `${id}/close`))).toEqual([
      409,
      "letter_missing",
      done.answerLetters,
    ]);
    const letter = { ...refusalLetter, templateId: "objection_decision_en" };
    expect((await postRequest(world, `${id}/close`, { letter })).status).toBe(200);
  });
});

describe("a restriction", () => {
  it("outlives its request, whose record has forgotten the person: told by the account, then lifted", async () => {
    const world = createTestPlatform();
    const { id, accountId } = await recordRequest(world, { type: "restriction" });
    await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
    await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
    await postRequest(world, `${id}/execute`);
    const tasks = `/recipient-tasks?filter=${encodeURIComponent(JSON.stringify({ requestId: id }))}`;
    for (const task of await world.json<Schemas["RecipientTask"][]>(ines, "GET", tasks)) {
      const body = { reason: "It went out of business" };
      await world.ask(ines, "POST", `/recipient-tasks/${task.id}/mark-impossible`, { body });
    }
    const answer = { templateId: "restriction_in_force_en", parts: {} };
    const closed = (await (await postRequest(world, `${id}/close`, { letter: answer })).json()) as Request;
    expect([closed.state, closed.subject]).toEqual(["closed", {}]);
    expect((await findAccount(world, { id: accountId })).status).toBe("restricted");
    const lift = () => postRequest(world, `${id}/lift-restriction`, { reason: "The data is correct" });
    expect(await problemOf(await lift())).toEqual([409, "notice_not_sent", ["restriction_lifting_notice"]]);

    const send = (templateId: string) =>
      world.ask(ines, "POST", "/letters", {
        body: { requestId: id, templateId, parts: { reasons: "The data was found to be correct." } },
      });
    expect((await problemOf(await send("clarification_request_en")))[1]).toBe("minimised");
    expect((await send("restriction_lifting_notice_en")).status).toBe(201);
    const path = `/letters?filter=${encodeURIComponent(JSON.stringify({ requestId: id }))}`;
    const letters = await world.json<Schemas["Letter"][]>(ines, "GET", path);
    expect(letters.map(({ body }) => body)).toEqual(letters.map(() => ""));
    expect(letters).toHaveLength(2);
    expect(((await (await lift()).json()) as Request).restriction?.liftedAt).toBeDefined();
    expect((await findAccount(world, { id: accountId })).status).toBe("active");
  });
});

describe("a rectification", () => {
  it("shows what stood there before, even afterwards", async () => {
    const world = createTestPlatform();
    const corrections = [{ field: "name" as const, after: "Right Name" }];
    const { id, corrections: asked } = await recordRequest(world, { type: "rectification", corrections });
    await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
    await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
    await postRequest(world, `${id}/execute`);
    const done = await readRequest(world, id);
    expect(done.corrections).toEqual(asked);
    expect(done.corrections?.[0]?.before).not.toBe("R••• N•••");
  });
});

describe("what failed", () => {
  it.each(["restriction", "rectification", "objection"] as const)(
    "%s is carried out by a retry",
    async (type) => {
      const world = createTestPlatform({ scale: "demo" });
      const { id } = await findRequest(world, { state: "error", type });
      const done = (await (await postRequest(world, `${id}/retry`)).json()) as Request;
      expect([done.state, done.problem]).toEqual(["fulfilled", undefined]);
      expect(done.jobId).toBeUndefined();
    },
  );
});

describe("four eyes", () => {
  it("neither approves a plan that is not the submitted one nor lets a reader approve", async () => {
    const world = createTestPlatform();
    const { id, plan } = await submittedErasure(world);
    const wrong = "0".repeat(64);
    expect((await problemOf(await postRequest(world, `${id}/approve`, { planHash: wrong }, jonas)))[1]).toBe(
      "plan_changed",
    );
    for (const person of ["mock-security", "mock-auditor", "mock-finance"]) {
      expect((await postRequest(world, `${id}/approve`, { planHash: plan.hash }, person)).status).toBe(403);
    }
    expect((await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas)).status).toBe(200);
    expect(
      (await problemOf(await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas)))[0],
    ).toBe(409);
  });

  it("approves nothing that has come to have an open conflict since it was submitted", async () => {
    const world = createTestPlatform();
    const { id, plan } = await submittedErasure(world);
    const { accountId = "" } = await readRequest(world, id);
    const held = await recordRequest(world, { type: "access", accountId });
    await postRequest(world, `${held.id}/hold`, { pause: "legal_hold", reason: "Court order" });
    const response = await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas);
    expect((await problemOf(response))[1]).toBe("plan_changed");
    await postRequest(world, `${id}/return`, { reason: "A hold has come up" }, jonas);
    const again = await settledPlan(world, id);
    expect(again.conflicts.find(({ kind }) => kind === "legal_hold")?.state).toBe("kept");
    expect((await postRequest(world, `${id}/submit-for-approval`, { planHash: again.hash })).status).toBe(
      200,
    );
    expect((await postRequest(world, `${id}/approve`, { planHash: again.hash }, jonas)).status).toBe(200);
  });
});

describe("the list", () => {
  it("is by due date unless told otherwise", async () => {
    const world = createTestPlatform();
    const rows = await world.json<Request[]>(ines, "GET", "/privacy-requests?range=[0,999]");
    const dates = rows.map(({ deadline }) => deadline.due ?? "9999");
    expect(dates).toEqual(dates.toSorted());
  });

  it("is acted on by filter, but for what was taken out by hand", async () => {
    const world = createTestPlatform();
    const filter = { state: "received", unassigned: true };
    const path = `/privacy-requests?range=[0,999]&filter=${encodeURIComponent(JSON.stringify(filter))}`;
    const ids = (await world.json<Request[]>(ines, "GET", path)).map((row) => row.id);
    const [left = "", ...taken] = ids;
    const me = await world.json<Schemas["Me"]>(ines, "GET", "/me");
    const body = { filter, excludeIds: [left], assigneeId: me.id };
    const result = (await (await postRequest(world, "bulk/assign", body)).json()) as Schemas["BulkResult"];
    expect(result.succeeded.toSorted()).toEqual(taken.toSorted());
    expect((await readRequest(world, left)).assignee).toBeUndefined();
    expect((await readRequest(world, taken[0] ?? "")).assignee?.id).toBe(me.id);
    const unknown = await postRequest(world, "bulk/assign", { filter: { colour: "red" }, assigneeId: me.id });
    expect(unknown.status).toBe(422);
  });

  it("is extended row by row, each failure with its reason", async () => {
    const world = createTestPlatform();
    const one = await recordRequest(world);
    const late = await recordRequest(world, { receivedAt: "2026-10-01T08:00:00.000Z" });
    const body = {
      ids: [one.id, late.id],
      ground: "complexity",
      reason: "Many systems",
      letter: extensionLetter,
    };
    const result = (await (await postRequest(world, "bulk/extend", body)).json()) as Schemas["BulkResult"];
    expect(result.succeeded).toEqual([one.id]);
    expect(result.failed.map(({ id, problem }) => [id, problem.code])).toEqual([
      [late.id, "notice_date_passed"],
    ]);
  });
});

describe("reopening", () => {
  it("takes up again what was refused, and not what is erased", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    await postRequest(world, `${id}/reject`, {
      code: "excessive",
      reason: "Third time",
      letter: refusalLetter,
    });
    const back = (await (
      await postRequest(world, `${id}/reopen`, { reason: "Complained" })
    ).json()) as Request;
    expect([back.state, back.rejection]).toEqual(["received", undefined]);
    const gone = await findRequest(world, { state: "closed", type: "erasure" });
    const refused = await postRequest(world, `${gone.id}/reopen`, { reason: "Complained" });
    expect((await problemOf(refused))[1]).toBe("already_erased");
  });
});
