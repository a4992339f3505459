import { useId } from "react";

export interface DayEntryProps {
  label: string;
  /** A plain date; empty while none is given. */
  value: string;
  onChange: (day: string) => void;
  min?: string | undefined;
  max?: string | undefined;
  help?: string;
}

/** A day, which has no zone. */
export const DayEntry = ({ label, value, onChange, min, max, help }: DayEntryProps) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        type="date"
        required
        min={min}
        max={max}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.target.value)}
        className="control-outline mt-1 block h-control px-2 text-sm"
      />
      {help !== undefined && (
        <p id={`${id}-help`} className="mt-1 text-xs text-muted">
          {help}
        </p>
      )}
    </div>
  );
};
