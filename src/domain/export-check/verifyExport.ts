import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
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

/** By currency, without those that come to nothing; as text, because that is how it is compared. */
const asText = (sums: readonly Money[]): string =>
  sums
    .map(({ amount, currency }) => `${currency} ${parse(amount).toString()}`)
    .filter((text) => !text.endsWith(" 0"))
    .toSorted((a, b) => a.localeCompare(b))
    .join("\n");

const held = (found: number | string | undefined, said: number | string | undefined): FactResult => {
  if (found === undefined || said === undefined) return "absent";
  return found === said ? "same" : "differs";
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

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
    rows: held(counted?.rows, manifest?.rows),
    sums: held(counted?.sums && asText(counted.sums), manifest?.sums && asText(manifest.sums)),
  };
}
