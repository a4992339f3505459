import type { components } from "../../../../openapi/platform.gen";
import type { RevealField } from "../account";

export type Revealed = components["schemas"]["Revealed"];
export type RevealedValues = Revealed["values"];

/** One answer of the platform, and until when this machine's clock may show it. */
export interface Disclosure {
  values: RevealedValues;
  untilMs: number;
}

const longestMs = 5 * 60_000;

/** The server's time of expiry by this machine's clock; never more than five minutes from now, whatever was answered. */
export const disclosureOf = ({ values, expiresAt }: Revealed, nowMs: number, skewMs: number): Disclosure => {
  const until = Date.parse(expiresAt) - skewMs;
  return { values, untilMs: Math.min(Number.isNaN(until) ? nowMs : until, nowMs + longestMs) };
};

export const stillOpen = (disclosures: readonly Disclosure[], nowMs: number): readonly Disclosure[] =>
  disclosures.every(({ untilMs }) => untilMs > nowMs)
    ? disclosures
    : disclosures.filter(({ untilMs }) => untilMs > nowMs);

/** All that is shown in clear now; a later reveal of the same field wins. */
export const valuesOf = (disclosures: readonly Disclosure[]): RevealedValues =>
  Object.assign({}, ...disclosures.map(({ values }) => values)) as RevealedValues;

/** When the next value disappears. */
export const nextEndMs = (disclosures: readonly Disclosure[]): number | undefined =>
  disclosures.length === 0 ? undefined : Math.min(...disclosures.map(({ untilMs }) => untilMs));

const valueNames: Readonly<Record<RevealField, keyof RevealedValues>> = {
  name: "name",
  email: "email",
  company: "company",
  picture: "pictureUrl",
  identity_subject: "identitySubject",
  ips: "ips",
  devices: "devices",
};

export const isRevealed = (field: RevealField, values: RevealedValues): boolean =>
  values[valueNames[field]] !== undefined;

/** "4:59": what is left, rounded up, so that it reaches 0:00 as the value goes. */
export const countdown = (leftMs: number): string => {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};
