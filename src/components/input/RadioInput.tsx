import type { Choice } from "./choice";
import { ChoiceLabel } from "./ChoiceLabel";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export interface RadioInputProps extends CommonInputProps {
  choices: readonly Choice[];
}

export const RadioInput = ({ choices, ...props }: RadioInputProps) => {
  const { control, frame, value, onChange } = useFormInput(props);
  const { id, readOnly: _readOnly, disabled, ref, ...radio } = control;
  return (
    <InputFrame {...frame} as="group">
      {choices.map((choice, index) => (
        <ChoiceLabel key={choice.id} choice={choice}>
          <input
            {...radio}
            {...(index === 0 ? { id, ref } : {})}
            type="radio"
            value={choice.id}
            checked={value === choice.id}
            disabled={disabled || choice.disabled === true}
            onChange={() => onChange(choice.id)}
            className="size-3.5 accent-accent"
          />
        </ChoiceLabel>
      ))}
    </InputFrame>
  );
};
