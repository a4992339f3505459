import { useListContext, useLocation, useNavigate } from "react-admin";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { ExportButton } from "../../../components/list/ExportButton";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import { ContentNotice } from "../../../components/request-log/ContentNotice";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { KeptHow } from "../KeptHow";
import { HealthLink } from "./HealthLink";
import { requestFilters } from "./requestFilters";
import { RequestSearch } from "./RequestSearch";
import { RequestStream } from "./RequestStream";

const SelectedRequest = lazyNamed(() => import("./SelectedRequest").then((module) => module.SelectedRequest));

const newestFirst = { field: "seq", order: "DESC" } as const;
// The rows come as a stream, with a total and a cursor of its own: the list's address is all that is wanted here.
const readAsStream = { enabled: false } as const;

/** The request beside the list, in the address: a link shows a colleague the same one. */
const useSelected = () => {
  const { filterValues } = useListContext<RequestLog>();
  const { search } = useLocation();
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const params = new URLSearchParams(search);
  const selected = isNarrow ? null : params.get("selected");
  const select = (id: string | undefined) => {
    // An address with any parameter is read without defaults, so it says the filter too.
    params.set("filter", JSON.stringify(filterValues));
    if (id === undefined) params.delete("selected");
    else params.set("selected", id);
    navigate({ search: `?${params.toString()}` }, { replace: selected !== null });
  };
  return { selected, select, canOpenBeside: !isNarrow };
};

const Body = () => {
  const { filterValues } = useListContext<RequestLog>();
  const filter: Readonly<Record<string, unknown>> = filterValues;
  const { selected, select, canOpenBeside } = useSelected();
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
    search={<RequestSearch />}
    sort={newestFirst}
    queryOptions={readAsStream}
    actions={<Actions />}
  >
    <Body />
  </List>
);
