import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { ContentNotice } from "../../../components/request-log/ContentNotice";
import { columnsWithout } from "../../../components/request-log/requestLogColumns";
import { StreamTable } from "../../../components/stream/StreamTable";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { NotAllowed } from "./NotAllowed";

const columns = columnsWithout("keyId");
const requestPath = ({ id }: RequestLog) => `/request-logs/${encodeURIComponent(id)}/show`;
const requestOf = ({ requestId }: RequestLog) => requestId;

export const KeyRequests = ({ keyId }: { keyId: string }) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  const isAllowed = useHasScope("request_logs:read");
  const stream = useStreamPages<RequestLog>("request-logs", { keyId }, { enabled: isAllowed });
  if (!isAllowed)
    return <NotAllowed scope="request_logs:read" what={translate("access_keys.tab.requests")} />;
  return (
    <div className="space-y-2">
      <ContentNotice isContentKept={capabilities.content} />
      <StreamTable<RequestLog>
        stream={stream}
        columns={columns}
        name="access-keys.requests"
        label={translate("access_keys.tab.requests")}
        rowLink={requestPath}
        rowLabel={requestOf}
        empty={
          <EmptyState icon="list" title={translate("access_keys.requests.empty")}>
            {translate("access_keys.requests.empty_note")}
          </EmptyState>
        }
      />
    </div>
  );
};
