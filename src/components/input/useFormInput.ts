import { required, useInput, type Validator } from "react-admin";
import { useFieldLabel } from "../form/FieldLabels";
import type { CommonInputProps } from "./inputProps";

export interface FormInputOptions {
  /** The input's own rules, before those of the form. */
  rules?: readonly Validator[];
  format?: (value: unknown) => unknown;
  parse?: (value: unknown) => unknown;
}

const asList = (validate: CommonInputProps["validate"]): readonly Validator[] => {
  if (!validate) return [];
  return typeof validate === "function" ? [validate] : validate;
};

/** `useInput`, with the kit's own props: label for errors and conflicts, help and error tied to the control. */
export const useFormInput = (
  props: CommonInputProps,
  { rules = [], format, parse }: FormInputOptions = {},
) => {
  const { source, label, help, disabled, readOnly, defaultValue, validate } = props;
  const isRequired = props.required === true;
  useFieldLabel(source, label);
  const input = useInput({
    source,
    validate: [...(isRequired ? [required()] : []), ...rules, ...asList(validate)],
    isRequired,
    ...(disabled === undefined ? {} : { disabled }),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(format ? { format } : {}),
    ...(parse ? { parse } : {}),
  });
  const { id, field, fieldState } = input;
  const isInvalid = fieldState.invalid;
  const described = [help && `${id}-help`, isInvalid && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    value: field.value as unknown,
    onChange: field.onChange as (value: unknown) => void,
    error: fieldState.error,
    /** For the element that takes the typing. */
    control: {
      id,
      name: field.name,
      ref: field.ref,
      onBlur: () => field.onBlur(),
      disabled: disabled ?? false,
      readOnly: readOnly ?? false,
      "aria-invalid": isInvalid || undefined,
      "aria-describedby": described || undefined,
      "aria-required": isRequired || undefined,
    },
    frame: { id, label, help, isRequired, error: fieldState.error, className: props.className },
  };
};
