import type { components } from "../../../openapi/platform.gen";

type Regime = components["schemas"]["Regime"];

/** The law for where a person lives: the most precise match, else the platform's default. */
export function regimeFor(regimes: readonly Regime[], country: string): Regime["id"] {
  const exact = regimes.find((regime) => regime.appliesTo.includes(country));
  const wide = regimes.find((regime) => regime.appliesTo.includes(country.split("-")[0] ?? country));
  const fallback = regimes.find((regime) => regime.default) ?? regimes[0];
  return (exact ?? wide ?? fallback)?.id ?? "gdpr";
}
