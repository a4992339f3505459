import { formatTime } from "../clock";
import { invalidField } from "../problem";
import type { Activity } from "../streams/activity";
import type { ColumnFields } from "../streams/columnFields";
import { lowerBoundOf } from "../streams/columns";
import { requestLogFields } from "../streams/requestLogs";
import { selectRows, walkRows, type RowSelection } from "../streams/rowSelection";
import { comparedRange, timeCuts } from "../../../src/domain/usage/timeCuts";
import { MeterCosts } from "./meterCosts";
import { UsageCells } from "./usageCells";
import { ledgerProof } from "./ledgerProof";
import type { UsageReport, UsageSpan } from "./reportTypes";
import { bucketsOf, sumsOf } from "./usageBuckets";
import { UsageGroups } from "./usageGroups";
import type { UsageQuery } from "./usageQuery";

type Range = Pick<UsageQuery, "from" | "to">;

const MAX_SPANS = 3000;

export interface UsageSource {
  readonly activity: Activity;
  /** What requests can be filtered by; the same as of the request logs. */
  readonly fields: ColumnFields;
  readonly now: number;
}

/** What usage can be narrowed to: what it can be grouped by. */
export function usageFields(activity: Activity): ColumnFields {
  const { model, keyId, accountId, endpoint, provider, outcome, generationKind } = requestLogFields(activity);
  return { model, keyId, accountId, endpoint, provider, outcome, generationKind };
}

/** The rows of a range and their groups. */
interface Selected {
  readonly rows: Uint32Array;
  readonly groups: Uint32Array;
}

function selectRange({ activity, fields }: UsageSource, filter: unknown, range: Range): RowSelection {
  const { requests } = activity;
  const selection = selectRows(filter, { fields, searched: [], length: requests.length });
  const rowAt = (at: number) => lowerBoundOf(requests.columns.at, requests.length, at);
  selection.low = Math.max(selection.low, rowAt(range.from));
  selection.high = Math.min(selection.high, rowAt(range.to));
  const { candidates, low, high } = selection;
  if (candidates) selection.candidates = candidates.filter((row) => row >= low && row < high);
  return selection;
}

function selectedRows(source: UsageSource, query: UsageQuery, range: Range, groups: UsageGroups): Selected {
  const selection = selectRange(source, query.filter, range);
  const { low, high, candidates } = selection;
  const most = candidates?.length ?? Math.max(0, high - low);
  const rows = new Uint32Array(most);
  const groupOf = new Uint32Array(most);
  let count = 0;
  for (const row of walkRows(selection, "asc")) {
    rows[count] = row;
    groupOf[count] = groups.of(row);
    count += 1;
  }
  return { rows: rows.subarray(0, count), groups: groupOf.subarray(0, count) };
}

/** The groups that cost most, then those that asked most often; or the latter alone. */
function topGroups(
  source: UsageSource,
  selected: Selected,
  groups: UsageGroups,
  query: UsageQuery,
): number[] {
  const { cost } = source.activity.requests.columns;
  const costs = Array.from({ length: groups.count }, () => 0n);
  const requests = new Float64Array(groups.count);
  selected.rows.forEach((row, place) => {
    const group = selected.groups[place] ?? 0;
    costs[group] = (costs[group] ?? 0n) + (cost[row] ?? 0n);
    requests[group] = (requests[group] ?? 0) + 1;
  });
  const order = Array.from({ length: groups.count }, (_, group) => group);
  order.sort((left, right) => {
    const difference = query.orderBy === "cost" ? (costs[right] ?? 0n) - (costs[left] ?? 0n) : 0n;
    if (difference !== 0n) return difference > 0n ? 1 : -1;
    return (requests[right] ?? 0) - (requests[left] ?? 0) || left - right;
  });
  return order.slice(0, query.top);
}

