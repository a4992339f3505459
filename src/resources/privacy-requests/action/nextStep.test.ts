import { describe, expect, it } from "vitest";
import { permittedRequestActions, statesOfRight } from "../../../domain/privacy-requests/stateMachine";
import { aRequest } from "../../../testing/aRequest";
import type { RequestType } from "../privacyRequest";
import { nextStep } from "./nextStep";

const types: readonly RequestType[] = [
  "access",
  "portability",
  "rectification",
  "erasure",
  "restriction",
  "objection",
  "consent_withdrawal",
  "marketing_opt_out",
  "minor",
];

describe("nextStep", () => {
  it.each(types)("never asks of a request about %s what its state does not allow", (type) => {
    const states = statesOfRight(type, true);
    const asked = states.flatMap((state) => {
      const step = nextStep(aRequest({ state, type }));
      return step.kind === "act" && !permittedRequestActions(state, type).includes(step.action)
        ? [`${state}: ${step.action}`]
        : [];
    });
    expect(asked).toEqual([]);
  });

  it("asks for proof only where the right wants it", () => {
    expect(nextStep(aRequest({ type: "access" }))).toEqual({ kind: "act", action: "ask_identity" });
    const identity = { required: "none", status: "not_needed" } as const;
    expect(nextStep(aRequest({ type: "objection", identity }))).toEqual({
      kind: "act",
      action: "start_review",
    });
  });

  it("needs one step for an opt-out, and more while it is not known what to stop", () => {
    const identity = { required: "none", status: "not_needed" } as const;
    expect(nextStep(aRequest({ type: "marketing_opt_out", identity }))).toEqual({ kind: "one_step" });
    expect(nextStep(aRequest({ type: "consent_withdrawal", identity }))).toEqual({
      kind: "act",
      action: "start_review",
    });
    const consentPurposes = ["analytics_cookies" as const];
    expect(nextStep(aRequest({ type: "consent_withdrawal", identity, consentPurposes }))).toEqual({
      kind: "one_step",
    });
  });

  it("asks for what is missing before it is carried out", () => {
    const state = "in_review" as const;
    expect(nextStep(aRequest({ state, type: "rectification" }))).toEqual({ kind: "act", action: "edit" });
    expect(nextStep(aRequest({ state, type: "objection" }))).toEqual({ kind: "act", action: "weigh" });
    expect(nextStep(aRequest({ state, type: "access" }))).toEqual({ kind: "act", action: "execute" });
    expect(nextStep(aRequest({ state, type: "minor" }))).toEqual({
      kind: "act",
      action: "submit_for_approval",
    });
  });

  it("has recipients told before it is closed, and a restriction lifted after a refusal", () => {
    const tasks = { open: 1, total: 2 };
    expect(nextStep(aRequest({ state: "fulfilled", tasks }))).toEqual({ kind: "tell_recipients" });
    expect(nextStep(aRequest({ state: "fulfilled" }))).toEqual({ kind: "act", action: "close" });
    const restriction = { since: "2026-11-20T08:00:00.000Z" };
    const refused = { state: "rejected", type: "objection" } as const;
    expect(nextStep(aRequest({ ...refused, restriction }))).toEqual({ kind: "send_notice" });
    const told = { ...restriction, noticeSentAt: "2026-11-21T08:00:00.000Z" };
    expect(nextStep(aRequest({ ...refused, restriction: told }))).toEqual({
      kind: "act",
      action: "lift_restriction",
    });
    const lifted = { ...told, liftedAt: "2026-11-21T09:00:00.000Z" };
    expect(nextStep(aRequest({ ...refused, restriction: lifted }))).toEqual({ kind: "act", action: "close" });
    expect(nextStep(aRequest({ ...refused, state: "withdrawn", restriction: lifted }))).toEqual({
      kind: "nothing",
    });
  });

  it("leads to the refusal where the proof failed or the objection was weighed against the person", () => {
    const reject = { kind: "act", action: "reject" };
    const failed = { required: "email_loop", status: "failed" } as const;
    expect(nextStep(aRequest({ state: "identity_check", identity: failed }))).toEqual(reject);
    const asked = { required: "email_loop", status: "asked" } as const;
    expect(nextStep(aRequest({ state: "identity_check", identity: asked }))).toEqual({
      kind: "act",
      action: "verify_identity",
    });
    const weighed = { interest: "i", necessity: "n", override: "o" };
    const objection = { type: "objection", state: "in_review" } as const;
    expect(nextStep(aRequest({ ...objection, balancing: { ...weighed, decision: "refused" } }))).toEqual(
      reject,
    );
    expect(nextStep(aRequest({ ...objection, balancing: { ...weighed, decision: "upheld" } }))).toEqual({
      kind: "act",
      action: "execute",
    });
  });
});
