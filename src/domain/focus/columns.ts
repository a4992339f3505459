/** A row as text: what is null in FOCUS is an empty cell. Own columns begin with `x_`. */
export type FocusRow = Readonly<Partial<Record<string, string>>>;

type Kind = "decimal" | "string" | "time" | "currency";

/** What FOCUS 1.2 demands of one column of the cost and usage dataset. */
export interface FocusColumn {
  readonly name: string;
  readonly kind: Kind;
  /** Whether the cell may be empty in this row; a plain answer where the row does not matter. */
  readonly mayBeNull: boolean | ((row: FocusRow) => boolean);
  readonly allowed?: readonly string[];
  readonly notNegative?: true;
}

// "Usage or Purchase, and no correction": there quantities, units and prices have to be.
const isPriced = ({ ChargeCategory, ChargeClass }: FocusRow) =>
  (ChargeCategory === "Usage" || ChargeCategory === "Purchase") && ChargeClass !== "Correction";
const unlessPriced = (row: FocusRow) => !isPriced(row);
const unlessResource = ({ ResourceId = "" }: FocusRow) => ResourceId === "";

const decimal = (name: string, mayBeNull: FocusColumn["mayBeNull"] = false): FocusColumn => ({
  name,
  kind: "decimal",
  mayBeNull,
});
const text = (name: string, mayBeNull: FocusColumn["mayBeNull"] = false): FocusColumn => ({
  name,
  kind: "string",
  mayBeNull,
});
const time = (name: string): FocusColumn => ({ name, kind: "time", mayBeNull: false });

/**
 * Every mandatory column of FOCUS 1.2, and the conditional and recommended ones whose condition a platform that meters and
 * prices by unit fulfils, in the order of the file.
 * @see FOCUS 1.2, "Cost and Usage": feature level, nullability, allowed values of each column
 */
export const columns: readonly FocusColumn[] = [
  decimal("BilledCost"),
  text("BillingAccountId"),
  // A display name would be personal data, which no export carries.
  text("BillingAccountName", true),
  { name: "BillingCurrency", kind: "currency", mayBeNull: false },
  time("BillingPeriodEnd"),
  time("BillingPeriodStart"),
  {
    ...text("ChargeCategory"),
    allowed: ["Usage", "Purchase", "Tax", "Credit", "Adjustment"],
  },
  { ...text("ChargeClass", true), allowed: ["Correction"] },
  text("ChargeDescription", true),
  { ...text("ChargeFrequency"), allowed: ["One-Time", "Recurring", "Usage-Based"] },
  time("ChargePeriodEnd"),
  time("ChargePeriodStart"),
  decimal("ConsumedQuantity", true),
  text("ConsumedUnit", ({ ConsumedQuantity = "" }) => ConsumedQuantity === ""),
  decimal("ContractedCost"),
  { ...decimal("ContractedUnitPrice", unlessPriced), notNegative: true },
  decimal("EffectiveCost"),
  text("InvoiceId", true),
  text("InvoiceIssuerName"),
  decimal("ListCost"),
  { ...decimal("ListUnitPrice", unlessPriced), notNegative: true },
  { ...text("PricingCategory", unlessPriced), allowed: ["Standard", "Dynamic", "Committed", "Other"] },
  decimal("PricingQuantity", unlessPriced),
  text("PricingUnit", ({ PricingQuantity = "" }) => PricingQuantity === ""),
  text("ProviderName"),
  text("PublisherName"),
  text("ResourceId", true),
  text("ResourceName", true),
  text("ResourceType", unlessResource),
  {
    ...text("ServiceCategory"),
    allowed: ["AI and Machine Learning", "Other"],
  },
  text("ServiceName"),
  {
    ...text("ServiceSubcategory"),
    allowed: ["Generative AI", "Other (AI and Machine Learning)", "Other (Other)"],
  },
  text("SkuId", unlessPriced),
  text("SkuMeter", true),
  text("SkuPriceId", unlessPriced),
  text("x_LedgerEntryId"),
  text("x_LedgerSequence"),
  text("x_LedgerType"),
  decimal("x_LedgerAmount"),
];

/** FOCUS bills in national currencies (ISO 4217); what a platform counts in credits of its own has none. */
export const hasBillingCurrency = (currency: string): boolean => /^[A-Z]{3}$/.test(currency);

export const focusColumns: readonly string[] = columns.map(({ name }) => name);
