import { format, pico, type Money } from "../money";
import { buckets, type Amount, type Bucket, type Finding } from "./records";

export interface BucketTotal {
  readonly bucket: Bucket;
  readonly count: number;
  /** Of matched ones the payments, else the differences; per currency, never added across. */
  readonly sums: readonly Money[];
}

export const moneyOf = ({ units, currency }: Amount): Money => ({ amount: format(units), currency });

/** What a finding adds to the sum of its bucket. */
function amountOf({ bucket, difference, lines }: Finding): Amount | undefined {
  if (bucket !== "matched") return difference;
  const [line] = lines;
  if (line === undefined) return undefined;
  return {
    currency: line.gross.currency,
    units: pico(lines.reduce((sum, { gross }) => sum + gross.units, 0n)),
  };
}

/** Every bucket with how many findings are in it and what they come to. */
export function totalsOf(findings: readonly Finding[]): readonly BucketTotal[] {
  const counts = new Map<Bucket, number>();
  const sums = new Map<Bucket, Map<string, bigint>>(buckets.map((bucket) => [bucket, new Map()]));
  for (const finding of findings) {
    const { bucket } = finding;
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    const amount = amountOf(finding);
    if (amount === undefined) continue;
    const known = sums.get(bucket);
    known?.set(amount.currency, (known.get(amount.currency) ?? 0n) + amount.units);
  }
  return buckets.map((bucket) => ({
    bucket,
    count: counts.get(bucket) ?? 0,
    sums: [...(sums.get(bucket) ?? [])]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, units]) => moneyOf({ units: pico(units), currency })),
  }));
}
