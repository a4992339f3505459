/** Values in clear by the name of their field. */
export type RevealedValues = Readonly<Record<string, unknown>>;

/** One answer of the platform, and until when this machine's clock may show it. */
export interface Disclosure {
  values: RevealedValues;
  untilMs: number;
}

export interface RevealAnswer {
  values: RevealedValues;
  /** When the platform wants them hidden again. */
  expiresAt: string;
}

const longestMs = 5 * 60_000;

/** The platform's time of expiry by this machine's clock; never more than five minutes from now, whatever was answered. */
export const disclosureOf = (
  { values, expiresAt }: RevealAnswer,
  nowMs: number,
  skewMs: number,
): Disclosure => {
  const until = Date.parse(expiresAt) - skewMs;
  return { values, untilMs: Math.min(Number.isNaN(until) ? nowMs : until, nowMs + longestMs) };
};

export const stillOpen = (disclosures: readonly Disclosure[], nowMs: number): readonly Disclosure[] =>
  disclosures.every(({ untilMs }) => untilMs > nowMs)
    ? disclosures
    : disclosures.filter(({ untilMs }) => untilMs > nowMs);

/** All that is shown in clear now; a later reveal of the same field wins. */
export const valuesOf = (disclosures: readonly Disclosure[]): RevealedValues =>
  Object.fromEntries(disclosures.flatMap(({ values }) => Object.entries(values)));

/** When the next value disappears. */
export const nextEndMs = (disclosures: readonly Disclosure[]): number | undefined =>
  disclosures.length === 0 ? undefined : Math.min(...disclosures.map(({ untilMs }) => untilMs));

/** "4:59": what is left, rounded up, so that it reaches 0:00 as the value goes. */
export const countdown = (leftMs: number): string => {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};
