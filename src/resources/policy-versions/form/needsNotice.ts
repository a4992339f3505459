import { isAlwaysMaterial } from "../../../domain/policy/material";
import { formTerms, settledElement } from "./formTerms";
import type { VersionForm } from "./versionInput";

/** Whether one of the changes that the form holds is material whatever its author thinks of it. */
export const needsNotice = (changes: VersionForm["changes"]): boolean =>
  (changes ?? []).some(({ element: chosen, terms: held }) => {
    const element = settledElement(chosen ?? "", held, []);
    const terms = formTerms(element, held);
    return terms !== undefined && isAlwaysMaterial({ element, terms });
  });
