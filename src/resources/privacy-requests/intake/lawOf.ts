import type { components } from "../../../../openapi/platform.gen";

type Regime = components["schemas"]["Regime"];

/** The law that the platform applies to residents of a country: by its part, by the whole of it, else its default. */
export const lawOf = (regimes: readonly Regime[], country: string): Regime["id"] => {
  const whole = country.split("-")[0] ?? country;
  const found =
    regimes.find(({ appliesTo }) => appliesTo.includes(country)) ??
    regimes.find(({ appliesTo }) => appliesTo.includes(whole)) ??
    regimes.find((regime) => regime.default) ??
    regimes[0];
  return found?.id ?? "gdpr";
};
