import type { Validator } from "react-admin";
import { MoneyError, parse } from "../../domain/money";
import { classNames } from "../classNames";
import { inputClass } from "./inputClass";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export interface MoneyInputProps extends CommonInputProps {
  currency: string;
  /** Amounts below zero are meant here (an adjustment). */
  allowNegative?: boolean;
}

const amountOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "amount" in value ? String(value.amount) : "";

const isAmount =
  (allowNegative: boolean): Validator =>
  (value: unknown) => {
    const amount = amountOf(value);
    if (amount === "") return undefined;
    try {
      return !allowNegative && parse(amount) < 0n ? "kit.form.negative" : undefined;
    } catch (error) {
      if (error instanceof MoneyError) return "kit.form.not_an_amount";
      throw error;
    }
  };

/** The amount stays the text that was typed: no number ever holds money. */
export const MoneyInput = ({ currency, allowNegative = false, ...props }: MoneyInputProps) => {
  const { control, frame, value, onChange } = useFormInput(props, {
    rules: [isAmount(allowNegative)],
    format: (money) => money ?? null,
    parse: (text) => {
      const amount = typeof text === "string" ? text.trim() : "";
      return amount === "" ? null : { amount, currency };
    },
  });
  return (
    <InputFrame {...frame}>
      <span className="flex items-center gap-2">
        <input
          {...control}
          value={amountOf(value)}
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          className={classNames(inputClass, "h-control max-w-48 text-right")}
        />
        <span className="text-sm text-muted">{currency}</span>
      </span>
    </InputFrame>
  );
};
