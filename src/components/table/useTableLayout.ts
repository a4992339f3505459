import type { CSSProperties } from "react";
import { rowHeights, useDensity } from "../preference/useDensity";
import { useNarrow } from "../preference/useNarrow";
import { useTranslate } from "react-admin";
import { cardAreas, cardHeight, cardLines, columnTracks, usualWidth, widthOfLabel } from "./columns";

export const headerHeight = 36;

const selectWidth = [36] as const;
const actionsWidth = [40] as const;
const none = [] as const;

interface LayoutInput {
  columns: readonly { source: string; label: string; width?: number; minWidth?: number }[];
  widths: Readonly<Record<string, number>>;
  isSelectable: boolean;
  hasActions: boolean;
}

/**
 * Where cells stand, as variables on the grid: dragging a column sets two variables and touches no row. On a narrow
 * page each row becomes a card of two or three lines.
 */
export const useTableLayout = ({ columns, widths, isSelectable, hasActions }: LayoutInput) => {
  const translate = useTranslate();
  const [density] = useDensity();
  const isNarrow = useNarrow();
  // A heading is never cut by default: rather the table scrolls sideways.
  const readable = columns.map(({ source, label, width = usualWidth, minWidth = width * 0.75 }) => ({
    source,
    width,
    minWidth: Math.round(Math.max(minWidth, widthOfLabel(translate(label)))),
  }));
  const lines = cardLines(columns.length);
  const leading = isSelectable ? selectWidth : none;
  const trailing = hasActions ? actionsWidth : none;
  const variables = (own: Readonly<Record<string, number>>): Record<string, string> => {
    if (isNarrow) return { ...cardAreas(isSelectable, hasActions, lines), "--table-width": "0px" };
    const { template, minWidth } = columnTracks(readable, own, leading, trailing);
    return { "--table-columns": template, "--table-width": `${minWidth}px` };
  };
  return {
    isNarrow,
    rowHeight: isNarrow ? cardHeight(lines) : rowHeights[density],
    style: variables(widths) as CSSProperties,
    /** Shows a width while it is dragged. */
    preview: (grid: HTMLElement | null, source: string, width: number) =>
      Object.entries(variables({ ...widths, [source]: width })).forEach(([name, value]) =>
        grid?.style.setProperty(name, value),
      ),
  };
};
