import { useId } from "react";
import { useTranslate } from "react-admin";
import type { EntryChoice } from "./ChoiceEntry";

export interface SelectEntryProps<Value extends string> {
  label: string;
  choices: readonly EntryChoice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** What stands there while nothing is chosen. */
  placeholder: string;
  help?: string | undefined;
}

/** One of many, by name. */
export const SelectEntry = <Value extends string>({
  label,
  choices,
  value,
  onChange,
  placeholder,
  help,
}: SelectEntryProps<Value>) => {
  const id = useId();
  const translate = useTranslate();
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        <span aria-hidden title={translate("kit.form.required")} className="text-critical">
          {" *"}
        </span>
      </label>
      <select
        id={id}
        required
        value={value ?? ""}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.id === event.target.value);
          if (chosen) onChange(chosen.id);
        }}
        className="control-outline mt-1 block h-control w-full px-2 text-sm"
      >
        <option value="" disabled>
          {placeholder}
        </option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p id={`${id}-help`} className="mt-1 text-xs text-muted">
          {help}
        </p>
      )}
    </div>
  );
};
