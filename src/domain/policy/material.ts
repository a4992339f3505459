import type { components } from "../../../openapi/platform.gen";
import { readElement } from "./elements";

type Change = Pick<components["schemas"]["PolicyChange"], "element" | "terms">;

/** What a change does to the categories that a policy names. */
export type CategoryEffect = "personal_added" | "added" | "removed";

/** Undefined where the change is about something else, or changes words only. */
export function categoryEffect({ element = "", terms }: Change): CategoryEffect | undefined {
  if (terms === undefined || readElement(element)?.kind !== "category") return undefined;
  if (terms.category === undefined) return "removed";
  return terms.category.personal ? "personal_added" : "added";
}

/**
 * Whether the change is material whatever its author thinks of it: who keeps a new kind of data of people tells them
 * before it begins (GDPR, Art. 13(3)). Of every other change the author decides.
 */
export const isAlwaysMaterial = (change: Change): boolean => categoryEffect(change) === "personal_added";
