import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { CsvReader, type CsvFacts } from "../csv/csvReader";
import { PlatformSide } from "./fromRecord";
import { lineReader } from "./lineReader";
import type { ColumnMapping } from "./mapping";
import type { Compared, FindingRow, OpenedFile } from "./messages";
import { reconcile } from "./reconcile";
import type { Bucket, Finding, ProcessorRecord } from "./records";
import { differenceOf, reportOf } from "./report";
import { moneyOf, totalsOf } from "./totals";

type Chunks = AsyncIterable<Uint8Array>;
export type Progress = (done: number) => void;

const HEAD_BYTES = 262_144;
const SAMPLE_ROWS = 3;

/** The headings and first lines of a file. @throws CsvError already here, if it is none */
export async function openFile(file: Blob): Promise<OpenedFile> {
  const sample: (readonly string[])[] = [];
  const reader = new CsvReader((cells) => {
    if (sample.length < SAMPLE_ROWS) sample.push(cells);
  });
  reader.push(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (file.size <= HEAD_BYTES) reader.end();
  return { headings: reader.headings, sample };
}

interface ReadFile {
  readonly lines: readonly ProcessorRecord[];
  readonly facts: CsvFacts;
  readonly sha256: string;
}

async function readFile(chunks: Chunks, mapping: ColumnMapping, progress: Progress): Promise<ReadFile> {
  const hash = sha256.create();
  const lines: ProcessorRecord[] = [];
  let read: ReturnType<typeof lineReader> | undefined;
  const reader = new CsvReader((cells, line) => {
    read ??= lineReader(reader.headings, mapping);
    lines.push(read(cells, line));
  });
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    reader.push(chunk);
    bytes += chunk.length;
    progress(bytes);
  }
  const facts = reader.end();
  // Headings without a line below them are held against the mapping all the same.
  lineReader(facts.headings, mapping);
  return { lines, facts, sha256: bytesToHex(hash.digest()) };
}

const rowOf = (finding: Finding, id: number): FindingRow => {
  const { bucket, reason, orderId, orders, lines, bookings, difference } = finding;
  const [order] = orders;
  const [line] = lines;
  const [booking] = bookings;
  const externalId = line?.externalId ?? order?.externalId;
  const booked = differenceOf(finding)?.booked ?? (booking && moneyOf(booking.amount));
  return {
    id,
    bucket,
    ...(reason && { reason }),
    ...(orderId !== undefined && { orderId }),
    ...(externalId !== undefined && { externalId }),
    ...(line && { line: line.line, listed: moneyOf(line.gross) }),
    ...(order && { ordered: moneyOf(order.gross) }),
    ...(booked && { booked }),
    ...(booking && { txnId: booking.txnId }),
    ...(difference && { difference: moneyOf(difference) }),
  };
};

/** One comparison and what it has found, kept where it was made: the page asks for the rows that it shows. */
export class Comparison {
  readonly #findings: readonly Finding[];
  readonly #places: ReadonlyMap<Bucket, readonly number[]>;
  readonly #file: FileOf;

  private constructor(findings: readonly Finding[], file: FileOf) {
    this.#findings = findings;
    this.#file = file;
    const places = new Map<Bucket, number[]>();
    findings.forEach(({ bucket }, place) => {
      const known = places.get(bucket);
      if (known) known.push(place);
      else places.set(bucket, [place]);
    });
    this.#places = places;
  }

  /** @throws CsvError, LineError: then nothing of the file is taken */
  static async make(
    file: { readonly name: string; readonly chunks: Chunks; readonly mapping: ColumnMapping },
    records: AsyncIterable<readonly string[]>,
    progress: Progress,
  ): Promise<Comparison> {
    const read = await readFile(file.chunks, file.mapping, progress);
    const side = new PlatformSide();
    for await (const some of records) for (const record of some) side.add(record);
    const { orders, bookings } = side;
    const findings = reconcile({ orders, bookings, lines: read.lines });
    return new Comparison(findings, { name: file.name, mapping: file.mapping, read });
  }

  get compared(): Compared {
    const { facts, sha256: digest, lines } = this.#file.read;
    const totals = totalsOf(this.#findings);
    const matched = totals.find(({ bucket }) => bucket === "matched")?.count ?? 0;
    return {
      totals,
      lines: lines.length,
      sha256: digest,
      endsWithBreak: facts.endsWithBreak,
      differences: this.#findings.length - matched,
    };
  }

  rows(bucket: Bucket, from: number, count: number): readonly FindingRow[] {
    const places = this.#places.get(bucket)?.slice(from, from + count) ?? [];
    return places.flatMap((place) => {
      const finding = this.#findings[place];
      return finding ? [rowOf(finding, place)] : [];
    });
  }

  report() {
    const { name, mapping, read } = this.#file;
    return reportOf(this.#findings, { name, mapping, sha256: read.sha256, lines: read.lines.length });
  }
}

interface FileOf {
  readonly name: string;
  readonly mapping: ColumnMapping;
  readonly read: ReadFile;
}
