/** The life of a privacy request, as one table that row menus, bulk menus and the server read alike. */
export const requestStates = [
  "received",
  "identity_check",
  "in_review",
  "awaiting_approval",
  "scheduled",
  "executing",
  "fulfilled",
  "closed",
  "on_hold",
  "rejected",
  "withdrawn",
  "duplicate",
  "error",
] as const;
export type RequestState = (typeof requestStates)[number];

export const requestActions = [
  "edit",
  "assign",
  "note",
  "ask_identity",
  "verify_identity",
  "start_review",
  "extend",
  "hold",
  "resume",
  "weigh",
  "settle_conflict",
  "submit_for_approval",
  "approve",
  "return",
  "cancel",
  "execute",
  "retry",
  "lift_restriction",
  "reject",
  "withdraw",
  "mark_duplicate",
  "close",
  "reopen",
] as const;
export type RequestAction = (typeof requestActions)[number];

const always = ["assign", "note"] as const;
const beforeDecision = [...always, "edit", "extend", "hold", "reject", "withdraw", "mark_duplicate"] as const;

/**
 * What each state allows. Which right it is narrows it further (`actionsOfRight`): an access request is not weighed, and
 * an erasure is never executed without approval.
 */
export const actionsByState: Readonly<Record<RequestState, readonly RequestAction[]>> = {
  received: [...beforeDecision, "ask_identity", "start_review", "execute"],
  identity_check: [...beforeDecision, "ask_identity", "verify_identity"],
  in_review: [
    ...beforeDecision,
    "ask_identity",
    "weigh",
    "settle_conflict",
    "submit_for_approval",
    "execute",
    "lift_restriction",
  ],
  awaiting_approval: [...always, "extend", "approve", "return", "withdraw"],
  scheduled: [...always, "cancel", "withdraw"],
  executing: [...always],
  fulfilled: [...always, "lift_restriction", "close"],
  // A restriction outlives the request that put it in force.
  closed: [...always, "lift_restriction", "reopen"],
  on_hold: [...always, "edit", "extend", "resume", "reject", "withdraw", "mark_duplicate"],
  rejected: [...always, "lift_restriction", "close", "reopen"],
  withdrawn: [...always, "lift_restriction", "reopen"],
  duplicate: [...always, "reopen"],
  error: [...always, "extend", "retry"],
};

export type RequestRight =
  | "access"
  | "portability"
  | "rectification"
  | "erasure"
  | "restriction"
  | "objection"
  | "consent_withdrawal"
  | "marketing_opt_out"
  | "minor";

/** Rights that destroy: two people, a plan, and the cooling-off where the platform has one. */
const destructive: readonly RequestRight[] = ["erasure", "minor"];
const restricting: readonly RequestRight[] = ["restriction", "objection"];

const limitedTo: Readonly<Partial<Record<RequestAction, readonly RequestRight[]>>> = {
  weigh: ["objection"],
  settle_conflict: destructive,
  submit_for_approval: destructive,
  approve: destructive,
  return: destructive,
  cancel: destructive,
  lift_restriction: restricting,
};

/** Rights that are granted in one step: saying so must be as easy as agreeing was (Art. 7(3), 21(3)). */
const oneStep: readonly RequestRight[] = ["consent_withdrawal", "marketing_opt_out"];

export function isDestructive(right: RequestRight): boolean {
  return destructive.includes(right);
}

/** Whether an action exists for a right at all. */
export function actionFitsRight(action: RequestAction, right: RequestRight): boolean {
  if (action === "execute") return !isDestructive(right);
  return limitedTo[action]?.includes(right) ?? true;
}

/** The actions that a request allows now. */
export function permittedRequestActions(state: RequestState, right: RequestRight): readonly RequestAction[] {
  return actionsByState[state].filter((action) => {
    const isTooEarly = state === "received" && action === "execute" && !oneStep.includes(right);
    return actionFitsRight(action, right) && !isTooEarly;
  });
}

/** The states from which an action is allowed: what a refusal names. */
export function statesAllowing(action: RequestAction): readonly RequestState[] {
  return requestStates.filter((state) => actionsByState[state].includes(action));
}

/** States in which nothing is owed to the person any more: their clocks have stopped. */
const endedStates: ReadonlySet<RequestState> = new Set([
  "fulfilled",
  "closed",
  "rejected",
  "withdrawn",
  "duplicate",
]);

export function isOpenState(state: RequestState): boolean {
  return !endedStates.has(state);
}

/** States that a right can reach: only what destroys waits for approval, and only it has a cooling-off. */
export function statesOfRight(right: RequestRight, hasCoolingOff: boolean): readonly RequestState[] {
  return requestStates.filter((state) => {
    if (state === "awaiting_approval") return isDestructive(right);
    // A child's data goes at once, whatever the policy grants grown-ups as time to think.
    if (state === "scheduled") return right === "erasure" && hasCoolingOff;
    return true;
  });
}
