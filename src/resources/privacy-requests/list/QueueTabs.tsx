import { useGetList, useListContext, useTranslate } from "react-admin";
import { classNames } from "../../../components/classNames";
import { formatCount } from "../../../components/field/formatCount";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { queueOf, queues, withQueue, type Queue } from "./queues";

const onlyCount = { page: 1, perPage: 1 };

const QueueCount = ({ filter }: { filter: Readonly<Record<string, unknown>> }) => {
  const { total } = useGetList("privacy-requests", { filter, pagination: onlyCount });
  if (total === undefined) return <span className="inline-block w-6" />;
  return <span className="text-xs text-muted tabular-nums">{formatCount(total)}</span>;
};

/** Mine, nobody's, everybody's: one press each, beside whatever else is filtered by. */
export const QueueTabs = () => {
  const translate = useTranslate();
  const { id } = useMe();
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as Readonly<Record<string, unknown>>;
  const open = queueOf(values, id);
  return (
    <div
      role="group"
      aria-label={translate("privacy_requests.queue.label")}
      className="flex gap-1 border-b border-hairline"
    >
      {queues.map((queue: Queue) => (
        <button
          key={queue}
          type="button"
          aria-pressed={queue === open}
          onClick={() => setFilters(withQueue(values, queue, id))}
          className={classNames(
            "-mb-px flex h-9 items-center gap-2 border-b-2 px-3 text-sm font-medium whitespace-nowrap -outline-offset-2",
            queue === open ? "border-accent text-ink" : "border-transparent text-muted hover:text-ink",
          )}
        >
          {translate(`privacy_requests.queue.${queue}`)}
          <QueueCount filter={withQueue({}, queue, id)} />
        </button>
      ))}
    </div>
  );
};
