import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import {
  extensionLetter,
  findRequest,
  ines,
  postRequest,
  readRequest,
  recordRequest,
  refusalLetter,
} from "./testRequests";

type Schemas = components["schemas"];
type Letter = Schemas["Letter"];
type Problem = Schemas["Problem"];

const sendLetter = (world: TestPlatform, body: object, as = ines) =>
  world.ask(as, "POST", "/letters", { body });
const preview = async (world: TestPlatform, body: object) =>
  (await (await world.ask(ines, "POST", "/letters/preview", { body })).json()) as Letter;
const lettersOf = (world: TestPlatform, requestId: string) =>
  world.json<Letter[]>(ines, "GET", `/letters?filter=${encodeURIComponent(JSON.stringify({ requestId }))}`);
const pointers = async (response: Response) => [
  response.status,
  ((await response.json()) as Problem).errors?.map(({ pointer, code }) => `${pointer} ${code}`),
];

describe("templates", () => {
  it("there is one for each kind of letter in each language, and each says what it needs", async () => {
    const world = createTestPlatform();
    const templates = await world.json<Schemas["LetterTemplate"][]>(
      ines,
      "GET",
      "/letter-templates?range=[0,99]",
    );
    const kinds = (language: string) =>
      templates
        .filter((each) => each.language === language)
        .map((each) => each.kind)
        .toSorted();
    expect(kinds("de")).toEqual(kinds("en"));
    expect(new Set(kinds("en")).size).toBe(12);
    for (const { requiredParts, body } of templates) {
      for (const part of requiredParts) expect(body).toContain(`{{${part}}}`);
    }
    const refusal = templates.find((each) => each.id === "refusal_en");
    expect(refusal?.requiredParts).toEqual(["reasons", "remedies", "complaint", "date"]);
    expect(refusal?.suggestions?.["complaint"]).toContain("supervisory authority");
  });
});

describe("a letter", () => {
  it("is previewed with what is missing, and sent only when nothing is", async () => {
    const world = createTestPlatform();
    const { id, version } = await recordRequest(world);
    const draft = { requestId: id, templateId: "refusal_en", parts: { reasons: "No account of that name." } };
    expect((await preview(world, draft)).missingParts).toEqual(["remedies", "complaint"]);
    expect(await pointers(await sendLetter(world, draft))).toEqual([
      422,
      ["/parts/remedies missing", "/parts/complaint missing"],
    ]);
    expect((await readRequest(world, id)).version).toBe(version);
    const sent = await sendLetter(world, { ...draft, parts: refusalLetter.parts });
    expect(sent.status).toBe(201);
    expect(await lettersOf(world, id)).toEqual([
      expect.objectContaining({ kind: "refusal", missingParts: [], delivery: "queued" }),
    ]);
  });

  it("takes what is written as text: neither markup nor braces nor a part that nobody knows does anything", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    const hostile = "<img src=x onerror=alert(1)> {{link}} {{reference}} $& \u202e";
    const parts = { reasons: hostile };
    const { body } = await preview(world, { requestId: id, templateId: "clarification_request_en", parts });
    expect(body).toContain(hostile);
    const unknown = {
      requestId: id,
      templateId: "clarification_request_en",
      parts: { __proto__x: "a", "a/b": "c" },
    };
    expect(await pointers(await sendLetter(world, unknown))).toEqual([
      422,
      ["/parts/__proto__x unknown_part", "/parts/a~1b unknown_part", "/parts/reasons missing"],
    ]);
  });

  it("shows the name masked, and goes out in clear", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world, {
      subject: { name: "Ada Lindgren", email: "ada@example.org" },
      accountId: undefined as never,
    });
    const { body } = await preview(world, { requestId: id, templateId: "acknowledgement_en", parts: {} });
    expect(body).toContain("Dear A••• L•••,");
    expect(body).toContain("16 December 2026");
    expect(body).not.toContain("Lindgren");
  });

  it("says what staff write where they know better than the platform", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    const parts = { date: "Christmas" };
    const { body } = await preview(world, { requestId: id, templateId: "acknowledgement_en", parts });
    expect(body).toContain("by Christmas.");
    const blank = await preview(world, {
      requestId: id,
      templateId: "acknowledgement_en",
      parts: { date: "  " },
    });
    expect(blank.body).toContain("16 December 2026");
  });

  it("comes back from an address that reaches nobody", async () => {
    const world = createTestPlatform();
    for (const [email, delivery] of [
      ["ada@example.org", "delivered"],
      ["ada@gone.invalid", "bounced"],
    ] as const) {
      const { id } = await recordRequest(world, { subject: { email }, accountId: undefined as never });
      await sendLetter(world, { requestId: id, templateId: "acknowledgement_en", parts: {} });
      world.clock.advance(30_000);
      expect((await lettersOf(world, id)).map((letter) => letter.delivery)).toEqual([delivery]);
    }
  });

  it.each<[string, object, unknown]>([
    ["a template that there is not", { templateId: "poem_en" }, ["/templateId not_found"]],
    ["a template of another right", { templateId: "release_en" }, ["/templateId does_not_fit"]],
    ["a request that there is not", { requestId: "pr_none" }, ["/requestId not_found"]],
  ])("is refused for %s", async (_, wrong, expected) => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    const body = { requestId: id, templateId: "acknowledgement_en", parts: {}, ...wrong };
    expect(await pointers(await sendLetter(world, body))).toEqual([422, expected]);
  });

  it("is written by who works on requests, and read by who may read them", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    const body = { requestId: id, templateId: "acknowledgement_en", parts: {} };
    expect((await sendLetter(world, body, "mock-auditor")).status).toBe(403);
    expect((await world.ask("mock-auditor", "GET", "/letters")).status).toBe(200);
    expect((await world.ask("mock-finance", "GET", "/letters")).status).toBe(403);
  });
});

