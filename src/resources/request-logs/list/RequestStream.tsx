import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { Button } from "../../../components/button/Button";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { useNarrow } from "../../../components/preference/useNarrow";
import { requestLogColumns } from "../../../components/request-log/requestLogColumns";
import { StreamTable } from "../../../components/stream/StreamTable";
import { useScroll } from "../../../components/stream/useScroll";
import { withFirst } from "../../../components/table/columns";
import { formatTotal } from "../../../components/table/rowCount";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { useQuestion } from "../../../providers/dataProvider/useQuestion";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { requestPath, resource } from "../requestLogPaths";

const pageSize = 100;
const QUIET_MS = 30_000;

/** A phone's card begins with how it ended and what it was, then when and how long. */
const onCards = withFirst(requestLogColumns, ["outcome", "status", "model", "latencyMs", "at", "cost"]);

interface RequestStreamProps {
  filter: Readonly<Record<string, unknown>>;
  /** Undefined where a request opens on its own page. */
  onOpen: ((row: RequestLog) => void) | undefined;
}

/** How many requests came since the page was read; nothing moves until somebody asks for them. */
const useNewer = (filter: Readonly<Record<string, unknown>>, than: string | undefined) => {
  const { data, isPlaceholderData } = useQuestion<components["schemas"]["NewerCount"]>(
    { path: `/${resource}/newer`, filter, params: { than }, isPersonal: false },
    { enabled: than !== undefined, refetchMs: QUIET_MS },
  );
  return data !== undefined && !isPlaceholderData && data.count > 0
    ? { value: data.count, relation: data.relation }
    : undefined;
};

const Nothing = ({ isFiltered }: { isFiltered: boolean }) => {
  const translate = useTranslate();
  return (
    <EmptyState
      icon={isFiltered ? "filter" : "list"}
      title={translate(`request_logs.empty.${isFiltered ? "no_match" : "none"}`)}
    >
      {translate(`request_logs.empty.${isFiltered ? "no_match_todo" : "none_todo"}`)}
    </EmptyState>
  );
};

/** The requests themselves, newest first: older ones come as the reader nears the end. */
export const RequestStream = ({ filter, onOpen }: RequestStreamProps) => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const stream = useStreamPages<RequestLog>(resource, filter, { limit: pageSize });
  const { hasOlder, isFetching, error, loadOlder, restart, asOf } = stream;
  const { frame, handleScroll, toTop } = useScroll(() => {
    if (hasOlder && !isFetching && !error) loadOlder();
  }, JSON.stringify(filter));
  const newer = useNewer(filter, asOf?.seq);
  return (
    <div ref={frame} onScrollCapture={handleScroll} className="flex min-h-80 min-w-0 flex-1 flex-col">
      <StreamTable<RequestLog>
        stream={stream}
        columns={isNarrow ? onCards : requestLogColumns}
        name={resource}
        label={translate("request_logs.title")}
        height="fill"
        rowLink={requestPath}
        rowLabel={({ id }) => id}
        {...(onOpen && { onOpen })}
        empty={<Nothing isFiltered={Object.keys(filter).length > 0} />}
        toolbar={
          <>
            {newer && (
              <Button
                size="small"
                icon="arrow-up"
                onClick={() => {
                  toTop();
                  void restart();
                }}
              >
                {translate("request_logs.newer", { smart_count: newer.value, count: formatTotal(newer) })}
              </Button>
            )}
            {asOf && (
              <span className="text-xs text-muted">{translate("request_logs.as_of", { seq: asOf.seq })}</span>
            )}
          </>
        }
      />
    </div>
  );
};
