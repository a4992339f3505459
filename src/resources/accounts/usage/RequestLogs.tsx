import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { columnsWithout } from "../../../components/request-log/requestLogColumns";
import { StreamTable } from "../../../components/stream/StreamTable";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { accountRef, type Account } from "../account";

const columns = columnsWithout("accountId");
const requestPath = ({ id }: RequestLog) => `/request-logs/${encodeURIComponent(id)}/show`;
const requestOf = ({ requestId }: RequestLog) => requestId;

/** Metadata of the account's newest requests; there is no content to show. */
export const RequestLogs = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  const stream = useStreamPages<RequestLog>("request-logs", { accountId: accountRef(account) });
  return (
    <Panel
      title={translate("accounts.logs.title")}
      description={translate(
        capabilities.content ? "request_log_terms.metadata_only" : "request_log_terms.no_content",
      )}
      flush
    >
      <StreamTable<RequestLog>
        stream={stream}
        columns={columns}
        name="accounts.request-logs"
        label={translate("accounts.logs.title")}
        rowLink={requestPath}
        rowLabel={requestOf}
        empty={
          <EmptyState title={translate("accounts.logs.empty")}>
            {translate("accounts.logs.empty_detail")}
          </EmptyState>
        }
      />
    </Panel>
  );
};
