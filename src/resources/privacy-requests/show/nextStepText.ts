import { nextStep } from "../action/nextStep";
import type { PrivacyRequest } from "../privacyRequest";

/** Which sentence says what to do next. */
export const nextStepText = (request: PrivacyRequest): string => {
  const step = nextStep(request);
  const { state } = request;
  if (step.kind === "tell_recipients") return "fulfilled_tasks";
  if (step.kind === "one_step") return "received_one_step";
  if (step.kind === "send_notice") return `${state}_restricted`;
  const { restriction } = request;
  const isRestricted = restriction !== undefined && restriction.liftedAt === undefined;
  if (state === "closed" && isRestricted) return "closed_restricted";
  if (step.kind !== "act") return state;
  const variants: Readonly<Record<string, string>> = {
    ask_identity: "received_proof",
    submit_for_approval: "in_review_plan",
    edit: "in_review_facts",
    weigh: "in_review_weigh",
    lift_restriction: "restriction_told",
    reject: state === "in_review" ? "objection_refused" : "identity_failed",
  };
  return variants[step.action] ?? state;
};
