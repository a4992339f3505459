import { useListContext } from "react-admin";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { ExportButton } from "../../../components/list/ExportButton";
import { List } from "../../../components/list/List";
import { ContentNotice } from "../../../components/request-log/ContentNotice";
import { IdSearch } from "../../../components/stream/IdSearch";
import { useSelectedRow } from "../../../components/stream/useSelectedRow";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { KeptHow } from "../KeptHow";
import { HealthLink } from "./HealthLink";
import { filterOfPasted } from "./findRequest";
import { requestFilters } from "./requestFilters";
import { RequestStream } from "./RequestStream";

const SelectedRequest = lazyNamed(() => import("./SelectedRequest").then((module) => module.SelectedRequest));

const newestFirst = { field: "seq", order: "DESC" } as const;
// The rows come as a stream, with a total and a cursor of its own: the list's address is all that is wanted here.
const readAsStream = { enabled: false } as const;

const Body = () => {
  const { filterValues } = useListContext<RequestLog>();
  const filter: Readonly<Record<string, unknown>> = filterValues;
  const { selected, select, canOpenBeside } = useSelectedRow();
  return (
    <div className="flex min-h-0 flex-1 gap-3">
      <RequestStream filter={filter} onOpen={canOpenBeside ? ({ id }) => select(id) : undefined} />
      {selected !== null && <SelectedRequest id={selected} onClose={() => select(undefined)} />}
    </div>
  );
};

const Facts = () => {
  const { capabilities } = usePlatform();
  return (
    <>
      <ContentNotice isContentKept={capabilities.content} />
      <KeptHow />
    </>
  );
};

const Actions = () => (
  <>
    <HealthLink />
    <ExportButton />
  </>
);

/** Requests to the platform's API, as they ended: metadata only, read only. */
export const RequestLogList = () => (
  <List<RequestLog>
    title="request_logs.title"
    meta={<Facts />}
    filters={requestFilters}
    search={<IdSearch filterOf={filterOfPasted} texts="request_logs" />}
    sort={newestFirst}
    queryOptions={readAsStream}
    actions={<Actions />}
  >
    <Body />
  </List>
);
