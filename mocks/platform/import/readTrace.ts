import type { DataFile } from "../platform";
import type { BadLines } from "./badLines";
import { ColumnTable } from "../streams/columns";
import { csvRecords } from "./csvRecords";
import { textsOf } from "./dataFile";

const traceKinds = {
  /** Milliseconds since the epoch, with the parts of one that the trace has. */
  at: "f64",
  input: "u32",
  output: "u32",
} as const;

/** The requests of one file, as columns: a trace may have millions. */
export interface Trace {
  readonly model: string;
  readonly requests: ColumnTable<typeof traceKinds>;
}

const columns = ["TIMESTAMP", "ContextTokens", "GeneratedTokens"] as const;
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))?$/;
const MINUTE = 60_000;
const MOST_TOKENS = 2 ** 32 - 1;

/** `AzureLLMInferenceTrace_conv.csv` → `azure-llm-inference-trace-conv`: words by case and punctuation, joined by hyphens. */
export function modelOfFile(name: string): string {
  return name
    .replace(/\.[^.]*$/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
}

/** A time as milliseconds, the digits below a millisecond kept as a fraction; without a zone it is UTC. */
export function readTimestamp(text: string): number | undefined {
  const match = TIMESTAMP.exec(text);
  if (match === null) return undefined;
  const part = (place: number) => Number(match[place] ?? 0);
  const whole = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6));
  // Date.UTC carries 31 February over into March; a time that does not come back the same is none.
  if (new Date(whole).toISOString().slice(0, 19) !== `${text.slice(0, 10)}T${text.slice(11, 19)}`)
    return undefined;
  if (part(9) > 23 || part(10) > 59) return undefined;
  const offset = (part(9) * 60 + part(10)) * MINUTE * (match[8] === "-" ? -1 : 1);
  return whole - offset + Number(`0.${match[7] ?? "0"}`) * 1000;
}

function readTokens(text: string): number | undefined {
  const tokens = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return tokens <= MOST_TOKENS ? tokens : undefined;
}

/** Where the three columns stand, or what is wrong with the header. */
function placesOf(header: readonly string[]): readonly number[] | string {
  const names = header.map((name) => name.trim());
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0) return `the column ${missing.join(", ")} is missing`;
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) return `the column ${twice} is there twice`;
  return columns.map((name) => names.indexOf(name));
}

/** Whether a file looks like a trace: its first line names one of the columns that only a trace has. */
export function isTrace(file: DataFile): boolean {
  if (!file.name.endsWith(".csv")) return false;
  const { value = "" } = textsOf(file)[Symbol.iterator]().next() as { value?: string };
  return /ContextTokens|GeneratedTokens/.test(value.slice(0, 1000).split("\n")[0] ?? "");
}

/** Puts one line's request behind the others, or says what is wrong with it. */
function readRequest(
  { requests }: Trace,
  fields: readonly string[],
  places: readonly number[],
): string | undefined {
  const [timestamp = "", context = "", generated = ""] = places.map((place) => fields[place]);
  if (fields.some((field) => field.includes("\ufffd"))) return "the line is not UTF-8";
  const at = readTimestamp(timestamp);
  if (at === undefined)
    return `TIMESTAMP ${JSON.stringify(timestamp)} is not a time like 2023-11-16 18:17:03.9799600`;
  const input = readTokens(context);
  if (input === undefined) return `ContextTokens ${JSON.stringify(context)} is not a whole number from 0`;
  const output = readTokens(generated);
  if (output === undefined)
    return `GeneratedTokens ${JSON.stringify(generated)} is not a whole number from 0`;
  const row = requests.append();
  requests.columns.at[row] = at;
  requests.columns.input[row] = input;
  requests.columns.output[row] = output;
  return undefined;
}

function widthProblem(fields: readonly string[], width: number): string | undefined {
  if (fields.length === width) return undefined;
  const isEmpty = fields.length === 1 && fields[0] === "";
  return isEmpty ? "the line is empty" : `${fields.length} columns instead of ${width}`;
}

/**
 * Reads a request trace `TIMESTAMP,ContextTokens,GeneratedTokens`, columns found by their header in any order, further
 * ones left alone. What is wrong goes to `bad`, line by line, and is left out.
 */
export function readTrace(file: DataFile, bad: BadLines): Trace {
  const trace: Trace = { model: modelOfFile(file.name), requests: new ColumnTable(traceKinds, 1024) };
  let places: readonly number[] | undefined;
  let width = 0;
  for (const { line, fields, problem } of csvRecords(textsOf(file))) {
    if (problem !== undefined) {
      bad.add(file.name, line, problem);
    } else if (places === undefined) {
      const found = placesOf(fields);
      if (typeof found === "string") {
        bad.add(file.name, line, found);
        return trace;
      }
      places = found;
      width = fields.length;
    } else {
      const what = widthProblem(fields, width) ?? readRequest(trace, fields, places);
      if (what !== undefined) bad.add(file.name, line, what);
    }
  }
  if (trace.requests.length === 0) bad.add(file.name, 1, "there is no request in the file");
  return trace;
}
