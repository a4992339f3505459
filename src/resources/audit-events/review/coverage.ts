import type { AuditCoverage } from "../auditEvent";

export type SegmentKind = "pruned" | "reviewed" | "unreviewed" | "pruned_next";

export interface Segment {
  kind: SegmentKind;
  /** Decimal, half-open. */
  from: string;
  to: string;
  /** Share of the whole bar, in thousandths. */
  left: number;
  width: number;
}

const full = 1000n;

/** In whole thousandths times ten, exact for indexes of any size. */
const share = (part: bigint, whole: bigint): number =>
  whole === 0n ? 0 : Number((part * full * 100n) / whole) / 100;

const segment = (kind: SegmentKind, from: string, to: string, size: bigint): Segment => ({
  kind,
  from,
  to,
  left: share(BigInt(from), size),
  width: share(BigInt(to) - BigInt(from), size),
});

const isSome = ({ from, to }: Segment) => BigInt(to) > BigInt(from);

/** The log from its first event to its newest: provable only, reviewed, not reviewed. */
export const reviewSegments = ({ size, minIndex, reviewed, unreviewed }: AuditCoverage): Segment[] => {
  const whole = BigInt(size);
  return [
    segment("pruned", "0", minIndex, whole),
    ...reviewed.map(({ from, to }) => segment("reviewed", from, to, whole)),
    ...unreviewed.map(({ from, to }) => segment("unreviewed", from, to, whole)),
  ]
    .filter(isSome)
    .toSorted((a, b) => a.left - b.left);
};

/** The same log by what can still be read: provable only, next to expire, retained. */
export const horizonSegments = ({ size, minIndex, nextPruneTo }: AuditCoverage): Segment[] => {
  const whole = BigInt(size);
  const next = nextPruneTo ?? minIndex;
  return [
    segment("pruned", "0", minIndex, whole),
    segment("pruned_next", minIndex, next, whole),
    segment("unreviewed", next, size, whole),
  ].filter(isSome);
};

/** Thousandths of the retained events that somebody reviewed. */
export const reviewedPermille = ({ size, minIndex, unreviewed }: AuditCoverage): number => {
  const retained = BigInt(size) - BigInt(minIndex);
  if (retained <= 0n) return 1000;
  const open = unreviewed.reduce((sum, { from, to }) => sum + BigInt(to) - BigInt(from), 0n);
  return Number(((retained - open) * 1000n) / retained);
};

export type RangeProblem = "not_a_number" | "empty" | "beyond" | "pruned";

/** Why a range cannot be marked as reviewed; undefined when it can. */
export const rangeProblem = (
  { from, to }: { from: string; to: string },
  { size, minIndex }: { size: string; minIndex: string },
): RangeProblem | undefined => {
  if (![from, to].every((text) => /^(0|[1-9]\d{0,77})$/.test(text))) return "not_a_number";
  if (BigInt(from) >= BigInt(to)) return "empty";
  if (BigInt(to) > BigInt(size)) return "beyond";
  return BigInt(from) < BigInt(minIndex) ? "pruned" : undefined;
};
