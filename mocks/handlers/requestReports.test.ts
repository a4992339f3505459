import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { sha256 } from "@noble/hashes/sha2.js";
import {
  canonicalize,
  decodeBase64,
  parseCheckpoint,
  verifyInclusion,
} from "../../src/domain/transparency-log";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import {
  answerLetter,
  findRequest,
  hour,
  ines,
  jonas,
  postRequest,
  readRequest,
  recordRequest,
  submittedErasure,
} from "./testRequests";

type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];
type Report = Schemas["PrivacyReport"];

const work = (world: TestPlatform) => {
  for (let tick = 0; tick < 200; tick += 1) world.clock.advance(250);
};
const bytesOf = (text: string) => decodeBase64(text) ?? new Uint8Array();
const all = (world: TestPlatform) => world.json<Request[]>(ines, "GET", "/privacy-requests?range=[0,999]");

describe("the report", () => {
  const report = (world: TestPlatform, query = "") =>
    world.json<Report>(ines, "GET", `/privacy-requests/report${query}`);

  it("counts what is open per day, and per person, exactly as the list does", async () => {
    const world = createTestPlatform();
    const { calendar, workload, forecast } = await report(world);
    const rows = (await all(world)).filter((row) => row.state !== "fulfilled" && !ended.has(row.state));
    const sum = (field: "due" | "internalDue") => calendar.reduce((total, day) => total + day[field], 0);
    expect(sum("due")).toBe(rows.filter((row) => row.deadline.due !== null).length);
    expect(sum("internalDue")).toBe(rows.length);
    expect(workload.reduce((total, person) => total + person.open, 0)).toBe(rows.length);
    expect(workload.reduce((total, person) => total + person.overdue, 0)).toBe(
      rows.filter((row) => row.overdue === "legal").length,
    );
    expect((forecast.open ?? 0) + (forecast.undated ?? 0)).toBe(rows.length);
  });

  it("counts an answer on its due date as on time, and one the day after as late", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const cell = async () => {
      const { onTime } = await report(world);
      return onTime.find(({ type, month }) => type === "marketing_opt_out" && month === "2026-12");
    };
    const counted = async (dueOn: "on" | "after") => {
      const { id, deadline } = await recordRequest(world, {
        type: "marketing_opt_out",
        receivedAt: "2026-11-20T08:00:00.000Z",
        country: "DE",
      });
      const moment = Date.parse(`${deadline.due ?? ""}T12:00:00.000Z`) + (dueOn === "after" ? 24 * hour : 0);
      world.clock.advance(moment - world.clock.now());
      const before = await cell();
      await postRequest(world, `${id}/execute`);
      const after = await cell();
      return [(after?.ended ?? 0) - (before?.ended ?? 0), (after?.onTime ?? 0) - (before?.onTime ?? 0)];
    };
    expect(await counted("on")).toEqual([1, 1]);
    expect(await counted("after")).toEqual([1, 0]);
  });

  it("foretells who will be late at the pace of the last 28 days, and says how", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    for (let count = 0; count < 30; count += 1) {
      const { id } = await recordRequest(world, { type: "marketing_opt_out" });
      await postRequest(world, `${id}/execute`);
    }
    const { forecast } = await report(world);
    const answers = Number(/\((\d+) answers\)/.exec(forecast.method)?.[1]);
    const queue = (await all(world))
      .flatMap(({ id, state, deadline }) =>
        deadline.due === null || ended.has(state) ? [] : [{ id, due: deadline.due }],
      )
      .toSorted((left, right) => (left.due + left.id < right.due + right.id ? -1 : 1));
    const late = queue.filter(({ due }, place) => {
      const doneOn = new Date(world.clock.now() + Math.ceil(((place + 1) * 28) / answers) * 24 * hour);
      return doneOn.toISOString().slice(0, 10) > due;
    });
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(queue.length);
    expect(forecast.requestIds).toEqual(late.map(({ id }) => id));
    expect(forecast).toMatchObject({ late: late.length, open: queue.length, until: late.at(-1)?.due });
  });

  it("gives the metrics of section 7102 for Californian requests alone, and none where that law is not applied", async () => {
    const world = createTestPlatform();
    const metricsOf = async () => (await report(world)).ccpa.find(({ type }) => type === "access");
    const before = await metricsOf();
    const { id } = await recordRequest(world, { type: "access", country: "US-CA" });
    const letter = {
      templateId: "refusal_en",
      parts: { reasons: "No account", remedies: "A court", complaint: "The Attorney General" },
    };
    await postRequest(world, `${id}/reject`, { code: "no_such_person", reason: "Nobody", letter });
    const after = await metricsOf();
    expect([after?.received, after?.denied]).toEqual([
      (before?.received ?? 0) + 1,
      (before?.denied ?? 0) + 1,
    ]);
    expect(after?.medianDays).toBeDefined();
    const elsewhere = await report(createTestPlatform({ profile: "instagen" }));
    const platform = await createTestPlatform({ profile: "instagen" }).json<Schemas["Platform"]>(
      ines,
      "GET",
      "/platform",
    );
    expect(elsewhere.ccpa.length > 0).toBe(platform.regimes.some((regime) => regime.id === "ccpa"));
  });

  it("refuses a range that ends before it begins", async () => {
    const world = createTestPlatform();
    const response = await world.ask(ines, "GET", "/privacy-requests/report?from=2026-11-02&to=2026-11-01");
    expect([response.status, ((await response.json()) as Schemas["Problem"]).errors?.[0]?.pointer]).toEqual([
      422,
      "/query/from",
    ]);
    expect((await world.ask("mock-finance", "GET", "/privacy-requests/report")).status).toBe(403);
  });
});

