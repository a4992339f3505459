import { firstInstantOf, localDateOf } from "../../domain/deadlines";
import { classNames } from "../classNames";
import { inputClass } from "./inputClass";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export interface DateInputProps extends CommonInputProps {
  /** The earliest and latest dates. */
  min?: string;
  max?: string;
  /** The field is an instant: the first one of the chosen day in this zone. Without it, the field is a plain date. */
  zone?: string;
}

/** A day without a time. */
export const DateInput = ({ min, max, zone, ...props }: DateInputProps) => {
  const { control, frame, value, onChange } = useFormInput(props);
  const given = typeof value === "string" ? value : "";
  const shown = given !== "" && zone !== undefined ? localDateOf(given, zone) : given;
  const kept = (date: string) => {
    if (date === "") return null;
    return zone === undefined ? date : firstInstantOf(date, zone);
  };
  return (
    <InputFrame {...frame}>
      <input
        {...control}
        type="date"
        value={shown}
        min={min}
        max={max}
        onChange={(event) => onChange(kept(event.target.value))}
        className={classNames(inputClass, "h-control max-w-44")}
      />
    </InputFrame>
  );
};
