import type { Availability } from "./availability";

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** Why an action can't be done, in words; undefined when it can. */
export const reasonWhyNot = (availability: Availability, translate: Translate): string | undefined => {
  if (availability.can) return undefined;
  const key = `privacy_requests.why.${availability.why}`;
  if (availability.why === "scope") return translate(key, { scope: availability.scope });
  if (availability.why === "notice_passed") return translate(key, { date: availability.date });
  if (availability.why !== "state") return translate(key);
  const states = availability.states.map((state) => translate(`request_terms.state.${state}`).toLowerCase());
  return translate(key, { states: states.join(", ") });
};
