import { expect } from "vitest";
import type { components } from "../../openapi/platform.gen";
import type { TestPlatform } from "./testPlatform";

/** What the tests of privacy requests ask again and again; Ines and Jonas are the two of support. */
type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];
type Plan = Schemas["ErasurePlan"];

export const ines = "mock-support";
export const jonas = "mock-support-2";
export const hour = 3_600_000;

export async function findRequest(world: TestPlatform, filter: object): Promise<Request> {
  const path = `/privacy-requests?range=[0,999]&filter=${encodeURIComponent(JSON.stringify(filter))}`;
  const [request] = await world.json<Request[]>(ines, "GET", path);
  if (request === undefined) throw new Error(`No request is ${JSON.stringify(filter)}`);
  return request;
}

export const readRequest = (world: TestPlatform, id: string) =>
  world.json<Request>(ines, "GET", `/privacy-requests/${id}`);
export const postRequest = (world: TestPlatform, path: string, body: unknown = {}, as = ines) =>
  world.ask(as, "POST", `/privacy-requests/${path}`, { body });

export async function findAccount(
  world: TestPlatform,
  filter: object = { status: "active" },
): Promise<Schemas["Account"]> {
  const path = `/accounts?range=[0,999]&filter=${encodeURIComponent(JSON.stringify(filter))}`;
  const [found] = await world.json<Schemas["Account"][]>(ines, "GET", path);
  if (found === undefined) throw new Error("No such account");
  return found;
}

export async function recordRequest(
  world: TestPlatform,
  input: Partial<Schemas["PrivacyRequestCreate"]> = {},
): Promise<Request> {
  const { id } = await findAccount(world);
  const body = {
    type: "erasure",
    source: "email",
    receivedAt: "2026-11-16T08:00:00.000Z",
    accountId: id,
    message: "Please delete my account.",
    ...input,
  };
  const response = await world.ask(ines, "POST", "/privacy-requests", { body });
  expect(response.status).toBe(201);
  return (await response.json()) as Request;
}

/** What a refusal and an extension have to bring along. */
export const refusalLetter = {
  templateId: "refusal_en",
  parts: { reasons: "It is the third time this week.", remedies: "A court.", complaint: "The authority." },
};
export const extensionLetter = {
  templateId: "extension_notice_en",
  parts: { extension_reasons: "Eleven workspaces are concerned." },
};
export const answerLetter = { templateId: "fulfilment_en", parts: {} };

/** An erasure that only waits for its approval: identity proven, conflicts settled, plan submitted. */
export async function submittedErasure(world: TestPlatform): Promise<{ id: string; plan: Plan }> {
  const { id } = await recordRequest(world);
  await postRequest(world, `${id}/ask-identity`, { method: "email_loop" });
  await postRequest(world, `${id}/verify-identity`, { method: "email_loop", result: "verified" });
  const plan = await settledPlan(world, id);
  expect((await postRequest(world, `${id}/submit-for-approval`, { planHash: plan.hash })).status).toBe(200);
  return { id, plan };
}

export async function settledPlan(world: TestPlatform, id: string): Promise<Plan> {
  let plan = await world.json<Plan>(ines, "GET", `/privacy-requests/${id}/plan`);
  for (const conflict of plan.conflicts) {
    const remedy = conflict.remedies.find((each) => each !== "wait");
    const ground = remedy === "keep_with_ground" ? { ground: "legal_obligation", groundNote: "Tax law" } : {};
    const body = { remedy, reason: "Agreed with the customer", ...ground };
    plan = (await (
      await postRequest(world, `${id}/plan/conflicts/${conflict.id}/settle`, body)
    ).json()) as Plan;
  }
  return plan;
}
