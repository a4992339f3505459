import { useTranslate } from "react-admin";
import { formatRelativeTime, parseRelativeTime, type RelativeTime } from "../../domain/time/relativeTime";
import { classNames } from "../classNames";
import { instantOfLocal, localOfInstant } from "../zone/localTime";
import { usePlatformZone } from "../zone/PlatformZone";
import type { FilterField, FilterOperator, FilterValue } from "./filterField";
import type { ValuesEditorProps } from "./valuesEditorProps";

const days = (...amounts: number[]): readonly RelativeTime[] =>
  amounts.map((amount) => ({ amount, unit: "days" }));

const inTheLast: readonly RelativeTime[] = [
  { amount: 1, unit: "hours" },
  { amount: 24, unit: "hours" },
  ...days(7, 30, 90),
];
const notInTheLast = days(7, 30, 90, 180);
const withinTheNext = days(1, 7, 30, 90).map((time) => ({ ...time, isAhead: true as const }));

/** What is asked for most, by operator and by where the times of the field lie. */
const presetsOf = (operator: FilterOperator, field: FilterField): readonly RelativeTime[] => {
  if (operator === "gte") return field.isAhead ? withinTheNext : inTheLast;
  if (operator !== "lt") return [];
  return field.isAhead ? withinTheNext : notInTheLast;
};

/** "2026-11-21T14:03" in the zone ↔ an instant in UTC. */
const toLocal = (value: FilterValue | undefined, zone: string): string => {
  const text = String(value ?? "");
  return text === "" || parseRelativeTime(text) ? "" : localOfInstant(text, zone);
};

const toInstant = (local: string, zone: string): string => (local === "" ? "" : instantOfLocal(local, zone));

export const TimeValues = ({ field, operator, values, onChange }: ValuesEditorProps) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const presets = presetsOf(operator, field);
  const ends = operator === "between" ? (["from", "until"] as const) : (["value"] as const);
  return (
    <div className="space-y-2">
      {presets.length > 0 && (
        <div className="flex flex-wrap gap-1" role="group" aria-label={translate("kit.filter.relative")}>
          {presets.map((preset) => {
            const value = formatRelativeTime(preset);
            return (
              <button
                key={value}
                type="button"
                aria-pressed={values[0] === value}
                onClick={() => onChange([value])}
                className={classNames(
                  "h-6 rounded border px-2 text-xs",
                  values[0] === value
                    ? "border-accent bg-accent-soft font-medium text-accent"
                    : "border-line text-muted hover:bg-hover hover:text-ink",
                )}
              >
                {translate(`kit.filter.last.${preset.unit}`, { smart_count: preset.amount })}
              </button>
            );
          })}
        </div>
      )}
      {ends.map((end, index) => (
        <label key={end} className="block text-xs text-muted">
          {translate(end === "value" ? "kit.filter.moment" : `kit.filter.${end}`, { zone })}
          <input
            type="datetime-local"
            aria-label={`${translate(field.label)} ${end === "value" ? "" : translate(`kit.filter.${end}`)}`.trim()}
            value={toLocal(values[index], zone)}
            onChange={(event) => {
              const next = ends.map((_, at) => values[at] ?? "");
              next[index] = toInstant(event.target.value, zone);
              onChange(next);
            }}
            className="control-outline mt-0.5 block h-control w-full px-2 text-sm text-ink"
          />
        </label>
      ))}
      <p className="text-xs text-muted">{translate("kit.filter.zone", { zone })}</p>
    </div>
  );
};
