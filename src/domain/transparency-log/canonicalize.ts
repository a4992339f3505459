export class CanonicalizeError extends Error {
  override readonly name = "CanonicalizeError";
}

const MAX_DEPTH = 1000;

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new CanonicalizeError("A lone surrogate has no UTF-8 form");
  return JSON.stringify(text);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function write(value: unknown, depth: number): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return canonicalString(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new CanonicalizeError(`${value} is not a JSON number`);
    return JSON.stringify(value);
  }
  if (typeof value !== "object") throw new CanonicalizeError(`A ${typeof value} is not JSON`);
  if (depth === MAX_DEPTH) throw new CanonicalizeError(`Nested deeper than ${MAX_DEPTH}, or a cycle`);
  // Array.from also shows the holes of a sparse array, which are refused as undefined.
  if (Array.isArray(value))
    return `[${Array.from(value, (item: unknown) => write(item, depth + 1)).join(",")}]`;
  if (!isPlainObject(value) || Object.getOwnPropertySymbols(value).length > 0)
    throw new CanonicalizeError("Only plain objects are JSON");
  let text = "";
  for (const name of Object.keys(value).toSorted()) {
    const member = write((value as Readonly<Record<string, unknown>>)[name], depth + 1);
    text += `${text === "" ? "" : ","}${canonicalString(name)}:${member}`;
  }
  return `{${text}}`;
}

/**
 * The one canonical JSON text of a value (RFC 8785): members sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them, no white space. Never drops or replaces anything silently:
 * @throws CanonicalizeError for NaN, Infinity, lone surrogates, undefined, functions, symbols, bigints, objects that
 * are not plain (a Date, a Map), and nesting deeper than 1000.
 */
export function canonicalize(value: unknown): string {
  return write(value, 0);
}
