import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform } from "./testPlatform";
import {
  findAccount,
  findRequest,
  hour,
  extensionLetter,
  ines,
  postRequest,
  readRequest,
  recordRequest,
  submittedErasure,
} from "./testRequests";

type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];
type Problem = Schemas["Problem"];

describe("recording", () => {
  it("counts from the day of receipt, chooses the law by the person's country, and finds the duplicate", async () => {
    const world = createTestPlatform();
    const { id, country } = await findAccount(world);
    const first = await recordRequest(world, { accountId: id });
    expect(first).toMatchObject({ state: "received", country, receivedAt: "2026-11-16T08:00:00.000Z" });
    expect(first.deadline.steps[0]?.date).toBe("2026-11-16");
    const second = await recordRequest(world, { accountId: id, receivedAt: "2026-11-20T08:00:00.000Z" });
    expect(second.duplicateCandidates).toContain(first.id);
    expect(first.subject.email).toMatch(/•••@/);
  });

  it.each<[string, Partial<Schemas["PrivacyRequestCreate"]>, string]>([
    ["a right that the policy does not grant", { type: "portability" }, "/type"],
    ["a receipt in the future", { receivedAt: "2026-11-22T08:00:00.000Z" }, "/receivedAt"],
    ["an account that is none", { accountId: "acc_none" }, "/accountId"],
    ["a law that is not applied", { regime: "lgpd" }, "/regime"],
    ["a choice that is not offered", { contentRemoval: "immediately" }, "/contentRemoval"],
  ])("refuses %s", async (_, input, pointer) => {
    const world = createTestPlatform();
    const { id } = await findAccount(world);
    const body = {
      type: "erasure",
      source: "email",
      receivedAt: "2026-11-16T08:00:00.000Z",
      accountId: id,
      ...input,
    };
    const response = await world.ask(ines, "POST", "/privacy-requests", { body });
    expect(((await response.json()) as Problem).errors?.[0]?.pointer).toBe(pointer);
  });

  it("restricts the account at once when somebody objects", async () => {
    const world = createTestPlatform();
    const { id } = await findAccount(world);
    const request = await recordRequest(world, { type: "objection", accountId: id });
    expect(await findAccount(world, { id })).toMatchObject({
      status: "restricted",
      restriction: { privacyRequestId: request.id },
    });
  });
});

describe("identity", () => {
  it("asks in proportion, stops the clock meanwhile, and goes on when it is proven", async () => {
    const world = createTestPlatform();
    const { id, deadline } = await recordRequest(world);
    const tooMuch = await postRequest(world, `${id}/ask-identity`, { method: "document" });
    expect(((await tooMuch.json()) as Problem).errors?.[0]?.code).toBe("disproportionate");
    const asked = (await (
      await postRequest(world, `${id}/ask-identity`, { method: "email_loop" })
    ).json()) as Request;
    expect(asked).toMatchObject({ state: "identity_check", deadline: { due: null } });
    world.clock.advance(3 * 24 * hour);
    const body = { method: "email_loop", result: "verified" };
    const verified = (await (await postRequest(world, `${id}/verify-identity`, body)).json()) as Request;
    expect(verified.state).toBe("in_review");
    expect(verified.deadline.due ?? "").toBe("2026-12-21");
    expect(deadline.due).toBe("2026-12-16");
  });

  it("is not skipped for what destroys", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    const response = await postRequest(world, `${id}/start-review`);
    expect([response.status, ((await response.json()) as Problem).blocking]).toEqual([409, ["identity"]]);
  });
});

describe("clocks", () => {
  it("extends once, and only while the notice is in time", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    const body = { ground: "complexity", reason: "Many systems", letter: extensionLetter };
    const extended = (await (await postRequest(world, `${id}/extend`, body)).json()) as Request;
    expect(extended.deadline.due).toBe("2027-02-16");
    expect(((await (await postRequest(world, `${id}/extend`, body)).json()) as Problem).code).toBe(
      "already_extended",
    );
    const late = await recordRequest(world, { receivedAt: "2026-10-10T08:00:00.000Z" });
    expect(late.overdue).toBe("legal");
    expect(((await (await postRequest(world, `${late.id}/extend`, body)).json()) as Problem).code).toBe(
      "notice_date_passed",
    );
  });

  it.each([
    ["clarification", null],
    ["internal", "2026-12-16"],
  ])("holds for %s and resumes where it was", async (pause, due) => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    const held = (await (
      await postRequest(world, `${id}/hold`, { pause, reason: "Waiting" })
    ).json()) as Request;
    expect(held).toMatchObject({ state: "on_hold", stateBefore: "received", deadline: { due } });
    const back = (await (await postRequest(world, `${id}/resume`)).json()) as Request;
    expect(back.state).toBe("received");
    expect(back).not.toHaveProperty("stateBefore");
  });
});

