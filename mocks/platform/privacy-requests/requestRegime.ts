import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];
type Regime = Schemas["Regime"];
type Policy = Pick<Schemas["Platform"], "regimes" | "controller" | "reportingTimeZone">;

/** The law for where a person lives: the most precise match, else the platform's default. */
function regimeFor(regimes: readonly Regime[], country: string): Regime["id"] {
  const exact = regimes.find((regime) => regime.appliesTo.includes(country));
  const wide = regimes.find((regime) => regime.appliesTo.includes(country.split("-")[0] ?? country));
  const fallback = regimes.find((regime) => regime.default) ?? regimes[0];
  return (exact ?? wide ?? fallback)?.id ?? "gdpr";
}

/** Whose public holidays the clock keeps: not the person's, but those of the place where the controller acts. */
export function holidayCountryFor({ regimes, controller }: Policy, id: Regime["id"]): string {
  return regimes.find((regime) => regime.id === id)?.country ?? controller.country;
}

/** What a request's clock goes by, from where the person lives, or by the law that staff chose. */
export function lawFor(policy: Policy, country: string, chosen?: Regime["id"]) {
  const regime = chosen ?? regimeFor(policy.regimes, country);
  const holidayCountry = holidayCountryFor(policy, regime);
  return { regime, country, holidayCountry, timeZone: policy.reportingTimeZone };
}
