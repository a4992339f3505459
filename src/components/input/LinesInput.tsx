import { classNames } from "../classNames";
import { inputClass } from "./inputClass";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

const isText = (value: unknown): value is string => typeof value === "string";

/** A list of phrases, one a line. Blank lines stay while they are typed; whoever sends the list leaves them out. */
export const LinesInput = (props: CommonInputProps) => {
  const { control, frame, value, onChange } = useFormInput(props, { format: (list) => list ?? [] });
  const lines = Array.isArray(value) ? value.filter(isText) : [];
  return (
    <InputFrame {...frame}>
      <textarea
        {...control}
        rows={3}
        value={lines.join("\n")}
        onChange={(event) => onChange(event.target.value === "" ? [] : event.target.value.split("\n"))}
        className={classNames(inputClass, "min-h-20 py-1.5")}
      />
    </InputFrame>
  );
};
