import { useId } from "react";
import { useTranslate } from "react-admin";
import { classNames } from "../classNames";

export interface EntryChoice<Value extends string> {
  id: Value;
  label: string;
  /** Said under the label: what it means, or why it cannot be chosen. */
  note?: string | undefined;
  disabled?: boolean;
}

export interface ChoiceEntryProps<Value extends string> {
  label: string;
  choices: readonly EntryChoice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  required?: boolean;
}

/** One of a few, each with what it means; for dialogs that are not forms over a record. */
export const ChoiceEntry = <Value extends string>({
  label,
  choices,
  value,
  onChange,
  required = true,
}: ChoiceEntryProps<Value>) => {
  const name = useId();
  const translate = useTranslate();
  return (
    <fieldset className="space-y-1">
      <legend className="pb-1 text-sm font-medium">
        {label}
        {required && (
          <span aria-hidden title={translate("kit.form.required")} className="text-critical">
            {" *"}
          </span>
        )}
      </legend>
      {choices.map((choice) => (
        <label
          key={choice.id}
          className={classNames(
            "flex items-start gap-2 rounded border px-2 py-1.5",
            value === choice.id ? "border-accent bg-accent-soft" : "border-hairline",
            choice.disabled ? "text-muted" : "hover:bg-hover",
          )}
        >
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={value === choice.id}
            disabled={choice.disabled}
            required={required}
            aria-describedby={choice.note === undefined ? undefined : `${name}-${choice.id}`}
            onChange={() => onChange(choice.id)}
            className="mt-0.5 accent-accent"
          />
          <span className="min-w-0">
            <span className="block">{choice.label}</span>
            {choice.note !== undefined && (
              <span id={`${name}-${choice.id}`} aria-hidden className="block text-xs text-muted">
                {choice.note}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
