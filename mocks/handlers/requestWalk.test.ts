import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { isDestructive } from "../../src/domain/privacy-requests/stateMachine";
import { profiles, type ProfileId } from "../profiles/profiles";
import { createTestPlatform, type TestPlatform } from "./testPlatform";
import { hour, ines, jonas, postRequest, readRequest, recordRequest, settledPlan } from "./testRequests";

type Schemas = components["schemas"];
type Right = Schemas["RequestType"];

const every = (Object.keys(profiles) as ProfileId[]).flatMap((profile) =>
  profiles[profile].policy.rights.map((right): [Right, ProfileId] => [right, profile]),
);

const input: Readonly<Partial<Record<Right, Partial<Schemas["PrivacyRequestCreate"]>>>> = {
  rectification: { corrections: [{ field: "name", after: "Right Name" }] },
  consent_withdrawal: { consentPurposes: ["marketing_email"] },
};
const written = {
  reasons: "Your interest outweighs ours.",
  remedies: "A court.",
  complaint: "The authority.",
};

async function act(world: TestPlatform, path: string, body: object = {}, as = ines): Promise<void> {
  const response = await postRequest(world, path, body, as);
  const told = response.ok ? "" : await response.text();
  expect([path, told]).toEqual([path, ""]);
}

async function proveIdentity(
  world: TestPlatform,
  { id, identity }: Schemas["PrivacyRequest"],
): Promise<void> {
  const { required } = identity;
  if (required === "none") return act(world, `${id}/start-review`);
  await act(world, `${id}/ask-identity`, { method: required });
  return act(world, `${id}/verify-identity`, { method: required, result: "verified" });
}

async function grant(world: TestPlatform, id: string, type: Right): Promise<void> {
  if (type === "objection") {
    const words = { interest: "Fraud", necessity: "Signals", override: "No" };
    await act(world, `${id}/weigh`, { ...words, decision: "upheld" });
  }
  if (!isDestructive(type)) return act(world, `${id}/execute`);
  const plan = await settledPlan(world, id);
  await act(world, `${id}/submit-for-approval`, { planHash: plan.hash });
  await act(world, `${id}/approve`, { planHash: plan.hash }, jonas);
  const { schedule } = await readRequest(world, id);
  if (schedule?.coolingOffEndsAt !== undefined) world.clock.advance(72 * hour);
  return undefined;
}

async function tellRecipients(world: TestPlatform, id: string): Promise<number> {
  const filter = encodeURIComponent(JSON.stringify({ requestId: id }));
  const path = `/recipient-tasks?range=[0,99]&filter=${filter}`;
  const tasks = await world.json<Schemas["RecipientTask"][]>(ines, "GET", path);
  for (const task of tasks) {
    await world.ask(ines, "POST", `/recipient-tasks/${task.id}/notify`, { body: {} });
    await world.ask(ines, "POST", `/recipient-tasks/${task.id}/acknowledge`, { body: {} });
  }
  return tasks.length;
}

describe("from intake to its end", () => {
  it.each(every)("%s on %s", async (type, profile) => {
    const world = createTestPlatform({ profile });
    const request = await recordRequest(world, { type, ...input[type] });
    const { id } = request;
    await proveIdentity(world, request);
    await grant(world, id, type);
    for (let tick = 0; tick < 200; tick += 1) world.clock.advance(250);
    const done = await readRequest(world, id);
    expect(done.state).toBe("fulfilled");
    const told = await tellRecipients(world, id);
    expect(told > 0).toBe(["erasure", "minor", "rectification", "restriction"].includes(type));
    const [kind] = done.answerLetters ?? [];
    await act(
      world,
      `${id}/close`,
      kind === undefined
        ? {}
        : { letter: { templateId: `${kind}_de`, parts: kind === "objection_decision" ? written : {} } },
    );
    const closed = await readRequest(world, id);
    expect(closed).toMatchObject({ state: "closed", subject: {}, tasks: { open: 0 } });
    world.clock.advance(60_000);
    expect((await readRequest(world, id)).hasCertificate).toBe(isDestructive(type));
  });
});
