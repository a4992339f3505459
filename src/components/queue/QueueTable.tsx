import { useTranslate } from "react-admin";
import type { Queue, QueueState } from "../../domain/queues/queue";
import { EmptyState } from "../feedback/EmptyState";
import { TimeText } from "../field/DateField";
import { formatCount } from "../field/formatCount";
import { StatusBadge, type StatusLook } from "../field/StatusField";
import { SimpleTable, type SimpleColumn } from "../table/SimpleTable";

const looks: Readonly<Record<QueueState["state"], StatusLook>> = {
  ok: { tone: "positive" },
  slow: { tone: "caution", icon: "clock" },
  stuck: { tone: "critical" },
};

type Translate = (key: string, options?: object) => string;

const columnsOf = (translate: Translate, isBrief: boolean): SimpleColumn<QueueState>[] => {
  const count = (id: "waiting" | "running" | "failed1h"): SimpleColumn<QueueState> => ({
    id,
    label: translate(`queue.column.${id}`),
    align: "end",
    render: ({ [id]: value }) => formatCount(value),
  });
  return [
    {
      id: "name",
      label: translate("queue.column.name"),
      render: ({ name }) => <bdi>{translate(`queue.name.${name}`, { _: name })}</bdi>,
    },
    {
      id: "state",
      label: translate("queue.column.state"),
      render: ({ state }) => <StatusBadge value={state} looks={looks} labels="queue.state" />,
    },
    count("waiting"),
    {
      id: "oldest",
      label: translate("queue.column.oldest"),
      align: "end",
      render: ({ oldestWaitingAt }) =>
        oldestWaitingAt === undefined ? (
          <span className="text-faint">–</span>
        ) : (
          <TimeText at={oldestWaitingAt} show="relative" />
        ),
    },
    count("running"),
    ...(isBrief ? [] : [count("failed1h")]),
  ];
};

/** The work that waits, queue by queue: how it does, how much of it there is, and since when the oldest has waited. */
export const QueueTable = ({ queue, isBrief = false }: { queue: Queue; isBrief?: boolean }) => {
  const translate = useTranslate();
  if (queue.queues.length === 0) return <EmptyState title={translate("queue.none")} />;
  return (
    <SimpleTable<QueueState>
      caption={translate("queue.title")}
      columns={columnsOf(translate, isBrief)}
      rows={queue.queues}
      rowKey={({ name }) => name}
    />
  );
};
