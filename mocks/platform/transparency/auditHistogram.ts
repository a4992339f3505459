import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { invalidField } from "../problem";
import { asOf, select, type ColumnSource } from "../streams/columnStream";
import { eachRow, type RowSelection } from "../streams/rowSelection";
import { timeCuts, type Interval } from "../../../src/domain/usage/timeCuts";
import { results } from "./auditColumns";

type Schemas = components["schemas"];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MOST_BUCKETS = 2000;

/** The finest interval that draws a range in about a hundred bars. */
const fitting: readonly (readonly [upTo: number, interval: Interval])[] = [
  [2 * HOUR, "PT1M"],
  [10 * HOUR, "PT5M"],
  [36 * HOUR, "PT15M"],
  [6 * DAY, "PT1H"],
  [32 * DAY, "PT6H"],
  [200 * DAY, "P1D"],
  [1500 * DAY, "P1W"],
  [Infinity, "P1M"],
];
const intervals = fitting.map(([, interval]) => interval);

export interface HistogramQuery {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly interval: string | undefined;
  readonly timeZone: string;
  readonly filter: unknown;
}

/** What the stream's events are counted by: the code of their result (see `results`). */
type ResultColumn = () => ArrayLike<number>;

const denied = results.indexOf("denied");
const failed = results.indexOf("failure");

function readInterval(asked: string | undefined, width: number): Interval {
  if (asked === undefined) return fitting.find(([upTo]) => width <= upTo)?.[1] ?? "P1M";
  const known = intervals.find((each) => each === asked);
  if (known !== undefined) return known;
  throw invalidField("/interval", "not_supported", `An interval is one of ${intervals.join(", ")}.`);
}

/** Left out, the range is what the selection spans. */
function rangeOf(source: ColumnSource, selection: RowSelection, query: HistogramQuery, length: number) {
  const timeAt = (row: number) => (row < length ? source.timeOf(row) : source.now() + 1);
  const from = query.from ?? timeAt(selection.low);
  const to = Math.max(query.to ?? timeAt(Math.max(selection.high, selection.low)), from + 1);
  return { from, to };
}

/** Events over time, one pass over the selected rows: they lie in the order of their time. @throws 422 */
export function auditHistogram(
  source: ColumnSource,
  resultColumn: ResultColumn,
  query: HistogramQuery,
): Schemas["AuditHistogram"] {
  const length = source.length();
  const selection = select(source, query.filter, length);
  const range = rangeOf(source, selection, query, length);
  const interval = readInterval(query.interval, range.to - range.from);
  const cuts = timeCuts(range, interval, query.timeZone, MOST_BUCKETS);
  if (cuts === undefined) {
    throw invalidField("/interval", "too_many", `A histogram has at most ${MOST_BUCKETS} buckets.`);
  }
  const counts = cuts.slice(1).map(() => ({ count: 0, denied: 0, failed: 0 }));
  const column = resultColumn();
  let bucket = 0;
  eachRow(selection, (row) => {
    const at = source.timeOf(row);
    if (at < range.from || at >= range.to) return;
    while (at >= (cuts[bucket + 1] ?? Infinity)) bucket += 1;
    const into = counts[bucket];
    if (into === undefined) return;
    into.count += 1;
    if (column[row] === denied) into.denied += 1;
    else if (column[row] === failed) into.failed += 1;
  });
  return {
    from: formatTime(range.from),
    to: formatTime(range.to),
    interval,
    buckets: counts.map((each, place) => ({
      start: formatTime(cuts[place] ?? range.from),
      end: formatTime(cuts[place + 1] ?? range.to),
      ...each,
    })),
    asOf: asOf(source, length),
  };
}
