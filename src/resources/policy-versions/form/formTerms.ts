import { readElement } from "../../../domain/policy/elements";
import { freeCategoryId, newCategory } from "../../../domain/policy/newCategory";
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

/** A category carries a rule of its own. */
const settled = (name: string, value: unknown): unknown => {
  if (name === "retention") return settledRule(value);
  if (name !== "category" || !isObject(value)) return value;
  return { ...value, retention: settledRule(value["retention"]) };
};

/** What was typed into them is the platform's to check, at its own place. */
const isTerms = (value: unknown): value is Terms => isObject(value);

/** The terms that a form holds of an element, as the API takes them: what belongs to another element is left out. */
export function formTerms(elementId: string, held: unknown): Terms | undefined {
  const element = readElement(elementId);
  if (!element || !isObject(held)) return undefined;
  const names: readonly string[] = fieldsOf(element.kind);
  const entries = Object.entries(held)
    .filter(([name]) => names.includes(name))
    .map(([name, value]) => [name, settled(name, value)] as const);
  const terms = filled(Object.fromEntries(entries));
  return isTerms(terms) ? terms : {};
}

/** The element that a change is about: a new category gets its id of its name. */
export function settledElement(element: string, held: unknown, taken: readonly string[]): string {
  if (element !== newCategory) return element;
  const category = isObject(held) ? held["category"] : undefined;
  const label = isObject(category) ? category["label"] : undefined;
  return `${newCategory}.${freeCategoryId(typeof label === "string" ? label : "", taken)}`;
}
