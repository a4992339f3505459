import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { shareText, type PrivacyReport } from "./privacyReport";

type Cell = PrivacyReport["onTime"][number];
interface Row {
  type: Cell["type"] | undefined;
  cells: readonly Cell[];
}

const sumOf = (cells: readonly Cell[]) => ({
  ended: cells.reduce((sum, { ended }) => sum + ended, 0),
  onTime: cells.reduce((sum, { onTime }) => sum + onTime, 0),
});

const Share = ({ cells }: { cells: readonly Cell[] }) => {
  const { ended, onTime } = sumOf(cells);
  const share = shareText(onTime, ended);
  if (share === undefined) return <span className="text-faint">–</span>;
  return (
    <>
      <span className={onTime < ended ? "font-medium text-critical" : undefined}>{share}</span>
      <span className="block text-xs text-muted">{`${String(onTime)}/${String(ended)}`}</span>
    </>
  );
};

/** Of the requests that ended in a month, how many ended by their legal date. */
export const OnTimeTable = ({ onTime }: { onTime: PrivacyReport["onTime"] }) => {
  const translate = useTranslate();
  const months = [...new Set(onTime.map(({ month }) => month))].toSorted();
  const types = [...new Set(onTime.map(({ type }) => type))];
  if (onTime.length === 0) return <EmptyState title={translate("request_report.on_time.empty")} />;
  const columns: readonly SimpleColumn<Row>[] = [
    {
      id: "type",
      label: translate("request_report.type"),
      render: ({ type }) =>
        translate(type === undefined ? "request_report.all_types" : `request_terms.type.${type}`),
    },
    ...months.map((month): SimpleColumn<Row> => ({
      id: month,
      label: month,
      align: "end",
      render: ({ cells }) => <Share cells={cells.filter((cell) => cell.month === month)} />,
    })),
    {
      id: "all",
      label: translate("request_report.all_months"),
      align: "end",
      render: ({ cells }) => <Share cells={cells} />,
    },
  ];
  return (
    <SimpleTable
      caption={translate("request_report.on_time.title")}
      columns={columns}
      rows={types.map((type) => ({ type, cells: onTime.filter((cell) => cell.type === type) }))}
      isFirstFixed
      rowKey={({ type }) => type ?? "all"}
      total={{ type: undefined, cells: onTime }}
    />
  );
};
