import { csvLine } from "../../../src/domain/export";
import { isPaid } from "../../../src/domain/reconciliation/expected";
import { format, parse, pico, type Money } from "../../../src/domain/money";
import type { OrderRow } from "../orders/orderRow";
import type { Platform } from "../platform";
import type { PeriodRow } from "./periodRow";
import { countsAt, ordersOf } from "./periodRecords";

/** Line by line: `row` counts from 0. What it gives for a line takes its place. */
export type Alter = (cells: readonly string[], row: number) => readonly (readonly string[])[];

const headings = ["payment_intent_id", "created_utc", "gross", "fee", "net", "currency", "description"];

const shown = ({ amount }: Money) => format(pico(parse(amount)));

const cellsOf = (row: OrderRow): string[] => [
  row.externalId,
  countsAt(row).slice(0, 19).replace("T", " "),
  shown(row.gross),
  shown(row.fee),
  shown(row.net),
  row.gross.currency.toLowerCase(),
  "Top-up",
];

/**
 * What the processor would export of a span: every payment that the platform has had, to the last cent. Made from the
 * orders, because the mock platform has no processor; `alter` gives it the mistakes of a real one.
 */
export function processorFile(
  platform: Platform,
  span: Pick<PeriodRow, "from" | "to" | "provider">,
  alter: Alter = (cells) => [cells],
): string {
  const payments = ordersOf(platform, span).filter(isPaid);
  const lines = payments.flatMap((row, place) => alter(cellsOf(row), place));
  return [headings, ...lines].map(csvLine).join("");
}
