import { useQuery } from "@tanstack/react-query";
import type { components } from "../../../../openapi/platform.gen";
import { CapHistoryDialog } from "../../../components/cap/CapHistoryDialog";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { AccessKey } from "../accessKey";
import { keyCapChanges } from "./keyCapChanges";

type AuditEventItem = components["schemas"]["AuditEventItem"];

const actions = ["access_key.create", "access_key.update"];
const mostEvents = 200;

/** From the audit log: a key's cap is one of its limits, changed with the key. */
export const KeyCapHistory = ({ row: record, onClose }: { row: AccessKey; onClose: () => void }) => {
  const steward = useSteward();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["audit-events", "cap-history", record.id, record.version],
    queryFn: ({ signal }) =>
      steward.getStream<AuditEventItem>("audit-events", {
        filter: { targetId: record.id, action: actions },
        limit: mostEvents,
        signal,
      }),
  });
  return (
    <CapHistoryDialog
      changes={data && keyCapChanges(data.items)}
      hasOlder={Boolean(data?.nextCursor)}
      error={error}
      isFetching={isFetching}
      onRetry={() => void refetch()}
      onClose={onClose}
    />
  );
};