const ended = new Set<Request["state"]>(["fulfilled", "closed", "rejected", "withdrawn", "duplicate"]);

describe("the certificate", () => {
  it("proves each event under a signed head, and names nobody", async () => {
    const world = createTestPlatform();
    const { id, plan } = await submittedErasure(world);
    const { accountId = "" } = await readRequest(world, id);
    await postRequest(world, `${id}/approve`, { planHash: plan.hash }, jonas);
    world.clock.advance(72 * hour);
    work(world);
    const filter = encodeURIComponent(JSON.stringify({ requestId: id }));
    const path = `/recipient-tasks?range=[0,99]&filter=${filter}`;
    for (const task of await world.json<Schemas["RecipientTask"][]>(ines, "GET", path)) {
      const body = { reason: "Ada Lindgren cannot be told there" };
      await world.ask(ines, "POST", `/recipient-tasks/${task.id}/mark-impossible`, { body });
    }
    await postRequest(world, `${id}/close`, { letter: answerLetter });
    const certificatePath = `/privacy-requests/${id}/certificate`;
    expect((await world.ask(ines, "GET", certificatePath)).status).toBe(404);
    world.clock.advance(60_000);
    expect((await readRequest(world, id)).hasCertificate).toBe(true);
    const certificate = await world.json<Schemas["DeletionCertificate"]>(ines, "GET", certificatePath);
    const { sha256: digest, ...rest } = certificate;
    expect(bytesToHex(sha256(utf8ToBytes(canonicalize(rest))))).toBe(digest);
    const text = JSON.stringify(certificate);
    for (const personal of ["Lindgren", "Ines", "Jonas", accountId, "@"])
      expect(text).not.toContain(personal);
    expect(certificate.pseudonym).toMatch(/^psn_/);
    expect(certificate.steps.map((step) => step.categoryId)).toEqual(
      plan.steps.map((step) => step.categoryId),
    );
    expect(certificate.events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["privacy_request.create", "privacy_request.approve", "privacy_request.close"]),
    );
    const head = parseCheckpoint(certificate.checkpoint.split("\n\n")[0] + "\n");
    for (const { index, leafHash, proof } of certificate.events) {
      const claim = {
        leafHash: bytesOf(leafHash),
        index: BigInt(index),
        size: head.size,
        proof: proof.map(bytesOf),
        root: head.root,
      };
      expect(verifyInclusion(claim)).toBe(true);
      expect(verifyInclusion({ ...claim, index: claim.index + 1n })).toBe(false);
    }
    world.clock.advance(hour);
    expect(await world.json(ines, "GET", certificatePath)).toEqual(certificate);
  });

  it("is there for what was erased before, and not for what destroys nothing", async () => {
    const world = createTestPlatform();
    const closed = await findRequest(world, { state: "closed", type: "erasure" });
    expect((await world.ask(ines, "GET", `/privacy-requests/${closed.id}/certificate`)).status).toBe(200);
    const { id } = await findRequest(world, { state: "closed", type: "access" });
    expect((await world.ask(ines, "GET", `/privacy-requests/${id}/certificate`)).status).toBe(404);
  });
});
