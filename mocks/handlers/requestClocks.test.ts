import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { computeDeadline, daysLeft, holidayCountries } from "../../src/domain/deadlines";
import { profiles, type ProfileId } from "../profiles/profiles";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import { extensionLetter, findRequest, ines, postRequest, recordRequest } from "./testRequests";

type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];
type Problem = Schemas["Problem"];

/** The dates as a console works them out from nothing but the request as it is served. */
function recompute({ type, holidayCountry, extension, ...request }: Request) {
  const { regime, receivedAt, timeZone, pauses } = request;
  const facts = { regime, receivedAt, timeZone, pauses };
  return computeDeadline({
    ...facts,
    right: type,
    country: holidayCountry,
    extended: extension !== undefined,
  });
}

async function allRequests(world: TestPlatform): Promise<Request[]> {
  return world.json<Request[]>(ines, "GET", "/privacy-requests?range=[0,999]");
}

describe.each(Object.keys(profiles) as ProfileId[])("%s", (profile) => {
  const at = "2026-11-21T09:30:00.000Z";

  it("and the console agree on every date of every request of the demo world", async () => {
    const requests = await allRequests(createTestPlatform({ profile, scale: "demo", at }));
    expect(requests.length).toBeGreaterThan(100);
    const served = requests.map(({ id, deadline }) => ({ id, deadline }));
    expect(served).toEqual(requests.map((request) => ({ id: request.id, deadline: recompute(request) })));
    for (const { deadline, daysLeft: left, overdue, timeZone } of requests) {
      if (left === undefined || deadline.due === null) continue;
      expect(left).toBe(daysLeft(deadline.due, at, timeZone));
      expect(overdue === "legal").toBe(left < 0);
    }
  });

  it("names for each of its laws a place whose holidays are known", () => {
    for (const { country } of profiles[profile].policy.regimes) expect(holidayCountries).toContain(country);
  });
});

describe("what staff change", () => {
  it("moves the dates on both sides alike: the law, with its holidays, and the day of receipt", async () => {
    const world = createTestPlatform();
    const { id, version } = await recordRequest(world, { type: "erasure" });
    const body = { regime: "ccpa", receivedAt: "2026-11-10T08:00:00.000Z", reason: "Lives in California" };
    const changed = await world.json<Request>(ines, "PUT", `/privacy-requests/${id}`, { body, version });
    expect(changed).toMatchObject({ regime: "ccpa", holidayCountry: "US-CA" });
    expect(changed.deadline).toMatchObject({ due: "2026-12-25", acknowledgeBy: "2026-11-25" });
    expect(changed.deadline).toEqual(recompute(changed));
  });

  it("extends to three months from receipt, on both sides alike", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world, { type: "access", receivedAt: "2026-10-30T08:00:00.000Z" });
    const body = { ground: "complexity", reason: "Thousands of images", letter: extensionLetter };
    const extended = (await (await postRequest(world, `${id}/extend`, body)).json()) as Request;
    expect(extended.deadline).toMatchObject({ due: "2027-02-01", extensionNoticeBy: "2026-11-30" });
    expect(extended.deadline).toEqual(recompute(extended));
  });

  it("cannot put the receipt behind a pause", async () => {
    const world = createTestPlatform({ at: "2026-11-18T09:30:00.000Z" });
    const { id } = await recordRequest(world, { receivedAt: "2026-11-16T08:00:00.000Z" });
    const body = { pause: "internal", from: "2026-11-16", reason: "Waiting" };
    const held = (await (await postRequest(world, `${id}/hold`, body)).json()) as Request;
    await postRequest(world, `${id}/resume`, { reason: "Done" });
    const { version } = await findRequest(world, { id: held.id });
    const change = { receivedAt: "2026-11-17T08:00:00.000Z", reason: "Read the postmark" };
    const response = await world.ask(ines, "PUT", `/privacy-requests/${id}`, { body: change, version });
    expect(response.status).toBe(422);
    expect(((await response.json()) as Problem).errors?.[0]).toMatchObject({
      pointer: "/receivedAt",
      code: "after_a_pause",
    });
  });
});

describe("a clock that has run out", () => {
  const overdueErasure = async (world: TestPlatform) =>
    recordRequest(world, { type: "erasure", receivedAt: "2026-09-01T08:00:00.000Z" });

  it("is not stopped by a lawful pause, only by one that moves no date", async () => {
    const world = createTestPlatform();
    const { id } = await overdueErasure(world);
    const refused = await postRequest(world, `${id}/hold`, {
      pause: "clarification",
      reason: "Which images?",
    });
    expect(refused.status).toBe(409);
    expect(((await refused.json()) as Problem).code).toBe("legal_date_passed");
    const held = await postRequest(world, `${id}/hold`, { pause: "internal", reason: "Which images?" });
    expect((await held.json()) as Request).toMatchObject({
      state: "on_hold",
      overdue: "legal",
      deadline: { due: "2026-10-01" },
    });
  });

  it("stays late when the person is asked who they are", async () => {
    const world = createTestPlatform();
    const { id } = await overdueErasure(world);
    const asked = await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
    expect((await asked.json()) as Request).toMatchObject({
      state: "identity_check",
      overdue: "legal",
      pauses: [],
      deadline: { due: "2026-10-01" },
    });
  });
});
