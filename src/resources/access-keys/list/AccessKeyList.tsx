import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { HintArea } from "../../../components/hint/HintArea";
import { ExportButton } from "../../../components/list/ExportButton";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { keyPath, type AccessKey } from "../accessKey";
import { useKeyActions } from "../action/useKeyActions";
import { KeyBulkActions } from "../bulk/KeyBulkActions";
import { keyColumns } from "./keyColumns";
import { useKeyFilters } from "./keyFilters";

const byLastUse = { field: "lastUsedAt", order: "DESC" } as const;
/** Tombstones are there for those who look for them. */
const living = { status_not: "deleted" } as const;
const rowLink = ({ id }: AccessKey) => keyPath(id);
const rowLabel = ({ name }: AccessKey) => name;

const onCards = withFirst(keyColumns, [
  "name",
  "status",
  "prefix",
  "health",
  "lastUsed.at",
  "usage.month.cost",
]);

const CreateLink = () => {
  const translate = useTranslate();
  return (
    <ButtonLink variant="primary" icon="plus" to="/access-keys/create">
      {translate("access_keys.create.button")}
    </ButtonLink>
  );
};

const NoKeys = ({ canCreate }: { canCreate: boolean }) => {
  const translate = useTranslate();
  return (
    <EmptyState
      icon="key"
      title={translate("access_keys.empty.title")}
      {...(canCreate && { action: <CreateLink /> })}
    >
      {translate("access_keys.empty.todo")}
    </EmptyState>
  );
};

export const AccessKeyList = () => {
  const isNarrow = useNarrow();
  const filters = useKeyFilters();
  const canCreate = useHasScope("access_keys:write");
  const { entriesFor, dialog } = useKeyActions();
  return (
    <List<AccessKey>
      title="access_keys.title"
      filters={filters}
      search="access_keys.search"
      sort={byLastUse}
      filterDefaultValues={living}
      actions={
        <>
          <ExportButton />
          {canCreate && <CreateLink />}
        </>
      }
    >
      <HintArea className="flex min-h-0 flex-1 flex-col">
        <DataTable<AccessKey>
          columns={isNarrow ? onCards : keyColumns}
          rowLink={rowLink}
          rowLabel={rowLabel}
          rowActions={entriesFor}
          bulkActions={<KeyBulkActions />}
          empty={<NoKeys canCreate={canCreate} />}
        />
      </HintArea>
      {dialog}
    </List>
  );
};
