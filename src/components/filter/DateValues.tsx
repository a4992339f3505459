import { useTranslate } from "react-admin";
import type { ValuesEditorProps } from "./valuesEditorProps";

/** Plain dates: a day has no zone. */
export const DateValues = ({ field, operator, values, onChange }: ValuesEditorProps) => {
  const translate = useTranslate();
  const ends = operator === "between" ? (["from", "until"] as const) : (["value"] as const);
  return (
    <div className="flex gap-2">
      {ends.map((end, index) => (
        <label key={end} className="block min-w-0 flex-1 text-xs text-muted">
          {end === "value" ? translate("kit.filter.day") : translate(`kit.filter.${end}`)}
          <input
            type="date"
            aria-label={`${translate(field.label)} ${end === "value" ? "" : translate(`kit.filter.${end}`)}`.trim()}
            value={String(values[index] ?? "")}
            onChange={(event) => {
              const next = ends.map((_, at) => values[at] ?? "");
              next[index] = event.target.value;
              onChange(next);
            }}
            className="control-outline mt-0.5 block h-control w-full px-2 text-sm text-ink"
          />
        </label>
      ))}
    </div>
  );
};
