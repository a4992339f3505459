import type { ReactNode } from "react";
import { useTranslate, ValidationError } from "react-admin";
import type { FieldError } from "react-hook-form";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";

export interface InputFrameProps {
  id: string;
  label: string;
  help: string | undefined;
  isRequired: boolean;
  error: FieldError | undefined;
  className: string | undefined;
  children: ReactNode;
  /** `group` for several controls under one legend. */
  as?: "field" | "group";
}

const RequiredMark = () => {
  const translate = useTranslate();
  return (
    <span aria-hidden title={translate("kit.form.required")} className="text-critical">
      {" *"}
    </span>
  );
};

export const InputError = ({ id, error }: { id: string; error: FieldError | undefined }) =>
  typeof error?.message === "string" && error.message !== "" ? (
    <p id={`${id}-error`} className="mt-1 flex items-start gap-1 text-xs text-critical">
      <Icon name="error" className="mt-0.5 size-3" />
      <span>
        <ValidationError error={error.message} />
      </span>
    </p>
  ) : null;

/** Label above, help and error below; nothing moves when the error comes. */
export const InputFrame = ({
  id,
  label,
  help,
  isRequired,
  error,
  className,
  children,
  as = "field",
}: InputFrameProps) => {
  const translate = useTranslate();
  const below = (
    <>
      {help && (
        <p id={`${id}-help`} className="mt-1 text-xs text-muted">
          {translate(help, { _: help })}
        </p>
      )}
      <InputError id={id} error={error} />
    </>
  );
  const text = (
    <>
      {translate(label, { _: label })}
      {isRequired && <RequiredMark />}
    </>
  );
  if (as === "group")
    return (
      <fieldset className={classNames("min-w-0", className)}>
        <legend className="text-sm font-medium">{text}</legend>
        <div className="mt-1">{children}</div>
        {below}
      </fieldset>
    );
  return (
    <div className={classNames("min-w-0", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {text}
      </label>
      <div className="mt-1">{children}</div>
      {below}
    </div>
  );
};
