import { isDestructive, type RequestAction } from "../../../domain/privacy-requests/stateMachine";
import type { PrivacyRequest } from "../privacyRequest";
import { isIdentityClear } from "./availability";

/** What the page asks for next: an action, or something that happens by itself or elsewhere. */
export type NextStep =
  | { kind: "act"; action: RequestAction }
  | { kind: "tell_recipients" }
  | { kind: "wait"; for: "cooling_off" | "execution" }
  | { kind: "nothing" };

const act = (action: RequestAction): NextStep => ({ kind: "act", action });

const inReview = (request: PrivacyRequest): NextStep => {
  if (isDestructive(request.type)) return act("submit_for_approval");
  if (request.type === "objection" && request.balancing === undefined) return act("weigh");
  const lacksFacts =
    request.accountId === undefined ||
    (request.type === "rectification" && (request.corrections ?? []).length === 0) ||
    (request.type === "consent_withdrawal" && (request.consentPurposes ?? []).length === 0);
  return act(lacksFacts ? "edit" : "execute");
};

const steps: Readonly<Record<PrivacyRequest["state"], (request: PrivacyRequest) => NextStep>> = {
  received: (request) => act(isIdentityClear(request) ? "start_review" : "ask_identity"),
  identity_check: () => act("verify_identity"),
  in_review: inReview,
  awaiting_approval: () => act("approve"),
  scheduled: () => ({ kind: "wait", for: "cooling_off" }),
  executing: () => ({ kind: "wait", for: "execution" }),
  fulfilled: ({ tasks }) => (tasks.open > 0 ? { kind: "tell_recipients" } : act("close")),
  closed: () => ({ kind: "nothing" }),
  on_hold: () => act("resume"),
  rejected: ({ restriction }) =>
    act(restriction !== undefined && restriction.liftedAt === undefined ? "lift_restriction" : "close"),
  withdrawn: ({ restriction }) =>
    restriction !== undefined && restriction.liftedAt === undefined
      ? act("lift_restriction")
      : { kind: "nothing" },
  duplicate: () => ({ kind: "nothing" }),
  error: () => act("retry"),
};

/** The one thing to do next. Everything else that the state allows stands in the menu beside it. */
export const nextStep = (request: PrivacyRequest): NextStep => steps[request.state](request);
