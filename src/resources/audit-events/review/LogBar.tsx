import { useId } from "react";
import { useTranslate } from "react-admin";
import type { Segment, SegmentKind } from "./coverage";
import { formatCount } from "../../../components/field/formatCount";

interface LogBarProps {
  segments: readonly Segment[];
  label: string;
  /** What a segment is called here. */
  names: Partial<Record<SegmentKind, string>>;
}

const fills: Readonly<Record<SegmentKind, string>> = {
  pruned: "fill-hover stroke-line",
  reviewed: "fill-positive stroke-positive",
  unreviewed: "fill-series-1 stroke-series-1",
  pruned_next: "fill-series-2 stroke-series-2",
};

const countOf = ({ from, to }: Segment) => formatCount(Number(BigInt(to) - BigInt(from)));

/** The log as one bar, oldest at the left; each kind with its words and its count below, so that colour is not all. */
export const LogBar = ({ segments, label, names }: LogBarProps) => {
  const translate = useTranslate();
  const hatch = useId();
  const nameOf = ({ kind }: Segment) => translate(names[kind] ?? kind);
  const kinds = [...new Set(segments.map(({ kind }) => kind))];
  const sumOf = (kind: SegmentKind) =>
    segments
      .filter((each) => each.kind === kind)
      .reduce((sum, { from, to }) => sum + BigInt(to) - BigInt(from), 0n);
  return (
    <figure>
      <svg
        role="img"
        aria-label={label}
        viewBox="0 0 1000 20"
        preserveAspectRatio="none"
        className="h-5 w-full"
      >
        <defs>
          <pattern id={hatch} width="8" height="20" patternUnits="userSpaceOnUse">
            <rect width="2" height="20" className="fill-line" />
          </pattern>
        </defs>
        {segments.map((each) => (
          <g key={`${each.kind} ${each.from}`}>
            <title>{`${nameOf(each)}: ${each.from}–${each.to} (${countOf(each)})`}</title>
            <rect
              x={each.left}
              width={each.width}
              height={20}
              className={fills[each.kind]}
              vectorEffect="non-scaling-stroke"
            />
            {each.kind === "pruned" && (
              <rect x={each.left} width={each.width} height={20} fill={`url(#${hatch})`} />
            )}
          </g>
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1 pt-2 text-xs text-muted">
        {kinds.map((kind) => (
          <span key={kind} className="inline-flex items-center gap-1.5">
            <svg aria-hidden viewBox="0 0 10 10" className="size-2.5">
              <rect width="10" height="10" className={fills[kind]} />
            </svg>
            {translate(names[kind] ?? kind)} {formatCount(Number(sumOf(kind)))}
          </span>
        ))}
      </figcaption>
    </figure>
  );
};
