import type { components } from "../../../openapi/platform.gen";
import { format, negate, parse, type Pico } from "../money";
import type { FocusRow } from "./columns";

type Entry = components["schemas"]["LedgerEntry"];
type Line = NonNullable<Entry["lines"]>[number];

interface Charge {
  readonly category: "Usage" | "Purchase" | "Credit" | "Adjustment";
  readonly frequency: "One-Time" | "Recurring" | "Usage-Based";
  readonly words: string;
  /** Money came in: billed now, and effective as it is used. */
  readonly isPaid?: true;
  /** Unit of a purchase. */
  readonly unit?: string;
}

/** What each kind of entry is in FOCUS. What only holds money back (reserve, release) is no charge. */
const charges: Partial<Record<Entry["type"], Charge>> = {
  usage: { category: "Usage", frequency: "Usage-Based", words: "Usage" },
  refund: { category: "Usage", frequency: "Usage-Based", words: "Refund of usage", unit: "Refunds" },
  topup: { category: "Purchase", frequency: "One-Time", words: "Top-up", isPaid: true, unit: "Top-ups" },
  fee: { category: "Purchase", frequency: "Recurring", words: "Fee", unit: "Fees" },
  grant: { category: "Credit", frequency: "One-Time", words: "Granted credit" },
  adjustment: { category: "Adjustment", frequency: "One-Time", words: "Adjustment" },
  expiry: { category: "Adjustment", frequency: "One-Time", words: "Expired credit" },
  fx: { category: "Adjustment", frequency: "One-Time", words: "Exchange" },
  rounding: { category: "Adjustment", frequency: "One-Time", words: "Rounding" },
};

const meterUnits: Record<Line["meter"], string> = {
  input_tokens: "Tokens",
  cached_tokens: "Tokens",
  output_tokens: "Tokens",
  requests: "Requests",
  images: "Images",
  seconds: "Seconds",
};

const HOUR_MS = 3_600_000;

const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** The hour and the month (in UTC) that an instant is in, half-open. */
function periods(at: string): FocusRow {
  const hour = Math.floor(Date.parse(at) / HOUR_MS) * HOUR_MS;
  const day = new Date(hour);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  return {
    ChargePeriodStart: instant(hour),
    ChargePeriodEnd: instant(hour + HOUR_MS),
    BillingPeriodStart: instant(Date.UTC(year, month, 1)),
    BillingPeriodEnd: instant(Date.UTC(year, month + 1, 1)),
  };
}

const text = (amount: Pico): string => format(amount);

/** How much of what at which price; the cost is their product. */
interface Priced {
  readonly quantity: string;
  readonly unitPrice: string;
  readonly unit: string;
  readonly meter: string;
  readonly price: string;
}

function pricedColumns({ quantity, unitPrice, unit, meter, price }: Priced, sku: string): FocusRow {
  return {
    PricingQuantity: quantity,
    PricingUnit: unit,
    PricingCategory: "Standard",
    ListUnitPrice: unitPrice,
    ContractedUnitPrice: unitPrice,
    SkuId: sku,
    SkuMeter: meter,
    SkuPriceId: price,
  };
}

function base(entry: Entry, { category, frequency, words }: Charge, provider: string): FocusRow {
  const { accountId, pseudonym, keyId, generationKind, model } = entry;
  const isUsage = category === "Usage";
  return {
    BillingAccountId: accountId ?? pseudonym ?? "",
    BillingCurrency: entry.amount.currency,
    ...periods(entry.occurredAt),
    ChargeCategory: category,
    ChargeDescription: model === undefined ? words : `${words} of ${model}`,
    ChargeFrequency: frequency,
    InvoiceIssuerName: provider,
    ProviderName: provider,
    PublisherName: provider,
    ...(isUsage && keyId !== undefined && { ResourceId: keyId, ResourceType: "Access key" }),
    ServiceCategory: isUsage ? "AI and Machine Learning" : "Other",
    ServiceSubcategory: isUsage ? "Generative AI" : "Other (Other)",
    ServiceName: isUsage ? `Generation (${generationKind ?? "any kind"})` : "Account balance",
    x_LedgerEntryId: entry.id,
    x_LedgerSequence: entry.seq,
    x_LedgerType: entry.type,
  };
}

/** A usage entry is one row for each price line: a quantity has one unit. */
function usageRow(row: FocusRow, line: Line, model: string): FocusRow {
  const cost = parse(line.cost.amount);
  const price = `${model}/${line.meter}/${line.priceVersion}`;
  const unit = meterUnits[line.meter];
  const { quantity, unitPrice, meter } = line;
  return {
    ...row,
    // Paid for by an earlier top-up: nothing is billed for it again.
    BilledCost: "0",
    EffectiveCost: text(cost),
    ListCost: text(cost),
    ContractedCost: text(cost),
    ConsumedQuantity: quantity,
    ConsumedUnit: unit,
    ...pricedColumns({ quantity, unitPrice: unitPrice.amount, unit, meter, price }, model),
    x_LedgerAmount: text(negate(cost)),
  };
}

function wholeRow(row: FocusRow, entry: Entry, { category, isPaid, unit = "Requests" }: Charge): FocusRow {
  const amount = parse(entry.amount.amount);
  const cost = isPaid ? amount : negate(amount);
  const isPriced = category === "Usage" || category === "Purchase";
  const price = cost < 0n ? negate(cost) : cost;
  const sku = entry.model ?? entry.type;
  return {
    ...row,
    BilledCost: isPaid ? text(cost) : "0",
    EffectiveCost: isPaid ? "0" : text(cost),
    ListCost: text(cost),
    ContractedCost: text(cost),
    ...(isPriced &&
      pricedColumns(
        {
          quantity: cost < 0n ? "-1" : "1",
          unitPrice: text(price),
          unit,
          meter: entry.type,
          price: `${sku}/${entry.type}`,
        },
        sku,
      )),
    x_LedgerAmount: text(amount),
  };
}

/**
 * A ledger entry as rows of FOCUS 1.2, none when it is no charge to a customer. The costs are exact; the sum of
 * `x_LedgerAmount` over the rows of an entry is its amount.
 * @param provider the platform's name: who sells, publishes and invoices
 */
export function focusRows(entry: Entry, provider: string): readonly FocusRow[] {
  const charge = (entry.book ?? "customer") === "customer" ? charges[entry.type] : undefined;
  if (charge === undefined) return [];
  const row = base(entry, charge, provider);
  const lines = entry.lines?.filter(({ quantity }) => quantity !== "0") ?? [];
  if (entry.type !== "usage" || lines.length === 0) return [wholeRow(row, entry, charge)];
  return lines.map((line) => usageRow(row, line, entry.model ?? "unknown"));
}
