import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { drawnRows, windowAt, type RowWindow } from "./rowWindow";

export interface RowWindowOptions {
  count: number;
  rowHeight: number;
  /** The row that holds the focus: drawn wherever it is, or the focus would fall to the page. */
  keep: number;
  /** Changes when another page of rows comes: it starts at its top. */
  page: number;
}

const nothing: RowWindow = { first: 0, visible: 0, inSight: [0, 0] };

export interface DrawnRows {
  /** For the element of the rows; what scrolls is the one around it. */
  body: RefObject<HTMLDivElement | null>;
  rows: number[];
  inSight: (row: number) => boolean;
}

/** Which rows to draw, and which of them can be seen. Rows are of one height, so a scroll costs a division, and a render only every few rows. */
export const useRowWindow = ({ count, rowHeight, keep, page }: RowWindowOptions): DrawnRows => {
  // The element around it has no ref yet when a table mounts with rows that are known: React sets refs from the inside out.
  const body = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState<RowWindow>(nothing);
  const scrollTop = useRef(0);
  const drawnPage = useRef(page);
  const measure = useCallback(() => {
    const element = body.current?.parentElement;
    if (!element) return;
    scrollTop.current = element.scrollTop;
    const next = windowAt(element.scrollTop, element.clientHeight, rowHeight);
    setWindow((present) =>
      present.first === next.first && present.visible === next.visible ? present : next,
    );
  }, [rowHeight]);
  useLayoutEffect(() => {
    const element = body.current?.parentElement;
    if (!element) return undefined;
    // It reports once when it starts: before the first paint.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [measure]);
  // By the offset it remembers: asking the element itself would lay the page out a second time.
  useLayoutEffect(() => {
    if (drawnPage.current !== page && scrollTop.current > 0)
      body.current?.parentElement?.scrollTo({ top: 0 });
    drawnPage.current = page;
  }, [page]);
  const [start, end] = window.inSight;
  return { body, rows: drawnRows(window, count, keep), inSight: (row) => row >= start && row < end };
};
