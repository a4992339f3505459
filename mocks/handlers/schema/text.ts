import { parseTime } from "../../platform/clock";
import type { Schema } from "../../../openapi/rules";

function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function isUri(text: string): boolean {
  return URL.canParse(text);
}

const formats: Readonly<Record<string, readonly [(text: string) => boolean, string]>> = {
  "date-time": [(text) => parseTime(text) !== undefined, "Must be a time in RFC 3339."],
  date: [isDate, "Must be a date, YYYY-MM-DD."],
  email: [(text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text), "Must be an e-mail address."],
  uri: [isUri, "Must be a whole URL."],
};

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(source, "u");
    patterns.set(source, pattern);
  }
  return pattern;
}

/** What is wrong with a text, lengths counted in characters as people count them. */
export function checkText(text: string, schema: Schema): { code: string; detail: string } | undefined {
  const length = Array.from(text).length;
  if (schema.minLength !== undefined && length < schema.minLength) {
    return length === 0
      ? { code: "required", detail: "Must not be empty." }
      : { code: "too_short", detail: `Must have at least ${schema.minLength} characters.` };
  }
  if (schema.maxLength !== undefined && length > schema.maxLength) {
    return { code: "too_long", detail: `Must have at most ${schema.maxLength} characters.` };
  }
  const [isOfFormat, detail] = formats[schema.format ?? ""] ?? [];
  if (isOfFormat !== undefined && detail !== undefined && !isOfFormat(text))
    return { code: "invalid_format", detail };
  if (schema.pattern !== undefined && !patternOf(schema.pattern).test(text)) {
    return { code: "invalid_format", detail: "Does not have the form that the contract asks for." };
  }
  return undefined;
}
