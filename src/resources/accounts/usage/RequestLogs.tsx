import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { StreamTable } from "../../../components/stream/StreamTable";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { accountRef, type Account } from "../account";
import { requestLogColumns } from "./requestLogColumns";

type RequestLog = components["schemas"]["RequestLog"];

const requestOf = ({ requestId }: RequestLog) => requestId;

/** Metadata of the account's newest requests; there is no content to show. */
export const RequestLogs = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  const stream = useStreamPages<RequestLog>("request-logs", { accountId: accountRef(account) });
  return (
    <Panel
      title={translate("accounts.logs.title")}
      description={translate(capabilities.content ? "accounts.logs.metadata" : "accounts.logs.no_content")}
      flush
    >
      <StreamTable<RequestLog>
        stream={stream}
        columns={requestLogColumns}
        name="accounts.request-logs"
        label={translate("accounts.logs.title")}
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
