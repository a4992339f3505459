export interface SparklineProps {
  values: readonly number[];
  /** What it says, in words: "1,204 requests in 36 hours, 310 at most in one". */
  label: string;
  width?: number;
  height?: number;
}

const stroke = 1.5;

/** Points of the line, from 0 at the bottom to the greatest value at the top. */
export const sparklinePoints = (
  values: readonly number[],
  width: number,
  height: number,
): readonly (readonly [number, number])[] => {
  const top = Math.max(1, ...values);
  const inner = height - 2 * stroke;
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const round = (value: number) => Math.round(value * 10) / 10;
  return values.map(
    (value, index) => [round(index * step), round(stroke + inner * (1 - value / top))] as const,
  );
};

/** A trend the size of a word. Nothing at all reads as a dotted base line, not as a steady zero. */
export const Sparkline = ({ values, label, width = 96, height = 20 }: SparklineProps) => {
  const isFlat = values.every((value) => value === 0);
  const points = sparklinePoints(values, width, height)
    .map((point) => point.join(" "))
    .join("L");
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="shrink-0 overflow-visible"
    >
      {isFlat || values.length === 0 ? (
        <path d={`M0 ${height - stroke}H${width}`} className="stroke-line" strokeDasharray="2 3" />
      ) : (
        <>
          <path d={`M${points}L${width} ${height}L0 ${height}Z`} className="fill-accent-soft" />
          <path
            d={`M${points}`}
            fill="none"
            strokeWidth={stroke}
            strokeLinejoin="round"
            className="stroke-series-1"
          />
        </>
      )}
    </svg>
  );
};
