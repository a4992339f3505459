import { textOfCell } from "../export";
import { negate } from "../money";
import { mappedFields, type ColumnMapping, type MappedField } from "./mapping";
import { readAmount } from "./readAmount";
import { KnownAmounts } from "./knownAmounts";
import type { Amount, ProcessorRecord } from "./records";

export type LineProblem =
  "no_such_column" | "column_twice" | "no_id" | "formula" | "not_an_amount" | "not_a_currency" | "not_a_time";

/** A line that cannot be compared; then none of the file is. */
export class LineError extends Error {
  override readonly name = "LineError";
  readonly line: number;
  readonly problem: LineProblem;
  /** The heading, and the cell as it stands in the file, cut to what can be read at a glance. */
  readonly column: string;
  readonly cell: string;

  constructor(line: number, problem: LineProblem, column: string, cell = "") {
    super(`line ${line}: ${problem} in ${column}`);
    this.line = line;
    this.problem = problem;
    this.column = column;
    this.cell = cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
  }
}

const CURRENCY = /^[A-Za-z]{3,16}$/;
const FORMULA = /^[=@]/;
const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/;

/** RFC 3339 with milliseconds. A time without a zone is UTC, as processors' exports are; a date is its first moment. */
function readTime(text: string): string | undefined {
  const match = TIME.exec(text.trim());
  if (!match) return undefined;
  const [, day = "", time = "00:00", zone = "Z"] = match;
  const at = Date.parse(`${day}T${time}${zone === "UTC" ? "Z" : zone}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

type AmountField = "gross" | "fee" | "net";
type Places = Readonly<Partial<Record<MappedField, number>>>;

function placesOf(headings: readonly string[], mapping: ColumnMapping): Places {
  const places: Partial<Record<MappedField, number>> = {};
  for (const field of mappedFields) {
    const column = mapping[field];
    if (column === undefined) continue;
    const place = headings.indexOf(column);
    if (place < 0) throw new LineError(1, "no_such_column", column);
    if (headings.includes(column, place + 1)) throw new LineError(1, "column_twice", column);
    places[field] = place;
  }
  return places;
}

/**
 * Reads the lines of a processor's file as the mapping says.
 * @throws LineError for headings that are missing or there twice, and for a cell that says nothing certain
 */
export function lineReader(headings: readonly string[], mapping: ColumnMapping) {
  const places = placesOf(headings, mapping);

  const cellOf = (field: MappedField, cells: readonly string[], line: number): string => {
    const cell = textOfCell((cells[places[field] ?? -1] ?? "").trim());
    // What a spreadsheet would calculate is never what a processor wrote.
    if (FORMULA.test(cell)) throw new LineError(line, "formula", mapping[field] ?? "", cell);
    return cell;
  };
  const known = new KnownAmounts();
  const amountIn = (field: AmountField, cells: readonly string[], line: number, currency: string): Amount =>
    known.of(cellOf(field, cells, line), currency, (cell) => {
      const amount = readAmount(cell, mapping.decimal);
      if (amount === undefined) throw new LineError(line, "not_an_amount", mapping[field] ?? "", cell);
      return amount;
    });
  const currencyIn = (cells: readonly string[], line: number): string => {
    if (places.currency === undefined) return mapping.fixedCurrency ?? "";
    const cell = cellOf("currency", cells, line);
    if (!CURRENCY.test(cell)) throw new LineError(line, "not_a_currency", mapping.currency ?? "", cell);
    return cell.toUpperCase();
  };
  const timeIn = (cells: readonly string[], line: number): string | undefined => {
    if (places.at === undefined) return undefined;
    const cell = cellOf("at", cells, line);
    if (cell === "") return undefined;
    const at = readTime(cell);
    if (at === undefined) throw new LineError(line, "not_a_time", mapping.at ?? "", cell);
    return at;
  };

  return (cells: readonly string[], line: number): ProcessorRecord => {
    const externalId = cellOf("externalId", cells, line);
    if (externalId === "") throw new LineError(line, "no_id", mapping.externalId);
    const currency = currencyIn(cells, line);
    const money = (field: AmountField): Amount | undefined =>
      places[field] === undefined ? undefined : amountIn(field, cells, line, currency);
    const fee = money("fee");
    const net = money("net");
    const at = timeIn(cells, line);
    return {
      line,
      externalId,
      gross: amountIn("gross", cells, line, currency),
      ...(fee && { fee: keptFee(fee) }),
      ...(net && { net }),
      ...(at !== undefined && { at }),
    };
  };
}

/** Some processors write what they keep as a negative amount: it is the same fee. */
const keptFee = ({ units, currency }: Amount): Amount => ({
  units: units < 0n ? negate(units) : units,
  currency,
});
