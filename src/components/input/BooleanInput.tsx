import { useTranslate } from "react-admin";
import { InputError } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export const BooleanInput = (props: CommonInputProps) => {
  const translate = useTranslate();
  const { control, frame, value, onChange, error } = useFormInput(props, { format: (flag) => flag === true });
  const { readOnly: _readOnly, ...box } = control;
  return (
    <div className={props.className}>
      <label className="flex items-start gap-2 text-sm has-disabled:opacity-55">
        <span className="flex h-5 items-center">
          <input
            {...box}
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange(event.target.checked)}
            className="size-3.5 accent-accent"
          />
        </span>
        <span>
          <span className="font-medium">{translate(frame.label, { _: frame.label })}</span>
          {frame.help && (
            <span id={`${frame.id}-help`} className="block text-xs text-muted">
              {translate(frame.help, { _: frame.help })}
            </span>
          )}
        </span>
      </label>
      <InputError id={frame.id} error={error} />
    </div>
  );
};
