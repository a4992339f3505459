import { parseRelativeTime } from "../../domain/time/relativeTime";
import type {
  FilterCondition,
  FilterField,
  FilterKind,
  FilterOperator,
  FilterProblem,
  FilterValue,
  ParsedFilter,
} from "./filterField";

type SuffixOperator = Exclude<FilterOperator, "between">;

/** The API's spelling of each operator (CONTRACT: one JSON object, suffixes on the field). */
const suffixes: Record<SuffixOperator, string> = {
  isNot: "_not",
  contains: "_contains",
  startsWith: "_prefix",
  gte: "_gte",
  gt: "_gt",
  lte: "_lte",
  lt: "_lt",
  is: "",
};

const bySuffix = Object.entries(suffixes) as readonly [SuffixOperator, string][];

/** Time ranges are half open, ranges of figures are closed. */
const upperEnd = (kind: FilterKind): "lt" | "lte" => (kind === "time" ? "lt" : "lte");

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const plainDate = /^\d{4}-\d\d-\d\d$/;
const decimal = /^-?\d{1,18}(?:\.\d{1,12})?$/;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const accepts: Record<FilterKind, (value: unknown, field: FilterField) => value is FilterValue> = {
  enum: (value, { choices }): value is string =>
    isText(value) && (choices === undefined || choices.some((choice) => choice.id === value)),
  text: isText,
  id: isText,
  reference: isText,
  boolean: (value): value is boolean => typeof value === "boolean",
  time: (value): value is string =>
    isText(value) &&
    (parseRelativeTime(value) !== undefined || (instant.test(value) && !Number.isNaN(Date.parse(value)))),
  date: (value): value is string => isText(value) && plainDate.test(value),
  number: (value): value is number => typeof value === "number" && Number.isFinite(value),
  money: (value): value is string => isText(value) && decimal.test(value),
};

const takesSeveral = (operator: SuffixOperator) => operator === "is" || operator === "isNot";

const valuesOf = (
  value: unknown,
  field: FilterField,
  operator: SuffixOperator,
): FilterValue[] | undefined => {
  const several: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (Array.isArray(value) && (!takesSeveral(operator) || value.length === 0)) return undefined;
  const isAccepted = accepts[field.kind];
  return several.every((each): each is FilterValue => isAccepted(each, field)) ? [...several] : undefined;
};

const allows = (field: FilterField, operator: SuffixOperator, operators: readonly FilterOperator[]) =>
  operators.includes(operator) ||
  (operators.includes("between") && (operator === "gte" || operator === upperEnd(field.kind)));

const readEntry = (
  key: string,
  value: unknown,
  fields: ReadonlyMap<string, FilterField>,
  operatorsOf: (field: FilterField) => readonly FilterOperator[],
): FilterCondition | undefined => {
  for (const [operator, suffix] of bySuffix) {
    if (!key.endsWith(suffix)) continue;
    const field = fields.get(key.slice(0, key.length - suffix.length));
    if (!field || !allows(field, operator, operatorsOf(field))) continue;
    const values = valuesOf(value, field, operator);
    if (values) return { source: field.source, operator, values };
  }
  return undefined;
};

/** Joins "from" and "until" of one field into "between", at the place of the first of them. */
const joinRanges = (
  conditions: readonly FilterCondition[],
  fields: ReadonlyMap<string, FilterField>,
): FilterCondition[] => {
  const find = (source: string, operator: FilterOperator) =>
    conditions.find((other) => other.source === source && other.operator === operator);
  const seen = new Set<string>();
  return conditions.flatMap((condition) => {
    const field = fields.get(condition.source);
    const upper = field && upperEnd(field.kind);
    if (!upper || (condition.operator !== "gte" && condition.operator !== upper)) return [condition];
    const from = find(condition.source, "gte")?.values[0];
    const until = find(condition.source, upper)?.values[0];
    if (from === undefined || until === undefined) return [condition];
    if (seen.has(condition.source)) return [];
    seen.add(condition.source);
    return [{ source: condition.source, operator: "between" as const, values: [from, until] }];
  });
};

/** The API's filter object, read as chips. What cannot be read is a problem to show, and stays in the filter. */
export const parseFilter = (
  filter: Readonly<Record<string, unknown>>,
  table: readonly FilterField[],
  operatorsOf: (field: FilterField) => readonly FilterOperator[],
): ParsedFilter => {
  const fields = new Map(table.map((field) => [field.source, field]));
  const conditions: FilterCondition[] = [];
  const problems: FilterProblem[] = [];
  const { q, ...rest } = filter;
  for (const [key, value] of Object.entries(rest)) {
    const condition = readEntry(key, value, fields, operatorsOf);
    if (condition) conditions.push(condition);
    else problems.push({ key, value });
  }
  if (q !== undefined && typeof q !== "string") problems.push({ key: "q", value: q });
  return { q: typeof q === "string" ? q : "", conditions: joinRanges(conditions, fields), problems };
};

const writeCondition = (
  { source, operator, values }: FilterCondition,
  kindOf: (source: string) => FilterKind,
): [string, FilterValue | readonly FilterValue[]][] => {
  const [first, second] = values;
  if (first === undefined) return [];
  if (operator === "between")
    return second === undefined
      ? []
      : [
          [`${source}_gte`, first],
          [`${source}_${upperEnd(kindOf(source))}`, second],
        ];
  return [[`${source}${suffixes[operator]}`, values.length > 1 ? values : first]];
};

/** The other way: chips as the API's filter object. */
export const buildFilter = (
  { q, conditions, problems }: ParsedFilter,
  table: readonly FilterField[],
): Record<string, unknown> => {
  const kinds = new Map(table.map((field) => [field.source, field.kind]));
  return Object.fromEntries([
    ...(q === "" ? [] : [["q", q] as const]),
    ...conditions.flatMap((condition) => writeCondition(condition, (source) => kinds.get(source) ?? "text")),
    ...problems.map(({ key, value }) => [key, value] as const),
  ]);
};
