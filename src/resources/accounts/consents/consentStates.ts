import type { components } from "../../../../openapi/platform.gen";

export type Consent = components["schemas"]["Consent"];
export type ConsentPurpose = components["schemas"]["ConsentPurpose"];

export interface ConsentState {
  purpose: ConsentPurpose;
  /** `declined`: refused and never granted before; `never`: nobody ever asked or answered. */
  state: "granted" | "withdrawn" | "declined" | "never";
  /** The change that is in force. */
  latest: Consent | undefined;
}

const byTime = (a: Consent, b: Consent) => Date.parse(b.at) - Date.parse(a.at);

/** Newest first, whatever order the API answers in. */
export const consentHistory = (consents: readonly Consent[]): Consent[] => consents.toSorted(byTime);

/** A refusal withdraws a consent only when there was one before. */
export const changeOf = (
  { purpose, granted, at }: Consent,
  history: readonly Consent[],
): "granted" | "withdrawn" | "declined" => {
  if (granted) return "granted";
  const wasGranted = history.some(
    (earlier) => earlier.purpose === purpose && earlier.granted && Date.parse(earlier.at) < Date.parse(at),
  );
  return wasGranted ? "withdrawn" : "declined";
};

/** What is in force for each purpose: those the platform asks for, and any other that the account has a record of. */
export const consentStates = (
  consents: readonly Consent[],
  asked: readonly ConsentPurpose[],
): ConsentState[] => {
  const history = consentHistory(consents);
  const purposes = new Set([...asked, ...history.map(({ purpose }) => purpose)]);
  return [...purposes].map((purpose) => {
    const latest = history.find((consent) => consent.purpose === purpose);
    if (!latest) return { purpose, state: "never", latest };
    return { purpose, state: changeOf(latest, history), latest };
  });
};
