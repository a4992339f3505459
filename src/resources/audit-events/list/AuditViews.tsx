import { useMemo } from "react";
import { ListContextProvider, ResourceContextProvider, type RaRecord } from "react-admin";
import { SavedViews } from "../../../components/list/SavedViews";
import { streamListContext } from "../../../components/stream/streamListContext";
import { print, withoutPersonal } from "../../../domain/audit-query";
import { resource } from "../auditEvent";
import type { AuditQuery } from "../query/useAuditQuery";

const nothing = () => undefined;

/** A view of the log is its query; what is personal in it is not kept. */
const viewContext = () => {
  const context = streamListContext<RaRecord>({
    rows: [],
    total: undefined,
    error: null,
    isPending: false,
    isFetching: false,
    isFetchingOlder: false,
    hasOlder: false,
    loadOlder: nothing,
    retry: nothing,
  });
  return Object.assign(context, { resource });
};

export const AuditViews = ({ audit }: { audit: AuditQuery }) => {
  const context = useMemo(() => viewContext(), []);
  const params = useMemo(() => ({ q: print(withoutPersonal(audit.query)) }), [audit.query]);
  return (
    <ResourceContextProvider value={resource}>
      <ListContextProvider value={context}>
        <SavedViews params={params} />
      </ListContextProvider>
    </ResourceContextProvider>
  );
};
