import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { EmbeddedList } from "../../../components/list/EmbeddedList";
import { DataTable } from "../../../components/table/DataTable";
import { accountRef, type Account } from "../account";
import { requestColumns } from "./requestColumns";

type PrivacyRequest = components["schemas"]["PrivacyRequest"];

const newestFirst = { field: "receivedAt", order: "DESC" } as const;
const idOf = ({ id }: PrivacyRequest) => id;

/** The person's privacy requests, to read; they are worked in the queue. */
export const PrivacyRequestsTab = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  return (
    <Panel
      title={translate("accounts.requests.title")}
      description={translate("accounts.requests.open", { smart_count: account.openRequests })}
      flush
    >
      <EmbeddedList
        resource="privacy-requests"
        filter={{ accountId: accountRef(account) }}
        sort={newestFirst}
      >
        <DataTable<PrivacyRequest>
          columns={requestColumns}
          name="accounts.privacy-requests"
          label={translate("accounts.requests.title")}
          rowLabel={idOf}
          height="content"
          framed={false}
          empty={
            <EmptyState title={translate("accounts.requests.empty")}>
              {translate("accounts.requests.empty_detail")}
            </EmptyState>
          }
        />
      </EmbeddedList>
    </Panel>
  );
};
