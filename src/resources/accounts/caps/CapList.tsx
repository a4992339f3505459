import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import type { FilterField } from "../../../components/filter/filterField";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { accountTitle, type Account } from "../account";
import { capPagePath } from "./capPagePath";
import { capColumns } from "./capColumns";

const nearOrOver = { capState: ["reached", "near"] };
const leastLeftFirst = { field: "capLeft", order: "ASC" } as const;
const onCards = withFirst(capColumns, [
  "name",
  "cap.state",
  "cap.spent",
  "cap.left",
  "cap.reserved",
  "cap.amount",
]);

const filters: readonly FilterField[] = [
  {
    source: "capState",
    label: "accounts.cap.state_label",
    kind: "enum",
    choices: ["ok", "near", "reached"].map((id) => ({ id, name: `accounts.cap.state.${id}` })),
  },
  { source: "region", label: "accounts.field.region", kind: "text" },
  { source: "id", label: "accounts.field.id", kind: "id", operators: ["is", "isNot"] },
];

/** Accounts whose spend cap is near or reached, those with the least left first. */
export const CapList = () => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  return (
    <List<Account>
      resource="accounts"
      title="accounts.caps.title"
      filters={filters}
      search={false}
      savedViews={false}
      filterDefaultValues={nearOrOver}
      sort={leastLeftFirst}
    >
      <DataTable<Account>
        columns={isNarrow ? onCards : capColumns}
        name="accounts.caps"
        label={translate("accounts.caps.title")}
        rowLink={capPagePath}
        rowLabel={accountTitle}
        empty={
          <EmptyState icon="check" title={translate("accounts.caps.empty")}>
            {translate("accounts.caps.empty_detail")}
          </EmptyState>
        }
      />
    </List>
  );
};
