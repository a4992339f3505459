import { describe, expect, it } from "vitest";
import { aRequest } from "../../../testing/aRequest";
import type { PrivacyRequest } from "../privacyRequest";
import type { Viewer } from "./availability";
import { canFinish } from "./finishing";

const viewer: Viewer = { id: "stf_1", scopes: ["privacy_requests:work"], today: "2026-11-21" };
const identity = { required: "none", status: "not_needed" } as const;
const optOut = { type: "marketing_opt_out", identity } as const;

describe("canFinish", () => {
  it.each<[string, Partial<PrivacyRequest>, boolean]>([
    ["an opt-out that has just come", optOut, true],
    ["one that is granted", { ...optOut, state: "fulfilled" }, true],
    ["a refusal that was told", { state: "rejected" }, true],
    ["a withdrawal of nobody knows what", { type: "consent_withdrawal", identity }, false],
    ["one that was not granted yet", { ...optOut, state: "in_review" }, false],
    ["one that still owes an answer", { state: "fulfilled", answerLetters: ["release"] }, false],
    ["one whose recipients are open", { state: "fulfilled", tasks: { open: 1, total: 1 } }, false],
    [
      "a refusal whose restriction is in force",
      { state: "rejected", type: "objection", restriction: { since: "2026-11-20T08:00:00.000Z" } },
      false,
    ],
    ["a request for a copy", {}, false],
    ["what is closed", { ...optOut, state: "closed" }, false],
  ])("%s: %j %s", (_, fields, can) => {
    expect(canFinish(aRequest(fields), viewer)).toBe(can);
  });

  it("is for those who work on requests", () => {
    expect(canFinish(aRequest(optOut), { ...viewer, scopes: ["privacy_requests:read"] })).toBe(false);
    expect(canFinish(aRequest({ state: "rejected" }), { ...viewer, scopes: [] })).toBe(false);
  });
});
