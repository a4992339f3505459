import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { StatusBadge } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";
import { periodLooks, type Period } from "../period";
import { useSpan } from "../periodName";

const label = (name: string) => `reconciliation.field.${name}`;

const Day = ({ period, end }: { period: Period; end: "from" | "to" }) => <>{useSpan()(period)[end]}</>;

const Provider = ({ provider }: Pick<Period, "provider">) =>
  useTranslate()(`reconciliation.provider.${provider}`, { _: provider });

/** Nothing is a dash; what is there must be seen. */
const Alarm = ({ count }: { count: number }) =>
  count === 0 ? <span className="text-faint">–</span> : <Badge tone="caution">{formatCount(count)}</Badge>;

export const periodColumns: readonly DataTableColumn<Period>[] = [
  {
    source: "from",
    label: label("from"),
    width: 130,
    render: (period) => <Day period={period} end="from" />,
  },
  { source: "to", label: label("until"), width: 130, render: (period) => <Day period={period} end="to" /> },
  { source: "provider", label: label("provider"), width: 110, render: (period) => <Provider {...period} /> },
  {
    source: "status",
    label: label("status"),
    width: 130,
    speaksForItself: true,
    render: ({ status }) => <StatusBadge value={status} looks={periodLooks} labels="reconciliation.status" />,
  },
  {
    source: "buckets.matched",
    label: label("matched"),
    align: "end",
    width: 100,
    sortable: false,
    render: ({ buckets }) => formatCount(buckets.matched),
  },
  {
    source: "openItems",
    label: label("openItems"),
    align: "end",
    width: 100,
    render: ({ openItems }) => <Alarm count={openItems} />,
  },
  {
    source: "lateEntries",
    label: label("lateEntries"),
    align: "end",
    width: 110,
    sortable: false,
    render: ({ lateEntries }) => <Alarm count={lateEntries} />,
  },
  {
    source: "reportedAt",
    label: label("reportedAt"),
    width: 150,
    sortable: false,
    render: ({ reportedAt }) => (reportedAt === undefined ? "–" : <TimeText at={reportedAt} />),
  },
];