/** Sums the rows into cells: one row of cells per span of time, one cell per shown group and one for the others. */
function fillCells(
  source: UsageSource,
  selected: Selected,
  slots: Int32Array,
  cuts: readonly number[],
  width: number,
) {
  const { columns } = source.activity.requests;
  const cells = new UsageCells(Math.max(0, cuts.length - 1) * width);
  const meters = new MeterCosts(source.activity.catalogue, width);
  let span = 0;
  for (let place = 0; place < selected.rows.length; place += 1) {
    const row = selected.rows[place] ?? 0;
    const at = columns.at[row] ?? 0;
    // Rows rise in time, so the spans are walked once.
    while (at >= (cuts[span + 1] ?? Infinity)) span += 1;
    const slot = slots[selected.groups[place] ?? 0] ?? -1;
    const group = slot < 0 ? width - 1 : slot;
    cells.add(span * width + group, columns, row);
    meters.add(group, columns, row);
  }
  return { cells, meters };
}

/** Cuts where there are requests: an empty span has no bucket, so a range may be as wide as one likes. */
function cutsOf({ activity }: UsageSource, query: UsageQuery, rows: Uint32Array): readonly number[] {
  const { at } = activity.requests.columns;
  const [first, last] = [at[rows[0] ?? 0] ?? 0, at[rows.at(-1) ?? 0] ?? 0];
  if (rows.length === 0) return [];
  const cuts = timeCuts({ from: first, to: last + 1 }, query.granularity, query.timeZone, MAX_SPANS);
  if (cuts !== undefined) return cuts;
  const detail = `At most ${MAX_SPANS} spans of time; take a shorter range or a wider granularity.`;
  throw invalidField("/granularity", "too_fine", detail);
}

function spanOf(
  source: UsageSource,
  query: UsageQuery,
  range: Range,
  groups: UsageGroups,
  chosen: readonly number[] | undefined,
): { span: UsageSpan; shown: readonly number[]; slots: Int32Array } {
  const { catalogue } = source.activity;
  const selected = selectedRows(source, query, range, groups);
  const cuts = cutsOf(source, query, selected.rows);
  const shown = chosen ?? topGroups(source, selected, groups, query);
  const slots = new Int32Array(groups.count).fill(-1);
  shown.forEach((group, slot) => (slots[group] = slot));
  const width = shown.length + 1;
  const { cells, meters } = fillCells(source, selected, slots, cuts, width);
  const sums = sumsOf(cells, cuts.length - 1, width);
  const buckets = bucketsOf({ now: source.now, catalogue, query, range, cuts, cells, width }, (slot) =>
    slot === shown.length ? { dims: {}, other: true } : { dims: groups.dims(shown[slot] ?? 0) },
  );
  const measured = (sum: number, of: readonly number[]) => ({
    ...sums.measures(sum, catalogue),
    costByMeter: meters.costOf(of, sums.cost[sum] ?? 0n),
  });
  const span = {
    from: formatTime(range.from),
    to: formatTime(range.to),
    buckets,
    groups: shown.map((group, slot) => ({ dims: groups.dims(group), ...measured(slot, [slot]) })),
    totals: measured(width, [...Array(width).keys()]),
    other: measured(shown.length, [shown.length]),
  };
  return { span, shown, slots };
}

/** Answers `GET /usage`: totals are over the whole range, and Σ groups + other = totals, exactly. */
export function usageReport(source: UsageSource, query: UsageQuery): UsageReport {
  const { requests } = source.activity;
  const groups = new UsageGroups(source.activity, query.groupBy);
  const { span, shown, slots } = spanOf(source, query, query, groups, undefined);
  // The same groups are shown in both ranges, so that they can be set side by side.
  const compare =
    query.compare &&
    spanOf(source, query, comparedRange(query, query.compare, query.timeZone), groups, shown).span;
  const { from, to, buckets, groups: shownGroups, totals, other } = span;
  const proof = ledgerProof(source, query, (row) => slots[groups.of(row)] ?? -1, shown.length);
  const newest = requests.columns.at[requests.length - 1] ?? source.now;
  return {
    from,
    to,
    granularity: query.granularity,
    timeZone: query.timeZone,
    groupBy: [...query.groupBy],
    buckets,
    groups: shownGroups.map((group, place) => ({ ...group, ledger: proof.groups[place] ?? proof.none })),
    totals,
    other,
    ...(compare && { compare }),
    asOf: { seq: String(requests.length), at: formatTime(newest) },
    ledger: proof.whole,
  };
}
