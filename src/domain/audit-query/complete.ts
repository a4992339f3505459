import { fieldNames, fields, isFieldName, takesWildcard, type FieldName } from "./fields";
import { printValue } from "./print";

export interface Candidate {
  readonly kind: "field" | "value" | "time";
  /** What takes the place of the text from `start` to `end`. */
  readonly insert: string;
  readonly label: string;
  readonly field: FieldName;
}

export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/** Values worth offering that are not in the table, such as the commonest of a facet. */
export type KnownValues = (field: FieldName) => readonly string[];

const times = ["today", "yesterday", "-24h", "-7d", "-30d"];

/** Where the term under the caret begins: after the last white space that is not in quotes. */
function termStart(text: string, caret: number): number {
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < caret; at += 1) {
    const char = text.charAt(at);
    if (char === "\\") at += 1;
    else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /\s/.test(char)) start = at + 1;
  }
  return start;
}

function fieldCandidates(typed: string): Candidate[] {
  const wanted = typed.toLowerCase();
  const starts = fieldNames.filter((name) => name.startsWith(wanted));
  const inside = fieldNames.filter((name) => !name.startsWith(wanted) && name.includes(wanted));
  return [...starts, ...inside].map((field) => ({
    kind: "field",
    insert: `${field}:`,
    label: field,
    field,
  }));
}

function choicesOf(field: FieldName, known: KnownValues): readonly string[] {
  const { kind, choices = [] } = fields[field];
  if (kind === "flag") return ["yes", "no"];
  if (kind === "time") return times;
  return kind === "enum" ? choices : known(field);
}

/** The families of an action, such as `access_key.*`, before its members. */
function families(field: FieldName, values: readonly string[]): readonly string[] {
  if (field !== "action") return [];
  return [...new Set(values.flatMap((value) => value.match(/^[^.]+\./)?.[0] ?? []))];
}

function valueCandidates(field: FieldName, typed: string, known: KnownValues): Candidate[] {
  const wanted = typed.replaceAll(/["\\*]/g, "").toLowerCase();
  const values = choicesOf(field, known);
  const kind = fields[field].kind === "time" ? "time" : "value";
  const groups = takesWildcard(fields[field]) ? families(field, values) : [];
  const exact = values.filter((value) => value.toLowerCase().includes(wanted));
  const first = [...exact].toSorted(
    (left, right) =>
      Number(right.toLowerCase().startsWith(wanted)) - Number(left.toLowerCase().startsWith(wanted)),
  );
  return [
    ...groups
      .filter((group) => group.startsWith(wanted) && wanted !== "")
      .map((text) => printValue({ is: "prefix", text }))
      .map((insert): Candidate => ({ kind, insert, label: insert, field })),
    ...first.map((text): Candidate => {
      const insert = kind === "time" ? text : printValue({ is: "exact", text });
      return { kind, insert, label: text, field };
    }),
  ];
}

/** What may follow at the caret: names of fields, or values of the field that stands before it. */
export function complete(text: string, caret: number, known: KnownValues = () => []): Completion {
  const start = termStart(text, caret);
  const sign = text.charAt(start) === "-" ? 1 : 0;
  const typed = text.slice(start + sign, caret);
  const [, name = "", list = ""] = /^([A-Za-z_]+):(.*)$/s.exec(typed) ?? [];
  if (name === "") {
    const isText = typed.startsWith('"');
    return { start: start + sign, end: caret, candidates: isText ? [] : fieldCandidates(typed) };
  }
  const field = name.toLowerCase();
  if (!isFieldName(field)) return { start, end: caret, candidates: [] };
  const last = /(?:"(?:[^"\\]|\\.)*"?|[^,"])*$/.exec(list)?.[0] ?? "";
  return { start: caret - last.length, end: caret, candidates: valueCandidates(field, last, known) };
}
