import { useId } from "react";
import { useTranslate } from "react-admin";
import { classNames } from "../classNames";

export interface TextEntryProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  help?: string;
  required?: boolean;
  multiline?: boolean;
  mono?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
}

/** A labelled text field with state of its own, for dialogs that are not forms over a record. */
export const TextEntry = ({
  label,
  value,
  onChange,
  help,
  required,
  multiline,
  mono,
  ...rest
}: TextEntryProps) => {
  const id = useId();
  const translate = useTranslate();
  const props = {
    id,
    value,
    required,
    "aria-describedby": help ? `${id}-help` : undefined,
    autoComplete: "off",
    spellCheck: mono ? false : undefined,
    className: classNames(
      "control-outline mt-1 block w-full px-2 text-sm",
      multiline ? "min-h-16 py-1.5" : "h-control",
      mono && "font-mono",
    ),
    ...rest,
  } as const;
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {required && (
          <span aria-hidden title={translate("kit.form.required")} className="text-critical">
            {" *"}
          </span>
        )}
      </label>
      {multiline ? (
        <textarea {...props} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...props} onChange={(event) => onChange(event.target.value)} />
      )}
      {help && (
        <p id={`${id}-help`} className="mt-1 text-xs text-muted">
          {help}
        </p>
      )}
    </div>
  );
};
