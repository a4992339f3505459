import type { PrivacyRequest } from "../privacyRequest";
import { availabilityOf, type Viewer } from "./availability";
import { nextStep } from "./nextStep";

/**
 * Whether all that is left of a request asks nobody anything: a right that is granted in one step, or a request that is fulfilled
 * and answered. Then one confirmation takes it to its end.
 */
export const canFinish = (request: PrivacyRequest, viewer: Viewer): boolean => {
  const step = nextStep(request);
  if (step.kind === "one_step") return availabilityOf("start_review", request, viewer).can;
  const isLast = step.kind === "act" && step.action === "close" && (request.answerLetters ?? []).length === 0;
  return isLast && availabilityOf("close", request, viewer).can;
};
