import { barOf, FIGURES } from "./pages.mjs";

/** @typedef {import("./pages.mjs").MeasuredPage} MeasuredPage */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * A Markdown table: one row a figure, one column a page, each value beside its bar.
 * @param {readonly MeasuredPage[]} pages
 * @param {(page: string, figure: string) => number | undefined} valueOf
 */
export function table(pages, valueOf) {
  const head = ["", ...pages.map(({ name }) => name), "bar"];
  const rows = Object.entries(FIGURES).map(([figure, { label, unit, atLeast }]) => {
    const cells = pages.map((page) => {
      const value = valueOf(page.name, figure);
      if (value === undefined) return "–";
      const bar = barOf(figure, page);
      const isMissed = bar !== undefined && (atLeast ? value < bar : value > bar + 0.0005);
      return `${format(value)}${isMissed ? " ✗" : ""}`;
    });
    const bars = [...new Set(pages.map((page) => barOf(figure, page)))].map((bar) =>
      bar === undefined ? "–" : `${atLeast ? "≥" : "≤"} ${bar}`,
    );
    return [unit ? `${label}, ${unit}` : label, ...cells, bars.join(" / ")];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** @param {number} value */
function format(value) {
  if (value === 0) return "0";
  return value < 1 ? value.toFixed(3) : value.toFixed(value < 100 ? 1 : 0);
}
