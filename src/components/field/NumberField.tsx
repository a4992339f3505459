import { useFieldValue, type FieldProps } from "./fieldValue";

const figures = new Intl.NumberFormat("en");
const compact = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

export interface NumberTextProps {
  /** Counts may come as decimal strings where they can pass what a double holds. */
  value: number | string;
  /** "12.4M", the exact figure on hover. */
  short?: boolean;
  /** Said after the figure: "ms", "tokens". */
  unit?: string;
}

type DecimalText = `${number}`;

export const NumberText = ({ value, short = false, unit }: NumberTextProps) => {
  const exact = figures.format(value as DecimalText);
  const text = short ? compact.format(value as DecimalText) : exact;
  return (
    <span title={short ? exact : undefined}>
      {text}
      {unit && <span className="text-muted"> {unit}</span>}
    </span>
  );
};

export interface NumberFieldProps extends FieldProps, Omit<NumberTextProps, "value"> {}

export const NumberField = ({ short = false, unit, ...field }: NumberFieldProps) => {
  const value = useFieldValue(field);
  return typeof value === "number" || (typeof value === "string" && value !== "") ? (
    <NumberText value={value} short={short} {...(unit ? { unit } : {})} />
  ) : (
    <span className="text-faint">–</span>
  );
};
