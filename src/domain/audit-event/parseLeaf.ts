import { canonicalize, CanonicalizeError } from "../transparency-log";
import type { AuditEvent } from "./auditEvent";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

/** Whether it has what every event has, in the form that the console reads. */
function isEvent(value: Record<string, unknown>): boolean {
  const { actor, outcome, targets, changes, context, effective, auth, justification } = value;
  const texts = ["schema", "log", "id", "occurredAt", "recordedAt", "action", "activity", "severity"];
  return (
    texts.every((name) => isText(value[name])) &&
    [actor, outcome, context].every(isRecord) &&
    [effective, auth, justification].every((member) => member === undefined || isRecord(member)) &&
    [targets, changes].every((list) => Array.isArray(list) && list.every(isRecord))
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The digits that begin there. */
function digitsAt(text: string, start: number): Span | undefined {
  let end = start;
  for (let code = text.charCodeAt(end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(end)) end += 1;
  return end === start ? undefined : { start, end };
}

/** Where the number of the outermost member `seq` stands in a JSON text, without reading it as a number. */
function seqSpan(text: string): Span | undefined {
  let depth = 0;
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/gy;
  for (let at = 0; at < text.length;) {
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) {
      at += 1;
      continue;
    }
    at += found.length;
    if (found === "{" || found === "[") depth += 1;
    else if (found === "}" || found === "]") depth -= 1;
    else if (found === '"seq"' && depth === 1 && text.charAt(at) === ":") {
      return digitsAt(text, at + 1);
    }
  }
  return undefined;
}

const SEQ = '"seq"';

/**
 * The same for nearly every leaf, at a tenth of the cost: a name that stands once, in a text without escapes that could
 * spell it otherwise, is the only member of that name. Whether it is the outermost one shows when the text has been read.
 */
function onlySeqSpan(text: string): Span | undefined {
  const at = text.lastIndexOf(SEQ);
  if (at < 0 || text.includes("\\") || text.indexOf(SEQ) !== at) return undefined;
  return text.charAt(at + SEQ.length) === ":" ? digitsAt(text, at + SEQ.length + 1) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isCanonical(text: string, value: unknown): boolean {
  try {
    return canonicalize(value) === text;
  } catch (error) {
    if (error instanceof CanonicalizeError) return false;
    throw error;
  }
}

export interface ParsedLeaf {
  /** Absent when it is no event of a form that the console knows. */
  readonly event?: AuditEvent;
  readonly seq?: string;
  readonly log?: string;
  /** Whether the text is the one canonical text of what it says (RFC 8785). */
  readonly isCanonical: boolean;
}

/** What the text says, with a 0 for the number, which is judged by itself. */
function readAround(text: string, span: Span | undefined) {
  const rest = span ? `${text.slice(0, span.start)}0${text.slice(span.end)}` : text;
  return { seq: span && text.slice(span.start, span.end), rest, value: parseJson(rest) };
}

function readParts(text: string) {
  const only = onlySeqSpan(text);
  const parts = only && readAround(text, only);
  return parts && isRecord(parts.value) && Object.hasOwn(parts.value, "seq")
    ? parts
    : readAround(text, seqSpan(text));
}

/**
 * Reads the text of a leaf. `seq` is taken from the text, digit by digit, because JSON numbers above 2^53 are rounded;
 * the rest is held against its canonical form.
 */
export function parseLeaf(text: string, { isCanonicalChecked = true } = {}): ParsedLeaf {
  const { seq, rest, value } = readParts(text);
  if (!isRecord(value)) return { isCanonical: false };
  // The canonical text of a whole number has no leading zeros.
  const isSound = seq === undefined || /^(?:0|[1-9]\d*)$/.test(seq);
  return {
    ...(seq !== undefined && isEvent(value) && { event: { ...value, seq } as unknown as AuditEvent }),
    ...(seq !== undefined && { seq }),
    ...(isText(value["log"]) && { log: value["log"] }),
    isCanonical: isSound && (!isCanonicalChecked || isCanonical(rest, value)),
  };
}
