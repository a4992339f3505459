import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { EmbeddedList } from "../../../components/list/EmbeddedList";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { isPurged, type Account } from "../account";
import { keyColumns } from "./keyColumns";

type AccessKey = components["schemas"]["AccessKey"];

const keyPath = ({ id }: AccessKey) => `/access-keys/${encodeURIComponent(id)}/show`;
const keyName = ({ name }: AccessKey) => name;
const onCards = withFirst(keyColumns, ["name", "status", "prefix", "lastUsed"]);
const newestFirst = { field: "createdAt", order: "DESC" } as const;

const createPath = (accountId: string) =>
  `/access-keys/create?source=${encodeURIComponent(JSON.stringify({ accountId }))}`;

/** The account's access keys, tombstones included; everything else about a key is on its own page. */
export const KeysTab = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const canCreate = useHasScope("access_keys:write") && account.status === "active";
  return (
    <Panel
      title={translate("accounts.keys.title")}
      description={translate("accounts.keys.count", { smart_count: account.counts.accessKeys })}
      actions={
        canCreate && (
          <ButtonLink size="small" icon="plus" to={createPath(account.id)}>
            {translate("accounts.keys.create")}
          </ButtonLink>
        )
      }
      flush
    >
      <EmbeddedList resource="access-keys" filter={{ accountId: account.id }} sort={newestFirst}>
        <DataTable<AccessKey>
          columns={isNarrow ? onCards : keyColumns}
          name="accounts.access-keys"
          label={translate("accounts.keys.title")}
          rowLink={keyPath}
          rowLabel={keyName}
          height="content"
          framed={false}
          empty={
            <EmptyState icon="key" title={translate("accounts.keys.empty")}>
              {translate(isPurged(account) ? "accounts.keys.empty_purged" : "accounts.keys.empty_detail")}
            </EmptyState>
          }
        />
      </EmbeddedList>
    </Panel>
  );
};
