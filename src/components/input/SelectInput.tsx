import { useTranslate } from "react-admin";
import { classNames } from "../classNames";
import type { Choice } from "./choice";
import { plainText } from "../field/plainText";
import { inputClass } from "./inputClass";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export interface SelectInputProps extends CommonInputProps {
  choices: readonly Choice[];
  /** Key of the text for "none"; without it, one must be chosen. */
  emptyText?: string;
  /** What else a choice brings with it. */
  onChoose?: (id: string) => void;
}

/** The browser's own list: known to every hand, every screen reader and every phone. */
export const SelectInput = ({ choices, emptyText, onChoose, ...props }: SelectInputProps) => {
  const translate = useTranslate();
  const { control, frame, value, onChange } = useFormInput(props);
  const { readOnly: _readOnly, ...select } = control;
  const text = plainText(value);
  const isMissing = text === "" || !choices.some(({ id }) => id === text);
  return (
    <InputFrame {...frame}>
      <select
        {...select}
        value={text}
        onChange={(event) => {
          onChange(event.target.value);
          onChoose?.(event.target.value);
        }}
        className={classNames(inputClass, "h-control")}
      >
        {(emptyText !== undefined || isMissing) && (
          <option value={emptyText === undefined ? text : ""}>
            {emptyText === undefined ? text || translate("kit.form.choose") : translate(emptyText)}
          </option>
        )}
        {choices.map(({ id, name, disabled }) => (
          <option key={id} value={id} disabled={disabled}>
            {translate(name, { _: name })}
          </option>
        ))}
      </select>
    </InputFrame>
  );
};
