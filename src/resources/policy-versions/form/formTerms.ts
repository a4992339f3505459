import { readElement } from "../../../domain/policy/elements";
import { fieldsOf, type Terms } from "../../../domain/policy/terms";

/** Rules that count; the others carry no number and nothing that follows. */
const counting = ["days", "years"];
const ofCounting = ["amount", "first", "then", "from"];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value without what is blank in it; undefined where nothing is left. Lists stay, even empty. */
function filled(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) return value.map(filled).filter((each) => each !== undefined);
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .map(([name, each]) => [name, filled(each)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const settledRule = (rule: unknown): unknown =>
  isObject(rule) && !counting.includes(String(rule["rule"]))
    ? Object.fromEntries(Object.entries(rule).filter(([name]) => !ofCounting.includes(name)))
    : rule;

/** What was typed into them is the platform's to check, at its own place. */
const isTerms = (value: unknown): value is Terms => isObject(value);

/** The terms that a form holds of an element, as the API takes them: what belongs to another element is left out. */
export function formTerms(elementId: string, held: unknown): Terms | undefined {
  const element = readElement(elementId);
  if (!element || !isObject(held)) return undefined;
  const names: readonly string[] = fieldsOf(element.kind);
  const entries = Object.entries(held)
    .filter(([name]) => names.includes(name))
    .map(([name, value]) => [name, name === "retention" ? settledRule(value) : value] as const);
  const terms = filled(Object.fromEntries(entries));
  return isTerms(terms) ? terms : {};
}
