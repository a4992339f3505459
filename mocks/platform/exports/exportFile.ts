import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { components } from "../../../openapi/platform.gen";
import { BYTE_ORDER_MARK, cellAt, csvLine, ndjsonLine, pickFields } from "../../../src/domain/export";
import type { ExportFormat } from "../services";
import { format, parse, pico, type Pico } from "../../../src/domain/money";

export interface ExportShape {
  readonly format: ExportFormat;
  /** Columns of a CSV file, fields of JSON Lines; every field when undefined. */
  readonly columns: readonly string[] | undefined;
  readonly hasBom: boolean;
}

export interface ExportFile {
  readonly chunks: readonly Uint8Array[];
  readonly rows: number;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** Sum of the rows' amounts, per currency. */
  readonly sums: components["schemas"]["Money"][];
}

export interface ExportWriter {
  readonly rows: number;
  write(row: object): void;
  close(): ExportFile;
}

const CHUNK_CHARACTERS = 65_536;

/** What of a row is summed, the first that it has; of FOCUS what the ledger has booked. */
const moneyFields = ["amount", "cost", "gross", "x_LedgerAmount"];

function createSums() {
  const sums = new Map<string, Pico>();
  return {
    add(row: object) {
      const field = moneyFields.find((name) => name in row);
      const money: unknown = field === undefined ? undefined : Reflect.get(row, field);
      const [amount, currency]: unknown[] =
        typeof money === "object" && money !== null
          ? [Reflect.get(money, "amount"), Reflect.get(money, "currency")]
          : [money, Reflect.get(row, "BillingCurrency")];
      if (typeof amount !== "string" || typeof currency !== "string") return;
      sums.set(currency, pico((sums.get(currency) ?? 0n) + parse(amount)));
    },
    all: () => [...sums].map(([currency, amount]) => ({ amount: format(amount), currency })),
  };
}

/** Writes rows as they come; holds the bytes of the file and the text of one chunk, never all rows. */
export function createExportWriter(shape: ExportShape): ExportWriter {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  const chunks: Uint8Array[] = [];
  const sums = createSums();
  const { columns } = shape;
  let sizeBytes = 0;
  let rows = 0;
  const isCsv = shape.format === "csv" || shape.format === "focus_csv";
  let text = isCsv ? (shape.hasBom ? BYTE_ORDER_MARK : "") + csvLine(columns ?? []) : "";
  const flush = () => {
    const bytes = encoder.encode(text);
    text = "";
    if (bytes.length === 0) return;
    hash.update(bytes);
    chunks.push(bytes);
    sizeBytes += bytes.length;
  };
  const line = (row: object) => {
    if (isCsv) return csvLine((columns ?? []).map((column) => cellAt(row, column)));
    return ndjsonLine(columns === undefined ? row : pickFields(row, columns));
  };
  return {
    get rows() {
      return rows;
    },
    write(row) {
      text += line(row);
      rows += 1;
      sums.add(row);
      if (text.length >= CHUNK_CHARACTERS) flush();
    },
    close() {
      flush();
      return { chunks, rows, sizeBytes, sha256: bytesToHex(hash.digest()), sums: sums.all() };
    },
  };
}
