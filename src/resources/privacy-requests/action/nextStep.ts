import { isDestructive, type RequestAction } from "../../../domain/privacy-requests/stateMachine";
import type { PrivacyRequest } from "../privacyRequest";
import { isIdentityClear } from "./availability";

/** What the page asks for next: an action, or something that happens by itself or elsewhere. */
export type NextStep =
  | { kind: "act"; action: RequestAction }
  /** Absolute and simple: reviewed and carried out by one press. */
  | { kind: "one_step" }
  | { kind: "tell_recipients" }
  /** The person is told before a restriction is lifted (Art. 18(3)). */
  | { kind: "send_notice" }
  | { kind: "wait"; for: "cooling_off" | "execution" }
  | { kind: "nothing" };

const act = (action: RequestAction): NextStep => ({ kind: "act", action });

const hasFacts = ({ type, accountId, corrections = [], consentPurposes = [] }: PrivacyRequest): boolean =>
  accountId !== undefined &&
  (type !== "rectification" || corrections.length > 0) &&
  (type !== "consent_withdrawal" || consentPurposes.length > 0);

/** Nothing is weighed and nothing destroyed: as easy to take back as it was to give (Art. 7(3), 21(2) and (3)). */
const isOneStep = (request: PrivacyRequest): boolean =>
  (request.type === "marketing_opt_out" || request.type === "consent_withdrawal") && hasFacts(request);

const received = (request: PrivacyRequest): NextStep => {
  if (!isIdentityClear(request)) return act("ask_identity");
  return isOneStep(request) ? { kind: "one_step" } : act("start_review");
};

const inReview = (request: PrivacyRequest): NextStep => {
  if (isDestructive(request.type)) return act("submit_for_approval");
  if (request.type === "objection" && request.balancing === undefined) return act("weigh");
  if (request.balancing?.decision === "refused") return act("reject");
  return act(hasFacts(request) ? "execute" : "edit");
};

/** A restriction outlives what it was for: it is lifted once the person knows. */
const lifted = ({ restriction }: PrivacyRequest, then: NextStep): NextStep => {
  if (restriction === undefined || restriction.liftedAt !== undefined) return then;
  return restriction.noticeSentAt === undefined ? { kind: "send_notice" } : act("lift_restriction");
};

const steps: Readonly<Record<PrivacyRequest["state"], (request: PrivacyRequest) => NextStep>> = {
  received,
  // Who could not prove it is told so with the remedies, unless another proof comes.
  identity_check: ({ identity }) => act(identity.status === "failed" ? "reject" : "verify_identity"),
  in_review: inReview,
  awaiting_approval: () => act("approve"),
  scheduled: () => ({ kind: "wait", for: "cooling_off" }),
  executing: () => ({ kind: "wait", for: "execution" }),
  fulfilled: ({ tasks }) => (tasks.open > 0 ? { kind: "tell_recipients" } : act("close")),
  closed: () => ({ kind: "nothing" }),
  on_hold: () => act("resume"),
  rejected: (request) => lifted(request, act("close")),
  withdrawn: (request) => lifted(request, { kind: "nothing" }),
  duplicate: () => ({ kind: "nothing" }),
  error: () => act("retry"),
};

/** The one thing to do next. Everything else that the state allows stands in the menu beside it. */
export const nextStep = (request: PrivacyRequest): NextStep => steps[request.state](request);
