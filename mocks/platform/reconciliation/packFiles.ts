import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { systemCaller } from "../caller";
import type { Platform } from "../platform";
import { services } from "../services";
import { countsAt } from "./periodRecords";
import { reconciliation } from "./periods";
import { sealedLines } from "./sealedEntries";

export interface PackSpan {
  readonly from: string;
  readonly to: string;
}

/** One part of a pack: its rows are made one by one, while the job is running. */
export interface PackSource {
  readonly path: string;
  readonly rows: Iterable<unknown>;
}

const overlaps = (left: PackSpan, right: PackSpan) => left.from < right.to && right.from < left.to;

function* ordersIn(platform: Platform, { from, to }: PackSpan): Iterable<unknown> {
  const service = platform.use(services).collections.get("orders");
  const rows = service?.rows({}, ["at", "ASC"], systemCaller("month-end-pack")) ?? [];
  // As the service shows them: an erased account by its pseudonym.
  for (const row of rows as Iterable<{ paidAt?: string; at: string }>) {
    const { paidAt, at } = row;
    const counted = countsAt({ at, ...(paidAt !== undefined && { paidAt }) });
    if (counted >= from && counted < to) yield row;
  }
}

/** The parts of a month: ledger, orders, each reconciliation with its differences, and the lines under each seal. */
export function packSources(platform: Platform, span: PackSpan): PackSource[] {
  const area = platform.use(reconciliation);
  const caller = systemCaller("month-end-pack");
  const periods = [...area.rows.values()].filter((row) => overlaps(row, span));
  const ids = new Set(periods.map(({ id }) => id));
  const ledger = platform.use(services).streams.get("ledger-entries");
  const filter = { occurredAt_gte: span.from, occurredAt_lt: span.to };
  const sealed = periods.flatMap((row): PackSource[] =>
    row.sealed === undefined
      ? []
      : [
          {
            path: `seals/${row.id}.entries.ndjson`,
            rows: parsed(sealedLines(platform, row, row.sealed.lastSeq)),
          },
        ],
  );
  return [
    { path: "ledger-entries.ndjson", rows: ledger?.rows(filter, "asc", caller) ?? [] },
    { path: "orders.ndjson", rows: ordersIn(platform, span) },
    { path: "reconciliation-periods.ndjson", rows: periods.map((row) => area.present(row)) },
    {
      path: "reconciliation-items.ndjson",
      rows: [...area.items.values()].filter(({ periodId }) => ids.has(periodId)),
    },
    ...sealed,
  ];
}

/** Lines that are canonical already stay as they are: their hash is the seal's. */
function* parsed(lines: Iterable<string>): Iterable<CanonicalLine> {
  for (const line of lines) yield new CanonicalLine(line);
}

class CanonicalLine {
  readonly #line: string;

  constructor(line: string) {
    this.#line = line;
  }

  toString(): string {
    return this.#line;
  }
}

export const lineOf = (row: unknown): string =>
  row instanceof CanonicalLine ? String(row) : JSON.stringify(row);

/** A part as it stands in the manifest. */
export function listed(path: string, lines: readonly string[]) {
  const bytes = utf8ToBytes(lines.map((line) => `${line}\n`).join(""));
  return {
    bytes,
    entry: { path, rows: lines.length, sizeBytes: bytes.length, sha256: bytesToHex(sha256(bytes)) },
  };
}
