import { useTranslate } from "react-admin";
import { classNames } from "../classNames";
import type { FilterField, FilterValue } from "./filterField";
import type { ValuesEditorProps } from "./valuesEditorProps";

const patterns: Partial<Record<FilterField["kind"], string>> = {
  number: "-?\\d+(\\.\\d+)?",
  money: "-?\\d{1,18}(\\.\\d{1,12})?",
};

/** Money stays the text that was typed; only plain figures become numbers. */
const typed = (text: string, kind: FilterField["kind"]): FilterValue => {
  const trimmed = text.trim();
  if (kind !== "number" || trimmed === "") return trimmed;
  const figure = Number(trimmed);
  return Number.isFinite(figure) ? figure : trimmed;
};

/** Text, ids and figures. Several ids or words may be pasted, one a line or parted by commas. */
export const PlainValues = ({ field, operator, values, onChange }: ValuesEditorProps) => {
  const translate = useTranslate();
  const takesSeveral = (operator === "is" || operator === "isNot") && field.kind !== "number";
  const isFigure = field.kind === "number" || field.kind === "money";
  const className = classNames("control-outline w-full px-2", field.kind === "id" && "font-mono");
  if (takesSeveral && !isFigure)
    return (
      <div>
        <textarea
          aria-label={translate(field.label)}
          rows={2}
          spellCheck={false}
          defaultValue={values.join("\n")}
          onChange={(event) =>
            onChange(
              [...new Set(event.target.value.split(/[\n,]/).map((text) => text.trim()))].filter(Boolean),
            )
          }
          className={classNames(className, "min-h-16 py-1")}
        />
        <p className="text-xs text-muted">{translate("kit.filter.several")}</p>
      </div>
    );
  const ends = operator === "between" ? (["from", "until"] as const) : (["value"] as const);
  return (
    <div className="flex gap-2">
      {ends.map((end, index) => (
        <input
          key={end}
          aria-label={end === "value" ? translate(field.label) : translate(`kit.filter.${end}`)}
          placeholder={end === "value" ? undefined : translate(`kit.filter.${end}`)}
          inputMode={isFigure ? "decimal" : "text"}
          pattern={patterns[field.kind]}
          spellCheck={false}
          defaultValue={String(values[index] ?? "")}
          onChange={(event) => {
            const next = ends.map((_, at) => values[at] ?? "");
            next[index] = typed(event.target.value, field.kind);
            onChange(next);
          }}
          className={classNames(className, "h-control min-w-0 invalid:border-critical")}
        />
      ))}
    </div>
  );
};
