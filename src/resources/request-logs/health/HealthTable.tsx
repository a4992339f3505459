import { LinkBase, useTranslate } from "react-admin";
import { formatCount } from "../../../components/field/formatCount";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { shareText, type HealthRow } from "../../../domain/request-logs/health";
import { outcomes, type Outcome } from "../../../domain/request-logs/requestLog";
import { requestsPath } from "../requestLogPaths";
import { LatencyShape } from "./LatencyShape";

type Row = HealthRow & { name: string; below: string | undefined };
type Range = Readonly<Record<"at_gte" | "at_lt", string>>;

interface FailedCellProps {
  row: Row;
  part: number;
  /** Undefined where the list has no filter for it: all models outside the top. */
  to: string | undefined;
}

/** A share that leads to the requests behind it. */
const ShareCell = ({ row, part, to }: FailedCellProps) => {
  const text = shareText(part, row.requests);
  if (part === 0) return <span className="text-faint">{text}</span>;
  const count = formatCount(part);
  return to === undefined ? (
    <span title={count}>{text}</span>
  ) : (
    <LinkBase to={to} title={count} className="underline-offset-2 hover:underline">
      {text}
    </LinkBase>
  );
};

const failures = outcomes.filter((each) => each !== "ok");

const columnsOf = (
  translate: ReturnType<typeof useTranslate>,
  filterOf: (row: Row) => Readonly<Record<string, unknown>> | undefined,
): SimpleColumn<Row>[] => {
  const listOf = (row: Row, outcome?: readonly Outcome[]) => {
    const filter = filterOf(row);
    return filter && requestsPath({ ...filter, ...(outcome && { outcome }) });
  };
  const latency = (id: "p50" | "p95" | "p99"): SimpleColumn<Row> => ({
    id,
    label: translate(`request_logs.health.${id}`),
    align: "end",
    render: ({ [id]: ms }) => (ms === undefined ? "–" : formatCount(ms)),
  });
  return [
    {
      id: "name",
      label: translate("request_logs.health.what"),
      render: ({ name, below }) => (
        <>
          <bdi>{name}</bdi>
          {below !== undefined && <bdi className="block text-xs font-normal text-muted">{below}</bdi>}
        </>
      ),
    },
    {
      id: "requests",
      label: translate("usage.requests"),
      align: "end",
      render: (row) => {
        const to = listOf(row);
        const count = formatCount(row.requests);
        return to === undefined ? (
          count
        ) : (
          <LinkBase to={to} className="underline-offset-2 hover:underline">
            {count}
          </LinkBase>
        );
      },
    },
    latency("p50"),
    latency("p95"),
    latency("p99"),
    {
      id: "shape",
      label: translate("request_logs.health.shape"),
      render: ({ histogram }) => <LatencyShape histogram={histogram} />,
    },
    {
      id: "failed",
      label: translate("request_logs.health.failed"),
      align: "end",
      render: (row) => <ShareCell row={row} part={row.failed} to={listOf(row, failures)} />,
    },
    ...failures.map((outcome): SimpleColumn<Row> => ({
      id: outcome,
      label: translate(`usage.outcome_short.${outcome}`),
      align: "end",
      render: (row) => <ShareCell row={row} part={row.outcomes[outcome]} to={listOf(row, [outcome])} />,
    })),
  ];
};

interface HealthTableProps {
  rows: readonly HealthRow[];
  whole: HealthRow;
  range: Range;
}

/** Percentiles and what went wrong, row by row; each figure opens the requests that it counts. */
export const HealthTable = ({ rows, whole, range }: HealthTableProps) => {
  const translate = useTranslate();
  const named = (row: HealthRow): Row => {
    const { model, endpoint } = row.dims;
    if (row.isOther) return { ...row, name: translate("request_logs.health.other"), below: undefined };
    return { ...row, name: model ?? endpoint ?? "–", below: model === undefined ? undefined : endpoint };
  };
  const filterOf = ({ dims, isOther }: HealthRow) => (isOther ? undefined : { ...dims, ...range });
  return (
    <SimpleTable<Row>
      caption={translate("request_logs.health.title")}
      columns={columnsOf(translate, filterOf)}
      rows={rows.map((row) => named(row))}
      rowKey={({ key }) => key}
      total={{ ...whole, name: translate("request_logs.health.whole"), below: undefined }}
    />
  );
};
