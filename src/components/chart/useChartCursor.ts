import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { columnAt } from "./chartBox";

export interface ChartCursorOptions {
  columns: number;
  /** Series that the arrows up and down walk through. */
  series: number;
  onOpen: (column: number) => void;
  onBack: () => void;
}

export interface ChartCursor {
  /** The column that is pointed at or walked to; undefined where the reader is elsewhere. */
  readonly column: number | undefined;
  /** A single series of it, by keyboard alone. */
  readonly series: number | undefined;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  PageUp: (at) => at - 10,
  PageDown: (at) => at + 10,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const clamp = (at: number, count: number) => Math.max(0, Math.min(count - 1, at));

const nextSeries = (at: number | undefined, step: 1 | -1, count: number): number | undefined => {
  if (at === undefined) return step === 1 ? 0 : count - 1;
  const next = at + step;
  return next < 0 || next >= count ? undefined : next;
};

/** Walking through the columns of a chart: arrows, or the pointer; Enter opens one, Backspace goes back. */
export const useChartCursor = ({ columns, series, onOpen, onBack }: ChartCursorOptions) => {
  const [cursor, setCursor] = useState<ChartCursor>({ column: undefined, series: undefined });
  const at = clamp(cursor.column ?? columns - 1, columns);
  const placeOf = (event: PointerEvent<HTMLElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    return columnAt(event.clientX - frame.left, frame.width, columns);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step) setCursor({ column: clamp(step(at, columns), columns), series: cursor.series });
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      setCursor({
        column: at,
        series: nextSeries(cursor.series, event.key === "ArrowDown" ? 1 : -1, series),
      });
    } else if (event.key === "Enter") onOpen(at);
    else if (event.key === "Backspace") onBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    cursor: { column: columns === 0 ? undefined : cursor.column, series: cursor.series },
    at,
    handlers: {
      onKeyDown: handleKeyDown,
      onFocus: () => setCursor((present) => ({ ...present, column: present.column ?? columns - 1 })),
      onBlur: () => setCursor({ column: undefined, series: undefined }),
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const column = placeOf(event);
        setCursor((present) =>
          present.column === column && present.series === undefined ? present : { column, series: undefined },
        );
      },
      onPointerLeave: () => setCursor({ column: undefined, series: undefined }),
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const column = placeOf(event);
        if (event.button === 0 && column !== undefined) onOpen(column);
      },
    },
  };
};