describe("letters of acts", () => {
  it("no refusal without its letter, and no letter without the refusal", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    const body = { code: "excessive", reason: "Third time" };
    expect(await pointers(await postRequest(world, `${id}/reject`, body))).toEqual([
      422,
      ["/letter letter_missing"],
    ]);
    const half = { ...body, letter: { templateId: "refusal_en", parts: { reasons: "Too many" } } };
    expect(await pointers(await postRequest(world, `${id}/reject`, half))).toEqual([
      422,
      ["/letter/parts/remedies missing", "/letter/parts/complaint missing"],
    ]);
    expect(await lettersOf(world, id)).toEqual([]);
    expect((await readRequest(world, id)).state).toBe("received");
    const wrong = { ...body, letter: { templateId: "acknowledgement_en", parts: {} } };
    expect(await pointers(await postRequest(world, `${id}/reject`, wrong))).toEqual([
      422,
      ["/letter/templateId wrong_kind"],
    ]);
    const done = await postRequest(world, `${id}/reject`, { ...body, letter: refusalLetter });
    const rejected = (await done.json()) as Schemas["PrivacyRequest"];
    expect([rejected.state, rejected.rejection?.letterId]).toEqual([
      "rejected",
      (await lettersOf(world, id))[0]?.id,
    ]);
  });

  it("an extension takes effect with its notice, which names the new date; a late one sends nothing", async () => {
    const world = createTestPlatform();
    const { id } = await recordRequest(world);
    const body = { ground: "complexity", reason: "Many systems" };
    expect(await pointers(await postRequest(world, `${id}/extend`, body))).toEqual([
      422,
      ["/letter letter_missing"],
    ]);
    expect((await readRequest(world, id)).extension).toBeUndefined();
    const done = await postRequest(world, `${id}/extend`, { ...body, letter: extensionLetter });
    const extended = (await done.json()) as Schemas["PrivacyRequest"];
    const [letter] = await lettersOf(world, id);
    expect(extended.extension?.letterId).toBe(letter?.id);
    expect(letter?.body).toContain("16 February 2027");
    const late = await recordRequest(world, { receivedAt: "2026-10-10T08:00:00.000Z" });
    const refused = await postRequest(world, `${late.id}/extend`, { ...body, letter: extensionLetter });
    expect(((await refused.json()) as Problem).code).toBe("notice_date_passed");
    expect(await lettersOf(world, late.id)).toEqual([]);
  });

  it("the letter named must be of that request and say that", async () => {
    const world = createTestPlatform();
    const [one, other] = [await recordRequest(world), await recordRequest(world)];
    const sent = await sendLetter(world, { requestId: other.id, ...refusalLetter });
    const { id: letterId } = (await sent.json()) as Letter;
    const body = { code: "excessive", reason: "Third time", letterId };
    expect(await pointers(await postRequest(world, `${one.id}/reject`, body))).toEqual([
      422,
      ["/letterId not_found"],
    ]);
    expect((await postRequest(world, `${other.id}/reject`, body)).status).toBe(200);
  });

  it("many are refused each with a letter of their own, and each failure says why", async () => {
    const world = createTestPlatform();
    const [one, two] = [await recordRequest(world), await recordRequest(world)];
    await postRequest(world, `${two.id}/withdraw`, { reason: "Asked to" });
    const body = { ids: [one.id, two.id], code: "excessive", reason: "Third time", letter: refusalLetter };
    const result = (await (await postRequest(world, "bulk/reject", body)).json()) as Schemas["BulkResult"];
    expect(result.succeeded).toEqual([one.id]);
    expect(result.failed.map(({ id, problem }) => [id, problem.status, problem.currentState])).toEqual([
      [two.id, 409, "withdrawn"],
    ]);
    expect(await lettersOf(world, one.id)).toHaveLength(1);
    expect(await lettersOf(world, two.id)).toHaveLength(0);
  });

  it("a restriction is lifted only after the person was told", async () => {
    const world = createTestPlatform();
    const { id } = await findRequest(world, {
      type: ["restriction", "objection"],
      state: ["in_review", "fulfilled"],
    });
    expect((await postRequest(world, `${id}/lift-restriction`, { reason: "Settled" })).status).toBe(409);
    const parts = { reasons: "The accuracy of your data is settled." };
    await sendLetter(world, { requestId: id, templateId: "restriction_lifting_notice_en", parts });
    const lifted = (await (
      await postRequest(world, `${id}/lift-restriction`, { reason: "Settled" })
    ).json()) as Schemas["PrivacyRequest"];
    expect(lifted.restriction?.liftedAt).toBe("2026-11-21T09:30:00.000Z");
    const again = await sendLetter(world, {
      requestId: id,
      templateId: "restriction_lifting_notice_en",
      parts,
    });
    expect(((await again.json()) as Problem).code).toBe("not_restricted");
  });
});
