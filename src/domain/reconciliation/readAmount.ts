import { MoneyError, parse, pico, type Pico } from "../money";
import type { ColumnMapping } from "./mapping";

type DecimalSign = ColumnMapping["decimal"];

/** Digits in groups of three, divided by spaces, apostrophes or the sign that is not the decimal one. */
const FORMS: Readonly<Record<DecimalSign, RegExp>> = {
  point: /^(\d+|\d{1,3}(?:([ ,'\u00a0\u2009\u202f’])\d{3})(?:\2\d{3})*)(?:\.(\d+))?$/,
  comma: /^(\d+|\d{1,3}(?:([ .'\u00a0\u2009\u202f’])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/,
};

interface Signed {
  readonly digits: string;
  readonly isNegative: boolean;
}

/** `-1`, `+1`, `(1)` and `1-` as accounting writes them. */
function signOf(text: string): Signed {
  const brackets = /^\((.*)\)$/.exec(text);
  if (brackets) return { digits: brackets[1] ?? "", isNegative: true };
  const sign = /^([-+\u2212])?(.*?)(-)?$/.exec(text);
  const [, before, digits = "", after] = sign ?? [];
  if (before !== undefined && after !== undefined) return { digits: "", isNegative: false };
  return { digits, isNegative: (before !== undefined && before !== "+") || after !== undefined };
}

/**
 * An amount as a processor's file writes it, exact: nothing is rounded, and what could be read in two ways is not read.
 * Undefined for what is no amount: an empty cell, a formula, letters, a wrong grouping, more than 12 decimals.
 */
export function readAmount(text: string, decimal: DecimalSign): Pico | undefined {
  const { digits, isNegative } = signOf(text.trim());
  const match = FORMS[decimal].exec(digits);
  if (!match) return undefined;
  const [, whole = "", , fraction] = match;
  const plain = whole.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  try {
    const amount = parse(fraction === undefined ? plain : `${plain}.${fraction}`);
    return isNegative ? pico(-amount) : amount;
  } catch (error) {
    if (error instanceof MoneyError) return undefined;
    throw error;
  }
}