describe("carrying out", () => {
  it("corrects the account as it was asked", async () => {
    const world = createTestPlatform();
    const corrections = [{ field: "name", after: "Right Name" }];
    const { id, accountId } = await recordRequest(world, { type: "rectification", corrections } as never);
    await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
    await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
    const done = (await (await postRequest(world, `${id}/execute`)).json()) as Request;
    expect(done.state).toBe("fulfilled");
    expect((await findAccount(world, { id: accountId })).name).toBe("R••• N•••");
  });

  it("withdraws every marketing consent and keeps a digest that suppresses the address", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const { id, accountId } = await recordRequest(world, { type: "marketing_opt_out" });
    await postRequest(world, `${id}/start-review`);
    const done = (await (await postRequest(world, `${id}/execute`)).json()) as Request;
    expect(done.suppression?.listEntry).toMatch(/^[0-9a-f]{64}$/);
    const { consents } = await findAccount(world, { id: accountId });
    expect(consents.slice(0, 2)).toEqual([
      expect.objectContaining({ purpose: "marketing_email", granted: false, privacyRequestId: id }),
      expect.objectContaining({ purpose: "product_announcements", granted: false, privacyRequestId: id }),
    ]);
  });

  it("makes a copy as a job and fulfils the request with it", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world, { type: "access" });
    await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
    await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
    const running = (await (await postRequest(world, `${id}/execute`)).json()) as Request;
    expect(running.state).toBe("executing");
    for (let tick = 0; tick < 100; tick += 1) world.clock.advance(250);
    expect((await readRequest(world, id)).state).toBe("fulfilled");
  });

  it("lifts no restriction before the person was told", async () => {
    const world = createTestPlatform();
    const { id } = await findRequest(world, {
      type: ["restriction", "objection"],
      state: ["in_review", "fulfilled"],
    });
    const response = await postRequest(world, `${id}/lift-restriction`, { reason: "Settled" });
    expect(((await response.json()) as Problem).code).toBe("notice_not_sent");
  });
});

describe("bulk and permission", () => {
  it("assigns many, row by row, and only to somebody who may work on them", async () => {
    const world = createTestPlatform();
    const staff = await world.json<Schemas["Staff"][]>("mock-admin", "GET", "/staff");
    const idOf = (role: Schemas["Role"]) => staff.find((person) => person.roles.includes(role))?.id;
    const one = await recordRequest(world);
    const body = { ids: [one.id, "pr_none"], assigneeId: idOf("support") };
    const result = (await (await postRequest(world, "bulk/assign", body)).json()) as Schemas["BulkResult"];
    expect(result.succeeded).toEqual([one.id]);
    expect(result.failed.map(({ problem }) => problem.status)).toEqual([404]);
    const wrong = await postRequest(world, `${one.id}/assign`, { assigneeId: idOf("finance") });
    expect(((await wrong.json()) as Problem).errors?.[0]?.code).toBe("may_not_work");
  });

  it.each(["mock-security", "mock-auditor"])("lets %s read and not act", async (person) => {
    const world = createTestPlatform();
    const { id } = await findRequest(world, { state: "received" });
    expect((await world.ask(person, "GET", `/privacy-requests/${id}`)).status).toBe(200);
    expect((await postRequest(world, `${id}/withdraw`, { reason: "No" }, person)).status).toBe(403);
  });

  it("tells the story of a request in order", async () => {
    const world = createTestPlatform();
    const { id } = await submittedErasure(world);
    await postRequest(world, `${id}/notes`, { text: "Called the person." });
    const { items } = await world.json<Schemas["PrivacyTimeline"]>(
      ines,
      "GET",
      `/privacy-requests/${id}/timeline`,
    );
    expect(items.map((item) => item.at)).toEqual(items.map((item) => item.at).toSorted());
    expect(items.map((item) => item.title)).toEqual(
      expect.arrayContaining(["received", "recorded", "identity_check", "identity_verified", "note"]),
    );
  });
});
