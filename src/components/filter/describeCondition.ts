import { parseRelativeTime } from "../../domain/time/relativeTime";
import { formatDay, formatMinute } from "../zone/formatTime";
import type { FilterCondition, FilterField, FilterOperator, FilterValue } from "./filterField";

type Translate = (key: string, options?: Record<string, unknown>) => string;

export interface ConditionText {
  field: string;
  operator: string;
  value: string;
}

const mostNamed = 3;

const describeValue = (
  value: FilterValue,
  field: FilterField,
  zone: string,
  translate: Translate,
): string => {
  if (typeof value === "boolean") return translate(value ? "kit.filter.yes" : "kit.filter.no");
  const text = String(value);
  if (field.kind === "enum") {
    const choice = field.choices?.find(({ id }) => id === text);
    return choice ? translate(choice.name, { _: choice.name }) : text;
  }
  if (field.kind === "date") return formatDay(new Date(text), "UTC");
  if (field.kind !== "time") return text;
  const relative = parseRelativeTime(text);
  return relative
    ? translate(`kit.filter.last.${relative.unit}`, { smart_count: relative.amount })
    : formatMinute(new Date(text), zone);
};

/** Beside a relative time, an operator reads otherwise: "not in the last 90 days". */
const relativeWords: Record<"ago" | "ahead", Partial<Record<FilterOperator, string>>> = {
  ago: { gte: "in_last", lt: "not_in_last" },
  ahead: { gte: "after_next", lt: "in_next" },
};

const operatorKey = ({ operator, values }: FilterCondition, field: FilterField): string => {
  if (field.kind === "date") return `time_${operator}`;
  if (field.kind === "time") {
    const relative = parseRelativeTime(String(values[0]));
    const words = relative && relativeWords[relative.isAhead ? "ahead" : "ago"][operator];
    return words ?? `time_${operator}`;
  }
  return values.length > 1 && operator !== "between" ? `${operator}_any` : operator;
};

/** The words of a chip: "Status · is any of · Active, Disabled". */
export const describeCondition = (
  condition: FilterCondition,
  field: FilterField,
  zone: string,
  translate: Translate,
): ConditionText => {
  const inWords = field.inWords?.(condition.values);
  if (inWords !== undefined) return { field: translate(field.label), operator: "", value: inWords };
  const named = condition.values
    .slice(0, mostNamed)
    .map((value) => describeValue(value, field, zone, translate));
  const rest = condition.values.length - named.length;
  const joined = named.join(condition.operator === "between" ? " – " : ", ");
  return {
    field: translate(field.label),
    operator: translate(`kit.filter.operator.${operatorKey(condition, field)}`),
    value: rest > 0 ? translate("kit.filter.and_more", { list: joined, smart_count: rest }) : joined,
  };
};
