import { useId } from "react";
import { usePlatformZone } from "../zone/PlatformZone";
import { instantOfLocal, localOfInstant } from "../zone/localTime";

export interface MomentEntryProps {
  label: string;
  /** RFC 3339 UTC; undefined while it is not filled in. */
  value: string | undefined;
  onChange: (instant: string | undefined) => void;
  help?: string;
  max?: string;
  min?: string;
  /** Usual; `false` where leaving it empty means something. */
  required?: boolean;
}

/** A minute in the platform's zone, which stands beside the field. */
export const MomentEntry = ({
  label,
  value,
  onChange,
  help,
  max,
  min,
  required = true,
}: MomentEntryProps) => {
  const id = useId();
  const zone = usePlatformZone();
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <input
          id={id}
          type="datetime-local"
          required={required}
          aria-describedby={`${id}-zone`}
          className="control-outline h-control px-2 text-sm"
          value={value === undefined ? "" : localOfInstant(value, zone)}
          max={max === undefined ? undefined : localOfInstant(max, zone)}
          min={min === undefined ? undefined : localOfInstant(min, zone)}
          onChange={({ target: { value: local } }) =>
            onChange(local === "" ? undefined : instantOfLocal(local, zone))
          }
        />
        <span id={`${id}-zone`} className="text-xs text-muted">
          {zone}
        </span>
      </div>
      {help !== undefined && <p className="mt-1 text-xs text-muted">{help}</p>}
    </div>
  );
};
