import { useTranslate, type Validator } from "react-admin";
import { classNames } from "../classNames";
import { plainText } from "../field/plainText";
import { inputClass } from "./inputClass";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export interface NumberInputProps extends CommonInputProps {
  min?: number;
  max?: number;
  /** Whole numbers only, unless decimals are wanted. */
  decimals?: boolean;
  /** Key of the catalogue, at the right: "requests a minute". */
  unit?: string;
  placeholder?: string;
}

const whole = /^-?\d{1,15}$/;
const decimal = /^-?\d{1,12}(\.\d{1,9})?$/;

/** What cannot be a number stays text, so that it can be shown and refused rather than lost. */
export const parseFigure = (text: string, decimals: boolean): number | string | null => {
  const trimmed = text.trim().replace(/[,\s_](?=\d{3}\b)/g, "");
  if (trimmed === "") return null;
  return (decimals ? decimal : whole).test(trimmed) ? Number(trimmed) : text;
};

const inRange =
  ({ min, max, decimals = false }: Pick<NumberInputProps, "min" | "max" | "decimals">): Validator =>
  (value: unknown) => {
    if (value === null || value === undefined || value === "") return undefined;
    if (typeof value !== "number")
      return { message: decimals ? "kit.form.not_a_number" : "kit.form.not_a_whole_number", args: {} };
    if (min !== undefined && value < min) return { message: "kit.form.too_small", args: { min } };
    return max !== undefined && value > max ? { message: "kit.form.too_large", args: { max } } : undefined;
  };

/** A text field for figures: nothing changes by scrolling over it, and what was typed is never rounded. */
export const NumberInput = ({
  min,
  max,
  decimals = false,
  unit,
  placeholder,
  ...props
}: NumberInputProps) => {
  const translate = useTranslate();
  const { control, frame, value, onChange } = useFormInput(props, {
    rules: [
      inRange({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), decimals }),
    ],
    parse: (text) => (typeof text === "string" ? parseFigure(text, decimals) : text),
  });
  return (
    <InputFrame {...frame}>
      <span className="flex items-center gap-2">
        <input
          {...control}
          value={plainText(value)}
          inputMode={decimals ? "decimal" : "numeric"}
          autoComplete="off"
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(inputClass, "h-control max-w-40 text-right")}
        />
        {unit && <span className="text-sm text-muted">{translate(unit, { _: unit })}</span>}
      </span>
    </InputFrame>
  );
};
