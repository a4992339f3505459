import { useId, type ReactNode, type Ref } from "react";
import { lazyNamed } from "../lazy/lazyNamed";
import { box } from "./chartBox";
import type { ChartData } from "./chartData";
import { useChartCursor } from "./useChartCursor";
import { useElementWidth } from "./useElementWidth";

const SeriesChart = lazyNamed(() => import("./SeriesChart").then((module) => module.SeriesChart));

export interface ChartFrameProps extends ChartData {
  label: string;
  /** How it is walked with the keyboard, in words. */
  help: string;
  /** A column, or one series of it, in words. */
  inWords: (column: number, series: number | undefined) => string;
  /** The card beside the column that is pointed at. */
  card: (column: number, series: number | undefined) => ReactNode;
  onOpen: (column: number) => void;
  onBack: () => void;
  /** The answer is of another question than the one asked now. */
  isStale: boolean;
  svgRef?: Ref<SVGSVGElement> | undefined;
}

const CARD_WIDTH = 288;

/** Where a column begins, for `left` and `width`. */
const placeOf = (column: number, count: number, width: number) => {
  const slot = (width - box.left - box.right) / Math.max(1, count);
  return { left: box.left + column * slot, width: slot };
};

/** A chart that can be pointed at, walked with the keyboard and heard: the drawing itself is only for the eye. */
export const ChartFrame = ({
  label,
  help,
  inWords,
  card,
  onOpen,
  onBack,
  isStale,
  svgRef,
  ...data
}: ChartFrameProps) => {
  const id = useId();
  const { ref, width } = useElementWidth<HTMLDivElement>();
  const count = data.columns.length;
  const { cursor, at, handlers } = useChartCursor({
    columns: count,
    series: data.series.length,
    onOpen,
    onBack,
  });
  const shown = cursor.column === undefined ? undefined : placeOf(cursor.column, count, width);
  const isRight = shown !== undefined && shown.left + shown.width + CARD_WIDTH + 16 > width;
  return (
    <div ref={ref} className="relative min-w-0" style={{ height: data.height }}>
      {shown && (
        <div
          aria-hidden
          className="absolute bg-hover"
          style={{ ...shown, top: box.top, height: data.height - box.top - box.bottom }}
        />
      )}
      <div aria-hidden className={isStale ? "absolute inset-0 opacity-45" : "absolute inset-0"}>
        {width > 0 && <SeriesChart {...data} width={width} {...(svgRef && { svgRef })} />}
      </div>
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-describedby={id}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, count - 1)}
        aria-valuenow={at}
        aria-valuetext={inWords(at, cursor.series)}
        aria-keyshortcuts="Enter Backspace ArrowUp ArrowDown"
        className="absolute inset-0 cursor-pointer touch-pan-y select-none"
        {...handlers}
      />
      <p id={id} className="sr-only">
        {help}
      </p>
      {shown && cursor.column !== undefined && (
        <div
          aria-hidden
          className="pointer-events-none absolute top-2 z-10 max-w-[calc(100%-16px)] rounded-md border border-line bg-raised p-2.5 text-xs shadow-overlay"
          style={{
            width: CARD_WIDTH,
            left: isRight ? Math.max(8, shown.left - CARD_WIDTH - 8) : shown.left + shown.width + 8,
          }}
        >
          {card(cursor.column, cursor.series)}
        </div>
      )}
    </div>
  );
};
