import { multiply, parse } from "../money";
import { columns, focusColumns, type FocusColumn, type FocusRow } from "./columns";

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** ISO 4217; a currency of a platform's own is none. */
const CURRENCY = /^[A-Z]{3}$/;

const forms = {
  decimal: DECIMAL,
  time: INSTANT,
  currency: CURRENCY,
  // Numbers and texts stand for themselves: nothing in front, nothing behind.
  string: /^\S(.*\S)?$/s,
};

function cellProblem({ name, kind, mayBeNull, allowed, notNegative }: FocusColumn, row: FocusRow) {
  const cell = row[name] ?? "";
  if (cell === "") {
    const isAllowed = typeof mayBeNull === "function" ? mayBeNull(row) : mayBeNull;
    return isAllowed ? undefined : `${name} is null`;
  }
  if (!forms[kind].test(cell)) return `${name} is no ${kind}: ${cell}`;
  if (allowed !== undefined && !allowed.includes(cell)) return `${name} may not be ${cell}`;
  if (notNegative && cell.startsWith("-")) return `${name} is negative`;
  return undefined;
}

const priced = [
  ["ListUnitPrice", "ListCost"],
  ["ContractedUnitPrice", "ContractedCost"],
] as const;

/** What one column says of another. */
function* rowProblems(row: FocusRow): Iterable<string> {
  const { PricingQuantity = "", ChargePeriodStart = "", ChargePeriodEnd = "" } = row;
  for (const [price, cost] of priced) {
    const [unit = "", told = ""] = [row[price], row[cost]];
    if (PricingQuantity === "" || unit === "" || row["ChargeClass"] === "Correction") continue;
    if (multiply(unit, BigInt(PricingQuantity)) !== parse(told))
      yield `${price} × PricingQuantity is not ${cost}`;
  }
  if (!(ChargePeriodStart < ChargePeriodEnd)) yield "ChargePeriodEnd is not after ChargePeriodStart";
  const { BillingPeriodStart = "", BillingPeriodEnd = "" } = row;
  if (!(BillingPeriodStart <= ChargePeriodStart && ChargePeriodEnd <= BillingPeriodEnd))
    yield "The charge period is not within the billing period";
  const { ChargeCategory, ConsumedQuantity = "" } = row;
  if (ConsumedQuantity !== "" && ChargeCategory !== "Usage") yield "ConsumedQuantity is for Usage alone";
}

/** Everything in which a row is not FOCUS 1.2; empty when it is. */
export function checkFocusRow(row: FocusRow): readonly string[] {
  const unknown = Object.keys(row).filter((name) => !focusColumns.includes(name));
  return [
    ...unknown.map((name) => `${name} is no column`),
    ...columns.flatMap((column) => cellProblem(column, row) ?? []),
    ...rowProblems(row),
  ];
}
