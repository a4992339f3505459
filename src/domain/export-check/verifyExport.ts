import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { CsvError } from "../csv/csvError";
import { parse, type Money } from "../money";
import type { ExportManifest, LookUpManifest } from "./exportManifest";
import { CsvCounter, JsonLinesCounter, type CountedRows, type RowCounter } from "./rowCounter";

/** Held against the manifest; `absent` where either side does not say it. */
export type FactResult = "same" | "differs" | "absent";

/** What was found of a file that somebody has brought. */
export interface FileFindings {
  readonly sizeBytes: number;
  readonly sha256: string;
  /** Undefined when the rows cannot be read; `unreadable` says from where on. */
  readonly counted: CountedRows | undefined;
  readonly unreadable?: string;
  /** Undefined when no export has had this checksum: the file was changed, or never came from here. */
  readonly manifest: ExportManifest | undefined;
  readonly rows: FactResult;
  readonly sums: FactResult;
}

const OPENING_BRACE = 0x7b;

const bySum = (sums: readonly Money[]): string =>
  JSON.stringify(
    sums
      .map(({ amount, currency }): [string, string] => [currency, parse(amount).toString()])
      .filter(([, amount]) => amount !== "0")
      .toSorted(),
  );

const held = <Fact>(
  found: Fact | undefined,
  said: Fact | undefined,
  isSame: (a: Fact, b: Fact) => boolean,
) => (found === undefined || said === undefined ? "absent" : isSame(found, said) ? "same" : "differs");

const reasonOf = (error: unknown): string =>
  error instanceof CsvError || error instanceof Error ? error.message : String(error);

/** Counts what it is given until it meets what it cannot read; from then on only says so. */
function createCounting() {
  let counter: RowCounter | undefined;
  let unreadable: string | undefined;
  const attempt = <Result>(run: () => Result): Result | undefined => {
    if (unreadable !== undefined) return undefined;
    try {
      return run();
    } catch (error) {
      unreadable = reasonOf(error);
      return undefined;
    }
  };
  return {
    push: (bytes: Uint8Array) => {
      counter ??= bytes[0] === OPENING_BRACE ? new JsonLinesCounter() : new CsvCounter();
      const reading = counter;
      attempt(() => reading.push(bytes));
    },
    end: () => ({ counted: attempt(() => counter?.end()), unreadable }),
    problem: () => unreadable,
  };
}

/**
 * Reads a file once, as a stream: its checksum, its rows and their sums; then asks what was exported under that checksum
 * and holds the one against the other. Nothing of the file leaves the browser but its checksum.
 */
export async function verifyExport(
  file: Blob,
  lookUp: LookUpManifest,
  progress: (done: number, total: number) => void,
): Promise<FileFindings> {
  const hash = sha256.create();
  const counting = createCounting();
  let done = 0;
  const reader = file.stream().getReader();
  for (;;) {
    const { done: isOver, value } = await reader.read();
    if (isOver) break;
    hash.update(value);
    counting.push(value);
    done += value.length;
    progress(done, file.size);
  }
  const digest = bytesToHex(hash.digest());
  const { counted } = counting.end();
  const unreadable = counting.problem();
  const manifest = await lookUp(digest);
  return {
    sizeBytes: done,
    sha256: digest,
    counted,
    ...(unreadable !== undefined && { unreadable }),
    manifest,
    rows: held(counted?.rows, manifest?.rows, (a, b) => a === b),
    sums: held(counted?.sums, manifest?.sums, (a, b) => bySum(a) === bySum(b)),
  };
}
