import { useId, useMemo } from "react";
import { useTranslate } from "react-admin";
import { formatDay, formatMinute } from "../zone/formatTime";
import { usePlatformZone } from "../zone/PlatformZone";
import { bucketAt, histogramBars, oddHours, type HistogramBar, type HistogramBucket } from "./histogramBars";
import { useBrush, type Brush } from "./useBrush";

export interface TimeHistogramProps {
  buckets: readonly HistogramBucket[];
  /** Until when it was counted; a bucket that ends later is still filling. */
  asOf: string;
  label: string;
  /** What the marked part is: "denied or failed". */
  markedLabel: string;
  onZoom: (from: string, to: string) => void;
  onZoomOut: () => void;
  canZoomOut: boolean;
}

const hour = 3_600_000;
const figures = new Intl.NumberFormat("en");
const gap = 0.14;

const Bar = ({ bar, hatch }: { bar: HistogramBar; hatch: string }) => {
  const x = bar.left + (bar.width * gap) / 2;
  const width = bar.width * (1 - gap);
  return (
    <>
      <rect
        x={x}
        width={width}
        y={1000 - bar.height}
        height={bar.height}
        {...(bar.open ? { fill: `url(#${hatch})` } : { className: "fill-series-1" })}
      />
      <rect
        x={x}
        width={width}
        y={1000 - bar.markedHeight}
        height={bar.markedHeight}
        className="fill-series-2"
      />
    </>
  );
};

interface DrawingProps {
  bars: readonly HistogramBar[];
  cursor: number;
  brush: Brush | undefined;
}

const Drawing = ({ bars, cursor, brush }: DrawingProps) => {
  const hatch = useId();
  const at = bars[cursor];
  const first = bars[brush?.from ?? -1];
  const last = bars[brush?.to ?? -1];
  return (
    <svg
      aria-hidden
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      className="h-full w-full border-b border-line"
    >
      <defs>
        <pattern id={hatch} width="6" height="60" patternUnits="userSpaceOnUse">
          <rect width="6" height="60" className="fill-accent-soft" />
          <rect width="6" height="24" className="fill-series-1" opacity="0.55" />
        </pattern>
      </defs>
      {at && <rect x={at.left} width={at.width} height={1000} className="fill-hover" />}
      {bars.map((bar) => (
        <Bar key={bar.left} bar={bar} hatch={hatch} />
      ))}
      {first && last && (
        <rect
          x={first.left}
          width={last.left + last.width - first.left}
          height={1000}
          className="fill-accent stroke-accent"
          fillOpacity="0.16"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
};

/** One bucket, or the chosen stretch, in words: shown under the pointer and told to those who hear the page. */
const useInWords = ({ buckets, markedLabel }: TimeHistogramProps) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const isDaily = buckets.every(({ start, end }) => Date.parse(end) - Date.parse(start) >= 23 * hour);
  const time = (at: string) => (isDaily ? formatDay : formatMinute)(new Date(at), zone);
  return (from: HistogramBucket, to: HistogramBucket) => {
    const chosen = buckets.slice(buckets.indexOf(from), buckets.indexOf(to) + 1);
    const sum = (read: (bucket: HistogramBucket) => number) =>
      chosen.reduce((total, each) => total + read(each), 0);
    const odd = from === to ? oddHours(from) : undefined;
    const when = isDaily && from === to ? time(from.start) : `${time(from.start)} – ${time(to.end)}`;
    return [
      translate("kit.histogram.bucket", { when, smart_count: sum(({ count }) => count) }),
      sum(({ marked }) => marked) > 0 && `${figures.format(sum(({ marked }) => marked))} ${markedLabel}`,
      odd !== undefined && isDaily && translate("kit.histogram.odd_day", { hours: odd }),
    ]
      .filter(Boolean)
      .join(", ");
  };
};

/** Counts over time. Drag over it, or choose with the keyboard, to look closer. */
export const TimeHistogram = (props: TimeHistogramProps) => {
  const { buckets, asOf, label, onZoom, onZoomOut, canZoomOut } = props;
  const translate = useTranslate();
  const bars = useMemo(() => histogramBars(buckets, asOf), [buckets, asOf]);
  const inWords = useInWords(props);
  const { cursor, brush, handlers } = useBrush({
    count: buckets.length,
    at: (share) => bucketAt(bars, share),
    onZoom: ({ from, to }) => {
      const [first, last] = [buckets[from], buckets[to]];
      if (first && last) onZoom(first.start, last.end);
    },
    onZoomOut,
  });
  const from = buckets[brush?.from ?? cursor];
  const to = buckets[brush?.to ?? cursor];
  const words = from && to ? inWords(from, to) : translate("kit.histogram.empty");
  return (
    <div className="text-2xs text-muted">
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, buckets.length - 1)}
        aria-valuenow={cursor}
        aria-valuetext={words}
        aria-keyshortcuts="Enter Shift+ArrowLeft Shift+ArrowRight Backspace"
        title={translate("kit.histogram.help")}
        {...handlers}
        className="h-16 cursor-crosshair touch-none select-none"
      >
        <Drawing bars={bars} cursor={cursor} brush={brush} />
      </div>
      <div className="flex h-6 items-center justify-between gap-4 tabular-nums">
        <span className="min-w-0 flex-1 truncate">{words}</span>
        {canZoomOut && (
          <button type="button" onClick={onZoomOut} className="shrink-0 rounded-sm underline hover:text-ink">
            {translate("kit.histogram.zoom_out")}
          </button>
        )}
      </div>
    </div>
  );
};
