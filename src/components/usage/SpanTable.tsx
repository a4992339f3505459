import { useState, type ReactNode } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { format, pico } from "../../domain/money";
import { ledgerPath, requestLogPath, type Part } from "../../domain/usage/figureLinks";
import type { UsagePoint, UsageSeriesSet } from "../../domain/usage/usageSeries";
import { Button } from "../button/Button";
import { MoneyText } from "../field/MoneyField";
import { SimpleTable, type SimpleColumn } from "../table/SimpleTable";
import { longSpanName, oddHours } from "./spanNames";
import type { UsageShown } from "./usagePlace";
import { useUsageWords } from "./useUsageWords";

interface SpanTableProps extends UsageShown {
  set: UsageSeriesSet;
  onOpen: (column: number) => void;
}

type Row = UsagePoint & { place: number };

const ROWS_AT_ONCE = 60;

const useFigure = ({ set, place, rights }: SpanTableProps) => {
  const { figure } = useUsageWords();
  const translate = useTranslate();
  return (value: bigint | undefined, { from, to }: UsagePoint, part: Part | undefined): ReactNode => {
    if (value === undefined) return <span className="text-faint">–</span>;
    const isMoney = set.unit === "money";
    const text = isMoney ? (
      <MoneyText money={{ amount: format(pico(value)), currency: set.currency }} />
    ) : (
      figure(value, set)
    );
    if (value === 0n) return <span className="text-faint">{text}</span>;
    if (part === undefined || !(isMoney ? rights.ledger : rights.requests)) return text;
    const path = isMoney ? ledgerPath : requestLogPath;
    return (
      <LinkBase
        to={path(place.filter, { from, to }, part)}
        title={translate(isMoney ? "usage.open_entries" : "usage.open_requests")}
        className="underline-offset-2 hover:underline"
      >
        {text}
      </LinkBase>
    );
  };
};

const useColumns = (props: SpanTableProps): SimpleColumn<Row>[] => {
  const { set, place, onOpen } = props;
  const translate = useTranslate();
  const { seriesName } = useUsageWords();
  const figure = useFigure(props);
  const { granularity, timeZone, view } = place;
  const name: SimpleColumn<Row> = {
    id: "span",
    label: translate("usage.span"),
    render: (row) => {
      const odd = oddHours(row, granularity);
      return (
        <>
          <button
            type="button"
            onClick={() => onOpen(row.place)}
            className="rounded-sm underline-offset-2 hover:underline"
          >
            {longSpanName(row, granularity, timeZone)}
          </button>
          <span className="pl-1.5 text-xs font-normal text-muted">
            {odd !== undefined && translate("usage.odd_day", { hours: odd })}{" "}
            {row.open && translate("usage.open")}
          </span>
        </>
      );
    },
  };
  const total: SimpleColumn<Row> = {
    id: "total",
    label: translate("usage.total"),
    align: "end",
    render: (row) => figure(row.total, row, { kind: "all" }),
  };
  const before: SimpleColumn<Row> = {
    id: "before",
    label: translate(`usage.compare.${view.compare ?? "previous"}`),
    align: "end",
    render: (row) => figure(row.before, row, undefined),
  };
  const isWhole = set.series.length === 1 && set.series[0]?.kind === "all";
  return [
    name,
    ...(set.isStacked ? [total] : []),
    ...(view.compare && set.isStacked ? [before] : []),
    ...(isWhole ? [] : set.series).map((series, at) => ({
      id: `${series.kind} ${series.id}`,
      label: (
        <bdi className="inline-block max-w-36 truncate align-bottom" title={seriesName(series)}>
          {seriesName(series)}
        </bdi>
      ),
      align: "end" as const,
      render: (row: Row) => figure(row.values[at], row, series.part),
    })),
  ];
};

/** The same figures span by span, newest first. */
export const SpanTable = (props: SpanTableProps) => {
  const translate = useTranslate();
  const columns = useColumns(props);
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rows = props.set.points.map((point, place) => ({ ...point, place })).toReversed();
  return (
    <>
      <SimpleTable
        caption={translate("usage.by_span")}
        columns={columns}
        rows={rows.slice(0, shown)}
        rowKey={({ from }) => from}
        isFirstFixed
      />
      {rows.length > shown && (
        <div className="border-t border-hairline px-4 py-2">
          <Button size="small" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
            {translate("usage.more_spans", { smart_count: rows.length - shown })}
          </Button>
        </div>
      )}
    </>
  );
};
