import { nextStep } from "../action/nextStep";
import type { PrivacyRequest } from "../privacyRequest";

/** Which sentence says what to do next. */
export const nextStepText = (request: PrivacyRequest): string => {
  const step = nextStep(request);
  const { state } = request;
  if (step.kind === "tell_recipients") return "fulfilled_tasks";
  if (step.kind === "one_step") return "received_one_step";
  if (step.kind !== "act") return state;
  const variants: Readonly<Record<string, string>> = {
    ask_identity: "received_proof",
    submit_for_approval: "in_review_plan",
    edit: "in_review_facts",
    weigh: "in_review_weigh",
    lift_restriction: `${state}_restricted`,
  };
  return variants[step.action] ?? state;
};
