import { useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { ExportButton } from "../../../components/list/ExportButton";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { accountPath, accountTitle, type Account } from "../account";
import { AccountSearch } from "./AccountSearch";
import { accountColumns } from "./accountColumns";
import { accountFilters } from "./accountFilters";

const liveliestFirst = { field: "lastActiveAt", order: "DESC" } as const;

const onCards = ["name", "status", "email", "lastActiveAt"] as const;

export const AccountList = () => {
  const translate = useTranslate();
  const platform = usePlatform();
  const [found, setFound] = useState<readonly string[]>();
  const isNarrow = useNarrow();
  const columns = useMemo(() => {
    const all = accountColumns(platform);
    return isNarrow ? withFirst(all, onCards) : all;
  }, [platform, isNarrow]);
  const filters = useMemo(() => accountFilters(platform, found, translate), [platform, found, translate]);
  return (
    <List<Account>
      title="accounts.title"
      filters={filters}
      search={<AccountSearch onFound={setFound} />}
      sort={liveliestFirst}
      actions={<ExportButton />}
    >
      <DataTable<Account>
        columns={columns}
        rowLink={accountPath}
        rowLabel={accountTitle}
        empty={
          <EmptyState icon="user" title={translate("accounts.empty")}>
            {translate("accounts.empty_detail")}
          </EmptyState>
        }
      />
    </List>
  );
};
