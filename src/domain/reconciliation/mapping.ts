import type { components } from "../../../openapi/platform.gen";

/** Which column says what. As it is kept for the processor, so that nobody chooses twice. */
export type ColumnMapping = components["schemas"]["ColumnMapping"];

/** What a column can be: in the order in which it is asked for. */
export const mappedFields = ["externalId", "gross", "fee", "net", "currency", "at"] as const;
export type MappedField = (typeof mappedFields)[number];

/** Headings as processors write them, in lower case, the likeliest first. */
const KNOWN: Readonly<Record<MappedField, readonly string[]>> = {
  externalId: [
    "payment_intent_id",
    "payment intent id",
    "source_id",
    "source id",
    "charge_id",
    "trade_no",
    "trade no",
    "transaction id",
    "external id",
    "externalid",
    "支付宝交易号",
    "id",
  ],
  gross: ["gross", "gross amount", "amount", "order amount", "total amount", "订单金额（元）", "total"],
  fee: ["fee", "fees", "service fee", "服务费（元）"],
  net: ["net", "net amount", "settlement amount", "实收净额（元）"],
  currency: ["currency", "settlement currency", "币种"],
  at: ["created_utc", "created (utc)", "created", "payment time", "date", "完成时间", "time"],
};

const find = (headings: readonly string[], names: readonly string[]): string | undefined => {
  for (const name of names) {
    const heading = headings.find((each) => each.trim().toLowerCase() === name);
    if (heading !== undefined) return heading;
  }
  return undefined;
};

/** What the headings most likely mean: as was chosen last where those columns are there, by their names where not. */
export function guessMapping(
  headings: readonly string[],
  kept: ColumnMapping | undefined,
  usualCurrency: string,
): Partial<ColumnMapping> {
  const guess: { -readonly [Key in keyof ColumnMapping]?: ColumnMapping[Key] } = {
    decimal: kept?.decimal ?? "point",
  };
  for (const field of mappedFields) {
    const before = kept?.[field];
    if (before !== undefined && headings.includes(before)) guess[field] = before;
    else if (kept === undefined || !fits(headings, kept)) {
      const heading = find(headings, KNOWN[field]);
      if (heading !== undefined) guess[field] = heading;
    }
  }
  if (guess.currency === undefined) guess.fixedCurrency = kept?.fixedCurrency ?? usualCurrency;
  return guess;
}

/** Whether a file has every column that was chosen before. */
export const fits = (headings: readonly string[], mapping: ColumnMapping): boolean =>
  mappedFields.every((field) => mapping[field] === undefined || headings.includes(mapping[field]));

/** Whether everything is chosen that a comparison cannot do without. */
export const isWhole = (mapping: Partial<ColumnMapping>): mapping is ColumnMapping =>
  mapping.externalId !== undefined &&
  mapping.gross !== undefined &&
  mapping.decimal !== undefined &&
  (mapping.currency !== undefined || (mapping.fixedCurrency ?? "") !== "");
