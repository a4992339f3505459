/** Short forms for what the profile files say again and again. */
import type { components } from "../../openapi/platform.gen";
import type { ModelProfile, PriceVersion, ProcessorProfile } from "./profile";

type Schemas = components["schemas"];
type Retention = Schemas["RetentionRule"];
type Category = Schemas["DataCategory"];

/** Said where the policy names no place. The console words it. */
const placeUnspecified = "unspecified";

export function days(amount: number, then: NonNullable<Retention["then"]>, ground?: string): Retention {
  return { rule: "days", amount, then, ...(ground !== undefined && { ground }) };
}

/** Deleted so many days after the account was. */
export function afterDeletion(amount: number, ground: string): Retention {
  return { rule: "days", amount, from: "account_deletion", then: "delete", ground };
}

/** Kept so many days, then summed up, and what named a person removed. */
export function summedUp(amount: number, ground: string): Retention {
  return { rule: "days", amount, first: "aggregate", then: "anonymise", ground };
}

export function years(amount: number, then: NonNullable<Retention["then"]>, ground: string): Retention {
  return { rule: "years", amount, then, ground };
}

export function accountLife(ground?: string): Retention {
  return { rule: "account_life", ...(ground !== undefined && { ground }) };
}

export function indefinite(ground: string): Retention {
  return { rule: "indefinite", ground };
}

/** The policy does not say how long; it may still say why. */
export function unspecified(ground?: string): Retention {
  return { rule: "unspecified", ...(ground !== undefined && { ground }) };
}

export const notStored: Retention = { rule: "not_stored" };

type CategoryTerms = Pick<Category, "retention" | "onErasure"> & Partial<Category>;

/** A category that holds personal data, in a place the policy does not name, unless the terms say otherwise. */
export function category(
  id: string,
  kind: Category["kind"],
  label: string,
  description: string,
  terms: CategoryTerms,
): Category {
  return {
    id,
    kind,
    label,
    description,
    location: placeUnspecified,
    personal: true,
    processors: [],
    ...terms,
  };
}

/** Names the capabilities that a platform has; it has no other. */
export function capabilities(
  ...present: readonly (keyof Schemas["Capabilities"])[]
): Schemas["Capabilities"] {
  const has = (name: keyof Schemas["Capabilities"]) => present.includes(name);
  return {
    content: has("content"),
    wallet: has("wallet"),
    credits: has("credits"),
    subscriptions: has("subscriptions"),
    orders: has("orders"),
    spendCaps: has("spendCaps"),
    queue: has("queue"),
    errorEvents: has("errorEvents"),
    rehosting: has("rehosting"),
    devices: has("devices"),
    disclosures: has("disclosures"),
    trainingConsent: has("trainingConsent"),
    contentRemovalChoice: has("contentRemovalChoice"),
    acceptanceByUse: has("acceptanceByUse"),
  };
}

const europeanEconomicArea =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

const regimes: Readonly<Record<Schemas["RegimeId"], { label: string; appliesTo: string }>> = {
  gdpr: { label: "GDPR", appliesTo: europeanEconomicArea },
  uk_gdpr: { label: "UK GDPR", appliesTo: "GB" },
  ccpa: { label: "CCPA/CPRA", appliesTo: "US-CA" },
  lgpd: { label: "LGPD", appliesTo: "BR" },
  pipeda: { label: "PIPEDA", appliesTo: "CA" },
  quebec_law25: { label: "Québec Law 25", appliesTo: "CA-QC" },
};

/** A law the platform applies; `country` gives the holidays when the person's own country is not known. */
export function regime(id: Schemas["RegimeId"], country: string, isDefault = false): Schemas["Regime"] {
  const { label, appliesTo } = regimes[id];
  return { id, label, country, appliesTo: appliesTo.split(" "), default: isDefault };
}

/** What a version says differently of one element of the policy, in its old and its new words, and as data. */
export function change(
  section: string,
  element: string,
  summary: string,
  [before, after]: readonly [before: string, after: string],
  terms?: Schemas["PolicyTerms"],
): Schemas["PolicyChange"] {
  return { section, element, summary, before, after, ...(terms !== undefined && { terms }) };
}

/** A row of a price list: unit prices per token. */
type PriceRow = readonly [
  version: string,
  effectiveFrom: string,
  input: string,
  cached: string,
  output: string,
];

function priceVersion([version, effectiveFrom, input, cached, output]: PriceRow): PriceVersion {
  return { version, effectiveFrom, input, cached, output };
}

/** Models of one upstream behind one endpoint: `[id, label, weight, ...price rows, oldest first]`. */
export function models(
  provider: string,
  endpoint: string,
  kind: ModelProfile["kind"],
  ...rows: readonly (readonly [
    id: string,
    label: string,
    weight: number,
    first: PriceRow,
    ...later: PriceRow[],
  ])[]
): ModelProfile[] {
  return rows.map(([id, label, weight, first, ...later]) => ({
    id,
    label,
    provider,
    endpoint,
    kind,
    weight,
    prices: [priceVersion(first), ...later.map(priceVersion)],
  }));
}

type ProcessorTerms = Omit<
  ProcessorProfile,
  "id" | "name" | "purpose" | "contact" | "website" | "receivesPersonalData"
> & { isPersonal?: boolean };

/** A processor whose privacy contact is `privacy@<domain>`. */
export function processor(
  name: string,
  domain: string,
  purpose: string,
  { isPersonal = true, ...terms }: ProcessorTerms,
): ProcessorProfile {
  const id = `prc_${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_")}`;
  const contact = { contact: `privacy@${domain}`, website: `https://${domain}` };
  return { id, name, purpose, receivesPersonalData: isPersonal, ...contact, ...terms };
}
