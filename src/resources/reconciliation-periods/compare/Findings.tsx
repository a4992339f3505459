import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { MoneyText, moneyToCopy } from "../../../components/field/MoneyField";
import { RecordLink } from "../../../components/field/RecordLink";
import { formatCount } from "../../../components/field/formatCount";
import { Panel } from "../../../components/layout/Panel";
import { StreamTable } from "../../../components/stream/StreamTable";
import { useRowsOnDemand } from "../../../components/stream/useRowsOnDemand";
import type { DataTableColumn } from "../../../components/table/columns";
import type { Money } from "../../../domain/money";
import type { Bucket } from "../../../domain/reconciliation";
import type { FindingRow } from "../../../providers/reconciliation/reconciler";
import type { Comparing } from "./useComparison";

const PAGE = 200;

const label = (name: string) => `reconciliation.column.${name}`;

const Reason = ({ reason }: Pick<FindingRow, "reason">) => {
  const translate = useTranslate();
  return reason === undefined ? "–" : translate(`reconciliation.reason.${reason}`, { _: reason });
};

const shownMoney = (money: Money | undefined) => (money === undefined ? "–" : <MoneyText money={money} />);

const money = (source: "ordered" | "listed" | "booked" | "difference"): DataTableColumn<FindingRow> => ({
  source,
  label: label(source),
  align: "end",
  width: 120,
  render: (row) => shownMoney(row[source]),
  copyText: (row) => (row[source] === undefined ? "" : moneyToCopy(row[source])),
});

const columns: readonly DataTableColumn<FindingRow>[] = [
  {
    source: "externalId",
    label: label("externalId"),
    width: 170,
    render: ({ externalId }) => <code className="font-mono text-[0.92em]">{externalId ?? "–"}</code>,
  },
  {
    source: "reason",
    label: label("reason"),
    width: 300,
    speaksForItself: true,
    render: (row) => <Reason {...row} />,
  },
  money("ordered"),
  money("listed"),
  money("booked"),
  money("difference"),
  {
    source: "orderId",
    label: label("orderId"),
    width: 130,
    render: ({ orderId }) => (orderId === undefined ? "–" : <RecordLink resource="orders" id={orderId} />),
  },
  {
    source: "line",
    label: label("line"),
    align: "end",
    width: 70,
    render: ({ line }) => (line === undefined ? "–" : formatCount(line)),
  },
];

interface FindingsProps {
  comparing: Comparing;
  bucket: Bucket;
  count: number;
}

export const Findings = ({ comparing, bucket, count }: FindingsProps) => {
  const translate = useTranslate();
  const stream = useRowsOnDemand<FindingRow>({
    read: (from, most) => comparing.reconciler().rows(bucket, from, most),
    count,
    page: PAGE,
    of: bucket,
  });
  const title = translate("reconciliation.compare.rows", {
    bucket: translate(`reconciliation.bucket.${bucket}`),
  });
  return (
    <Panel title={title} flush>
      <StreamTable<FindingRow>
        stream={stream}
        columns={columns}
        name="reconciliation.findings"
        label={title}
        empty={<EmptyState title={translate("reconciliation.compare.no_rows")} />}
      />
    </Panel>
  );
};
