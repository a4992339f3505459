import type { AuditEvent } from "./auditEvent";

type Change = AuditEvent["changes"][number];

/** One element that changed, by its JSON Pointer (RFC 6901). An absent side does not exist there. */
export interface ElementChange {
  readonly pointer: string;
  readonly op: "add" | "remove" | "replace";
  readonly from?: unknown;
  readonly to?: unknown;
  /** The values are personal or secret and were never written down. */
  readonly redacted: boolean;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const escapeStep = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");
const below = (pointer: string, step: string | number) => `${pointer}/${escapeStep(String(step))}`;

/** Members in one order, so that two objects that say the same are the same. */
const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "undefined";
  return `{${Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${textOf(value[key])}`)
    .join()}}`;
};

/** Above this, elements are compared place by place: the table of a common subsequence would grow with the square. */
const mostForSubsequence = 400;

type Step = { kind: "same" } | { kind: "remove"; from: number } | { kind: "add"; to: number };

/** The shortest way from one list to the other, by their longest common subsequence. */
const stepsBetween = (from: readonly string[], to: readonly string[]): Step[] => {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? new Uint16Array();
    for (let j = to.length - 1; j >= 0; j -= 1)
      row[j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      steps.push({ kind: "same" });
      [i, j] = [i + 1, j + 1];
    } else if (j >= to.length || (i < from.length && at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ kind: "remove", from: i });
      i += 1;
    } else {
      steps.push({ kind: "add", to: j });
      j += 1;
    }
  }
  return steps;
};

const placeByPlace = (from: readonly unknown[], to: readonly unknown[], pointer: string): ElementChange[] =>
  Array.from({ length: Math.max(from.length, to.length) }, (_, index) => index).flatMap((index) => {
    const at = below(pointer, index);
    if (index >= from.length) return [{ pointer: at, op: "add", to: to[index], redacted: false } as const];
    if (index >= to.length)
      return [{ pointer: at, op: "remove", from: from[index], redacted: false } as const];
    return elementsBetween(from[index], to[index], at);
  });

/** An element that went where another came is one that changed; what is left over came or went. */
const listsBetween = (from: readonly unknown[], to: readonly unknown[], pointer: string): ElementChange[] => {
  if (from.length * to.length > mostForSubsequence ** 2) return placeByPlace(from, to, pointer);
  const removed: number[] = [];
  const found: ElementChange[] = [];
  const leave = () => {
    for (const index of removed.splice(0))
      found.push({ pointer: below(pointer, index), op: "remove", from: from[index], redacted: false });
  };
  for (const step of stepsBetween(from.map(textOf), to.map(textOf))) {
    if (step.kind === "same") leave();
    else if (step.kind === "remove") removed.push(step.from);
    else {
      const index = removed.shift();
      const at = below(pointer, step.to);
      if (index === undefined) found.push({ pointer: at, op: "add", to: to[step.to], redacted: false });
      else found.push(...elementsBetween(from[index], to[step.to], at));
    }
  }
  leave();
  return found;
};

const objectsBetween = (from: JsonObject, to: JsonObject, pointer: string): ElementChange[] =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => {
    const at = below(pointer, key);
    if (!Object.hasOwn(from, key)) return [{ pointer: at, op: "add", to: to[key], redacted: false } as const];
    if (!Object.hasOwn(to, key))
      return [{ pointer: at, op: "remove", from: from[key], redacted: false } as const];
    return elementsBetween(from[key], to[key], at);
  });

function elementsBetween(from: unknown, to: unknown, pointer: string): ElementChange[] {
  if (textOf(from) === textOf(to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return listsBetween(from, to, pointer);
  if (isObject(from) && isObject(to)) return objectsBetween(from, to, pointer);
  return [{ pointer, op: "replace", from, to, redacted: false }];
}

/**
 * What an event changed, down to the single element: a list of ten of which one is new shows the one. Redacted changes
 * say only where.
 */
export const elementChanges = (changes: readonly Change[]): ElementChange[] =>
  changes.flatMap((change): ElementChange[] => {
    const { path: pointer, op, from, to } = change;
    if (change.redacted === true) return [{ pointer, op, redacted: true }];
    if (op === "replace") {
      const elements = elementsBetween(from, to, pointer);
      // A replacement by the same value is told as it stands.
      return elements.length > 0 ? elements : [{ pointer, op, from, to, redacted: false }];
    }
    return [{ pointer, op, redacted: false, ...(op === "add" ? { to } : { from }) }];
  });
