import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { MoneyText, moneyToCopy } from "../../../components/field/MoneyField";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";
import { bucketTones } from "../compare/BucketTable";
import { itemLooks, type Item } from "../period";

const label = (name: string) => `reconciliation.column.${name}`;

const Kind = ({ bucket }: Pick<Item, "bucket">) => {
  const translate = useTranslate();
  return (
    <Badge tone={bucketTones[bucket]}>{translate(`reconciliation.bucket.${bucket}`, { _: bucket })}</Badge>
  );
};

export const ReasonText = ({ reason }: Pick<Item, "reason">) =>
  useTranslate()(`reconciliation.reason.${reason ?? ""}`, { _: reason ?? "–" });

const Assignee = ({ assignee }: Pick<Item, "assignee">) => {
  const translate = useTranslate();
  return assignee ? (
    assignee.name
  ) : (
    <span className="text-muted">{translate("reconciliation.item.nobody")}</span>
  );
};

export const itemColumns: readonly DataTableColumn<Item>[] = [
  {
    source: "bucket",
    label: label("bucket"),
    width: 160,
    speaksForItself: true,
    render: (item) => <Kind {...item} />,
  },
  {
    source: "reason",
    label: label("reason"),
    width: 300,
    sortable: false,
    speaksForItself: true,
    render: (item) => <ReasonText {...item} />,
  },
  {
    source: "externalId",
    label: label("externalId"),
    width: 150,
    sortable: false,
    render: ({ processorLine }) => (
      <code className="font-mono text-[0.92em]">{processorLine?.externalId ?? "–"}</code>
    ),
  },
  {
    source: "orderId",
    label: label("orderId"),
    width: 130,
    sortable: false,
    render: ({ orderId }) => (orderId === undefined ? "–" : <RecordLink resource="orders" id={orderId} />),
  },
  {
    source: "difference",
    label: label("difference"),
    align: "end",
    width: 110,
    render: ({ difference }) => (difference === undefined ? "–" : <MoneyText money={difference} signed />),
    copyText: ({ difference }) => (difference === undefined ? "" : moneyToCopy(difference)),
  },
  {
    source: "status",
    label: label("status"),
    width: 110,
    speaksForItself: true,
    render: ({ status }) => (
      <StatusBadge value={status} looks={itemLooks} labels="reconciliation.item.status" />
    ),
  },
  {
    source: "assignee",
    label: label("assignee"),
    width: 130,
    sortable: false,
    render: (item) => <Assignee {...item} />,
  },
];
