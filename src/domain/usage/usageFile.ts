import { csvLine, type CsvValue } from "../export";
import { outcomes, type Usage, type UsageDims, type UsageMeasures } from "./usage";

type Filter = Readonly<Record<string, unknown>>;

interface FileRow {
  readonly from: string;
  readonly to: string;
  readonly group: string;
  readonly open: boolean;
  readonly measures: Omit<UsageMeasures, "latency"> & {
    latency: { p50?: number; p95?: number; p99?: number };
  };
}

const groupOf = (dims: UsageDims, isOther: boolean): string =>
  isOther ? "(other)" : (Object.values(dims)[0] ?? "(all)");

/** Every bucket of the answer, then the groups and the total over the whole range. */
const rowsOf = ({ from, to, buckets, groups, other, totals }: Usage): readonly FileRow[] => [
  ...buckets.map((bucket) => ({
    from: bucket.start,
    to: bucket.end,
    group: groupOf(bucket.dims, bucket.other === true),
    open: bucket.open,
    measures: bucket,
  })),
  ...groups.map((group) => ({ from, to, group: groupOf(group.dims, false), open: false, measures: group })),
  { from, to, group: "(other)", open: false, measures: other },
  { from, to, group: "(total)", open: false, measures: totals },
];

const valuesOf = ({ from, to, group, open, measures }: FileRow): Readonly<Record<string, CsvValue>> => ({
  from,
  to,
  group,
  open,
  cost: measures.cost?.amount,
  currency: measures.cost?.currency,
  requests: measures.requests,
  ...Object.fromEntries(outcomes.map((outcome) => [outcome, measures.outcomes[outcome]])),
  inputTokens: measures.inputTokens,
  cachedTokens: measures.cachedTokens,
  outputTokens: measures.outputTokens,
  p50Ms: measures.latency.p50,
  p95Ms: measures.latency.p95,
  p99Ms: measures.latency.p99,
});

/** What the file is of: its filter, zone and up to which entry; the figures can be had again from it. */
const aboutOf = (usage: Usage, filter: Filter) => ({
  from: usage.from,
  to: usage.to,
  timeZone: usage.timeZone,
  granularity: usage.granularity,
  groupBy: usage.groupBy,
  filter,
  asOf: usage.asOf,
  ...(usage.ledger && { ledger: usage.ledger }),
});

/** The answer as CSV: unrounded, formula-safe, rows of the whole range marked by their group in brackets. */
export const usageCsv = (usage: Usage, filter: Filter): string => {
  const rows = rowsOf(usage).map(valuesOf);
  const names = Object.keys(rows[0] ?? {});
  const about = JSON.stringify(aboutOf(usage, filter));
  return [
    csvLine([...names, "about"]),
    ...rows.map((row, place) =>
      csvLine([...names.map((name) => row[name]), place === rows.length - 1 ? about : ""]),
    ),
  ].join("");
};

/** The same as JSON Lines: first what the file is of, then a row a line. */
export const usageJson = (usage: Usage, filter: Filter): string =>
  [{ about: aboutOf(usage, filter) }, ...rowsOf(usage).map(valuesOf)]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
