import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { EmbeddedList } from "../../../components/list/EmbeddedList";
import { DataTable } from "../../../components/table/DataTable";
import { accountRef, type Account } from "../account";
import { communicationColumns } from "./communicationColumns";

type Communication = components["schemas"]["AccountCommunication"];

const newestFirst = { field: "at", order: "DESC" } as const;
const nameOf = ({ id }: Communication) => id;

/** What was written to the account and by it: kind, channel and time of each message, never its text. */
export const CommunicationsTab = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  return (
    <Panel
      title={translate("accounts.communications.title")}
      description={translate("accounts.communications.no_text")}
      flush
    >
      <EmbeddedList resource="communications" filter={{ accountId: accountRef(account) }} sort={newestFirst}>
        <DataTable<Communication>
          columns={communicationColumns}
          name="accounts.communications"
          label={translate("accounts.communications.title")}
          rowLabel={nameOf}
          height="content"
          framed={false}
          empty={
            <EmptyState title={translate("accounts.communications.empty")}>
              {translate("accounts.communications.empty_detail")}
            </EmptyState>
          }
        />
      </EmbeddedList>
    </Panel>
  );
};
