import { CsvReader } from "../csv/csvReader";
import { format, parse, pico, type Money } from "../money";

/** Where a row's amount stands, in the order in which it is looked for. */
const amountColumns = [
  ["x_LedgerAmount", "BillingCurrency"],
  ["amount.amount", "amount.currency"],
  ["cost.amount", "cost.currency"],
  ["gross.amount", "gross.currency"],
] as const;
const amountFields = ["amount", "cost", "gross"] as const;

export interface CountedRows {
  readonly rows: number;
  /** By currency; undefined when the rows carry no amount. */
  readonly sums: readonly Money[] | undefined;
}

/** Counts rows as their bytes come, and adds up their amounts. */
export interface RowCounter {
  push(bytes: Uint8Array): void;
  /** @throws when the file ends in the middle */
  end(): CountedRows;
}

class Sums {
  readonly #sums = new Map<string, bigint>();
  hasAmounts = false;

  add(amount: string, currency: string): void {
    this.hasAmounts = true;
    this.#sums.set(currency, (this.#sums.get(currency) ?? 0n) + parse(amount));
  }

  all(): readonly Money[] | undefined {
    if (!this.hasAmounts) return undefined;
    return [...this.#sums].map(([currency, sum]) => ({ amount: format(pico(sum)), currency }));
  }
}

export class CsvCounter implements RowCounter {
  readonly #sums = new Sums();
  #rows = 0;
  #places: readonly [amount: number, currency: number] | undefined;
  #isHeading = true;
  readonly #reader = new CsvReader((cells) => this.#take(cells));

  push(bytes: Uint8Array): void {
    this.#reader.push(bytes);
  }

  end(): CountedRows {
    this.#reader.end();
    return { rows: this.#rows, sums: this.#sums.all() };
  }

  #take(cells: readonly string[]): void {
    if (this.#isHeading) {
      // The reader knows its headings once the first record is there.
      this.#isHeading = false;
      const headings = this.#reader.headings;
      const found = amountColumns.map(
        ([amount, currency]) => [headings.indexOf(amount), headings.indexOf(currency)] as const,
      );
      this.#places = found.find(([amount, currency]) => amount >= 0 && currency >= 0);
    }
    this.#rows += 1;
    if (this.#places === undefined) return;
    const [amount = "", currency = ""] = this.#places.map((place) => cells[place]);
    if (amount !== "") this.#sums.add(amount, currency);
  }
}

const LINE_FEED = 10;

export class JsonLinesCounter implements RowCounter {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  readonly #sums = new Sums();
  #rows = 0;
  #rest = "";

  push(bytes: Uint8Array): void {
    const end = bytes.lastIndexOf(LINE_FEED);
    if (end < 0) {
      this.#rest += this.#decoder.decode(bytes, { stream: true });
      return;
    }
    const text = this.#rest + this.#decoder.decode(bytes.subarray(0, end), { stream: true });
    this.#rest = this.#decoder.decode(bytes.subarray(end + 1), { stream: true });
    for (const line of text.split("\n")) this.#take(line);
  }

  end(): CountedRows {
    const text = this.#rest + this.#decoder.decode();
    for (const line of text.split("\n")) this.#take(line);
    return { rows: this.#rows, sums: this.#sums.all() };
  }

  #take(line: string): void {
    if (line.trim() === "") return;
    const row: unknown = JSON.parse(line);
    this.#rows += 1;
    if (typeof row !== "object" || row === null) return;
    const field = amountFields.find((name) => name in row);
    const money: unknown = field === undefined ? undefined : Reflect.get(row, field);
    if (typeof money !== "object" || money === null || !("amount" in money) || !("currency" in money)) return;
    this.#sums.add(String(money.amount), String(money.currency));
  }
}
