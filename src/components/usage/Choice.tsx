import type { ReactNode } from "react";

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | "";
  options: readonly { id: Value | ""; name: string }[];
  onChange: (value: Value | "") => void;
  children?: ReactNode;
}

/** A small select with its name in front of it. */
export const Choice = <Value extends string>({
  label,
  value,
  options,
  onChange,
  children,
}: ChoiceProps<Value>) => (
  <label className="inline-flex min-w-0 items-center gap-1.5 text-xs text-muted">
    <span className="whitespace-nowrap">{label}</span>
    <select
      value={value}
      onChange={(event) => {
        const chosen = options.find(({ id }) => id === event.target.value);
        if (chosen) onChange(chosen.id);
      }}
      className="control-outline h-control max-w-72 min-w-0 px-1.5 text-sm text-ink"
    >
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      {children}
    </select>
  </label>
);
