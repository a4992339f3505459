import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionFitsRight,
  actionsByState,
  isOpenState,
  permittedRequestActions,
  requestActions,
  requestStates,
  statesAllowing,
  statesOfRight,
} from "./stateMachine";

const states = fc.constantFrom(...requestStates);
const actions = fc.constantFrom(...requestActions);
const rights = fc.constantFrom(
  "access",
  "portability",
  "rectification",
  "erasure",
  "restriction",
  "objection",
  "consent_withdrawal",
  "marketing_opt_out",
  "minor",
);

describe("the table", () => {
  it("names every action at least once and no action twice in a state", () => {
    for (const action of requestActions) expect(statesAllowing(action), action).not.toEqual([]);
    for (const state of requestStates) {
      expect(new Set(actionsByState[state]).size, state).toBe(actionsByState[state].length);
    }
  });

  it("is the inverse of statesAllowing", () => {
    fc.assert(
      fc.property(states, actions, (state, action) => {
        expect(statesAllowing(action).includes(state)).toBe(actionsByState[state].includes(action));
      }),
    );
  });

  // Written out a second time on purpose: a change of the table must be a decision, not an accident.
  it.each([
    ["ask_identity", ["received", "identity_check", "in_review"]],
    ["verify_identity", ["identity_check"]],
    ["start_review", ["received"]],
    ["submit_for_approval", ["in_review"]],
    ["approve", ["awaiting_approval"]],
    ["return", ["awaiting_approval"]],
    ["cancel", ["scheduled"]],
    ["execute", ["received", "in_review"]],
    ["retry", ["error"]],
    ["resume", ["on_hold"]],
    ["hold", ["received", "identity_check", "in_review"]],
    ["close", ["fulfilled", "rejected"]],
    ["lift_restriction", ["in_review", "fulfilled", "closed", "rejected", "withdrawn"]],
    ["reopen", ["closed", "rejected", "withdrawn", "duplicate"]],
    ["note", requestStates],
  ] as const)("%s is allowed from %j", (action, from) => {
    expect([...statesAllowing(action)].sort()).toEqual([...from].sort());
  });
});

describe("rights", () => {
  it("never executes what destroys without approval, and never approves what does not destroy", () => {
    fc.assert(
      fc.property(states, rights, (state, right) => {
        const permitted = permittedRequestActions(state, right);
        expect(permitted.includes("execute") && permitted.includes("submit_for_approval")).toBe(false);
        if (right === "erasure" || right === "minor") expect(permitted).not.toContain("execute");
        else expect(permitted).not.toContain("approve");
      }),
    );
  });

  it("weighs objections alone and lifts only restrictions", () => {
    expect(actionFitsRight("weigh", "objection")).toBe(true);
    expect(actionFitsRight("weigh", "erasure")).toBe(false);
    expect(actionFitsRight("lift_restriction", "restriction")).toBe(true);
    expect(actionFitsRight("lift_restriction", "access")).toBe(false);
  });

  it("gives a cooling-off to erasure alone, and only where there is one", () => {
    fc.assert(
      fc.property(rights, fc.boolean(), (right, hasCoolingOff) => {
        const isScheduled = statesOfRight(right, hasCoolingOff).includes("scheduled");
        expect(isScheduled).toBe(right === "erasure" && hasCoolingOff);
      }),
    );
  });
});

describe("isOpenState", () => {
  it("stops the clock where nothing is owed any more", () => {
    expect(requestStates.filter((state) => !isOpenState(state))).toEqual([
      "fulfilled",
      "closed",
      "rejected",
      "withdrawn",
      "duplicate",
    ]);
  });
});
