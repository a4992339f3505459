/**
 * What is measured, and the bar each figure is held to (the peers' figures are in docs/performance.md).
 *
 * @typedef {{ name: string, path: (ids: Ids) => string, ready: string, list?: ListActions, scriptBarKiB: number }} MeasuredPage
 * @typedef {{ sortBy: string, filter: string, value: string }} ListActions a column to sort by; a filter and a value of it
 * @typedef {{ keyId: string, accountId: string }} Ids
 * @typedef {{ label: string, unit: string, bar?: number, atLeast?: boolean }} Figure
 */

/** The first row that is drawn; on other pages the first of the figures that were asked for. */
const ROWS = '[role="grid"] [data-row="0"]';

/** @type {readonly MeasuredPage[]} */
export const PAGES = [
  { name: "home", path: () => "/", ready: "main section li a, main section dd", scriptBarKiB: 150 },
  {
    name: "access-key list",
    path: () => "/access-keys",
    ready: ROWS,
    list: { sortBy: "Name", filter: "Status", value: "Disabled" },
    scriptBarKiB: 170,
  },
  {
    name: "account list",
    path: () => "/accounts",
    ready: ROWS,
    list: { sortBy: "Last active", filter: "Status", value: "Suspended" },
    scriptBarKiB: 170,
  },
  {
    name: "access-key page",
    path: ({ keyId }) => `/access-keys/${keyId}/show`,
    ready: "main dl dd",
    scriptBarKiB: 200,
  },
];

/** In the order of the table. `bar` is the most that is allowed, or the least with `atLeast`. @type {Record<string, Figure>} */
export const FIGURES = {
  scriptKiB: { label: "JS until it stands, gzip", unit: "KiB" },
  transferredKiB: { label: "transferred at first load", unit: "KiB", bar: 230 },
  readyMs: { label: "navigation → visible", unit: "ms", bar: 400 },
  readySlowMs: { label: "… CPU 4× slower", unit: "ms", bar: 1300 },
  longTasksMs: { label: "long tasks, sum", unit: "ms", bar: 120 },
  longestTaskMs: { label: "longest task", unit: "ms", bar: 50 },
  heapMb: { label: "JS heap after load", unit: "MB", bar: 10 },
  layoutShift: { label: "layout shift", unit: "", bar: 0 },
  nextPageMs: { label: "next page → rows, beyond the server", unit: "ms", bar: 60 },
  nextPageSlowMs: { label: "… CPU 4× slower", unit: "ms", bar: 250 },
  sortMs: { label: "sort → rows, beyond the server", unit: "ms", bar: 60 },
  sortSlowMs: { label: "… CPU 4× slower", unit: "ms", bar: 250 },
  filterMs: { label: "filter → rows, beyond the server", unit: "ms", bar: 60 },
  filterSlowMs: { label: "… CPU 4× slower", unit: "ms", bar: 250 },
  swapMs: { label: "1,000 rows swapped, script", unit: "ms", bar: 10 },
  scrollFrameMs: { label: "worst frame while scrolling 1,000 rows", unit: "ms", bar: 25 },
  performance: { label: "Lighthouse desktop performance", unit: "", bar: 99, atLeast: true },
  accessibility: { label: "Lighthouse accessibility", unit: "", bar: 100, atLeast: true },
  bestPractices: { label: "Lighthouse best practices", unit: "", bar: 100, atLeast: true },
};

/** @param {string} figure @param {MeasuredPage} page */
export function barOf(figure, page) {
  return figure === "scriptKiB" ? page.scriptBarKiB : FIGURES[figure]?.bar;
}
