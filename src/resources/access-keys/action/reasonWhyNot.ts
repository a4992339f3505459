import type { Availability } from "./availability";

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** Why an action can't be done, in words; undefined when it can. */
export const reasonWhyNot = (availability: Availability, translate: Translate): string | undefined => {
  if (availability.can) return undefined;
  if (availability.why === "scope") return translate("access_keys.why.scope", { scope: availability.scope });
  if (availability.why === "overlap") return translate("access_keys.why.overlap");
  const states = availability.statuses.map((status) => translate(`key_status.${status}`).toLowerCase());
  return translate("access_keys.why.status", { states: states.join(", ") });
};
