import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { rejectionGrounds } from "../../src/domain/privacy-requests/rejectionGrounds";
import { permittedRequestActions, requestStates } from "../../src/domain/privacy-requests/stateMachine";
import { profiles, type ProfileId } from "../profiles/profiles";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import { ines, postRequest, readRequest, recordRequest, refusalLetter } from "./testRequests";

type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];
type Problem = Schemas["Problem"];
type Right = Schemas["RequestType"];

const platforms = Object.keys(profiles) as ProfileId[];
const input: Readonly<Partial<Record<Right, Partial<Schemas["PrivacyRequestCreate"]>>>> = {
  rectification: { corrections: [{ field: "name", after: "Right Name" }] },
  consent_withdrawal: { consentPurposes: ["marketing_email"] },
};
const rightsOf = (profile: ProfileId) => profiles[profile].policy.rights;
const everywhere = platforms.flatMap((profile) =>
  rightsOf(profile).map((right): [Right, ProfileId] => [right, profile]),
);

const problemOf = async (response: Response) => {
  const { status, code, errors } = (await response.json()) as Problem;
  return [status, code ?? errors?.map(({ pointer }) => pointer)];
};
const lettersOf = (world: TestPlatform, requestId: string) =>
  world.json<Schemas["Letter"][]>(
    ines,
    "GET",
    `/letters?filter=${encodeURIComponent(JSON.stringify({ requestId }))}`,
  );

describe("a refusal", () => {
  it.each(everywhere)(
    "of %s on %s: with each ground, its letter and the end of the record",
    async (type, profile) => {
      const world = createTestPlatform({ profile });
      for (const code of rejectionGrounds) {
        const { id } = await recordRequest(world, { type, ...input[type] });
        const told = { code, reason: `Because of ${code}` };
        expect((await problemOf(await postRequest(world, `${id}/reject`, told)))[0]).toBe(422);
        const { reasons } = refusalLetter.parts;
        const silent = { ...told, letter: { ...refusalLetter, parts: { reasons } } };
        expect(await problemOf(await postRequest(world, `${id}/reject`, silent))).toEqual([422, "invalid"]);
        expect((await readRequest(world, id)).state).toBe("received");

        const done = await postRequest(world, `${id}/reject`, { ...told, letter: refusalLetter });
        const rejected = (await done.json()) as Request;
        expect([rejected.state, rejected.rejection?.code]).toEqual(["rejected", code]);
        const [letter] = await lettersOf(world, id);
        expect([letter?.id, letter?.kind]).toEqual([rejected.rejection?.letterId, "refusal"]);
        for (const part of Object.values(refusalLetter.parts)) expect(letter?.body).toContain(part);

        const closed = (await (await postRequest(world, `${id}/close`)).json()) as Request;
        expect(closed).toMatchObject({ state: "closed", subject: {}, rejection: { code, detail: "" } });
        expect(closed).not.toHaveProperty("message");
        expect(closed.hasCertificate).toBe(false);
      }
      const { id } = await recordRequest(world, { type, ...input[type] });
      const invented = { code: "no_time", reason: "Too much to do", letter: refusalLetter };
      expect((await problemOf(await postRequest(world, `${id}/reject`, invented)))[0]).toBe(422);
    },
  );

  it("is refused itself, with the states that would allow it, wherever the table does not know it", async () => {
    const world = createTestPlatform({ scale: "demo" });
    const rows = await world.json<Request[]>(ines, "GET", "/privacy-requests?range=[0,999]");
    const body = { code: "excessive", reason: "Third time", letter: refusalLetter };
    const tried = new Set<string>();
    for (const { id, type, state } of rows) {
      if (tried.has(state) || permittedRequestActions(state, type).includes("reject")) continue;
      tried.add(state);
      const response = await postRequest(world, `${id}/reject`, body);
      const { status, currentState, allowedStates } = (await response.json()) as Problem;
      expect([status, currentState]).toEqual([409, state]);
      expect(allowedStates).toEqual(["received", "identity_check", "in_review", "on_hold"]);
    }
    const refusing = ["received", "identity_check", "in_review", "on_hold"];
    expect([...tried].toSorted()).toEqual(
      requestStates.filter((state) => !refusing.includes(state)).toSorted(),
    );
  });
});

describe("a proof of identity that fails", () => {
  const proven: ReadonlySet<Right> = new Set([
    "access",
    "portability",
    "rectification",
    "erasure",
    "restriction",
  ]);

  it.each(everywhere.filter(([right]) => proven.has(right)))(
    "stops %s on %s until another comes, or it is refused",
    async (type, profile) => {
      const world = createTestPlatform({ profile });
      const { id, identity } = await recordRequest(world, { type, ...input[type] });
      const { required } = identity;
      if (required === "none") throw new Error(`No proof is due for ${type}`);
      const method = required;
      await postRequest(world, `${id}/ask-identity`, { method });
      const failing = { method, result: "failed" };
      const failed = (await (await postRequest(world, `${id}/verify-identity`, failing)).json()) as Request;
      expect(failed).toMatchObject({
        state: "identity_check",
        identity: { status: "failed" },
        deadline: { due: null },
      });
      for (const verb of ["start-review", "execute"])
        expect((await problemOf(await postRequest(world, `${id}/${verb}`)))[0]).toBe(409);

      const again = (await (await postRequest(world, `${id}/ask-identity`, { method })).json()) as Request;
      expect(again.pauses).toHaveLength(1);
      await postRequest(world, `${id}/verify-identity`, failing);
      const body = { code: "identity_not_verified", reason: "Twice another address", letter: refusalLetter };
      const rejected = (await (await postRequest(world, `${id}/reject`, body)).json()) as Request;
      expect([rejected.state, rejected.pauses.every(({ to }) => to !== undefined)]).toEqual([
        "rejected",
        true,
      ]);
    },
  );
});
