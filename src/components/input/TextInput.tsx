import { classNames } from "../classNames";
import { plainText } from "../field/plainText";
import { inputClass } from "./inputClass";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export interface TextInputProps extends CommonInputProps {
  multiline?: boolean;
  /** Ids, prefixes, addresses: fixed width, no spell check. */
  mono?: boolean;
  type?: "text" | "email" | "url";
  maxLength?: number;
  placeholder?: string;
  autoComplete?: string;
}

export const TextInput = ({
  multiline,
  mono,
  type = "text",
  maxLength,
  placeholder,
  autoComplete = "off",
  ...props
}: TextInputProps) => {
  const { control, frame, value, onChange } = useFormInput(props);
  const shared = {
    ...control,
    value: plainText(value),
    maxLength,
    placeholder,
    autoComplete,
    spellCheck: mono ? false : undefined,
  };
  const className = classNames(inputClass, mono && "font-mono");
  return (
    <InputFrame {...frame}>
      {multiline ? (
        <textarea
          {...shared}
          rows={3}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(className, "min-h-20 py-1.5")}
        />
      ) : (
        <input
          {...shared}
          type={type}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(className, "h-control")}
        />
      )}
    </InputFrame>
  );
};
