import { useTranslate } from "react-admin";
import { classNames } from "../classNames";
import { usePlatformZone } from "../zone/PlatformZone";
import { localOfInstant, instantOfLocal } from "../zone/localTime";
import { inputClass } from "./inputClass";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export interface DateTimeInputProps extends CommonInputProps {
  /** The earliest and latest instants, in RFC 3339. */
  min?: string;
  max?: string;
}

/** Typed in the platform's zone, kept as an instant in UTC. */
export const DateTimeInput = ({ min, max, ...props }: DateTimeInputProps) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const { control, frame, value, onChange } = useFormInput(props);
  const text = typeof value === "string" ? value : "";
  return (
    <InputFrame {...frame}>
      <span className="flex items-center gap-2">
        <input
          {...control}
          type="datetime-local"
          value={text === "" ? "" : localOfInstant(text, zone)}
          min={min && localOfInstant(min, zone)}
          max={max && localOfInstant(max, zone)}
          onChange={(event) =>
            onChange(event.target.value === "" ? null : instantOfLocal(event.target.value, zone))
          }
          className={classNames(inputClass, "h-control max-w-56")}
        />
        <span className="text-xs text-muted">{translate("kit.form.zone", { zone })}</span>
      </span>
    </InputFrame>
  );
};
