import { useTranslate } from "react-admin";
import { disclosureColumns, disclosureLooks } from "../../components/disclosures/disclosureColumns";
import { EmptyState } from "../../components/feedback/EmptyState";
import type { FilterField } from "../../components/filter/filterField";
import { List } from "../../components/list/List";
import { useNarrow } from "../../components/preference/useNarrow";
import { withFirst } from "../../components/table/columns";
import { DataTable } from "../../components/table/DataTable";
import { disclosurePath, disclosureTitle, type Disclosure } from "./disclosure";

const label = (name: string) => `disclosure_terms.column.${name}`;
const newestFirst = { field: "receivedAt", order: "DESC" } as const;
const onCards = withFirst(disclosureColumns, ["authority", "status", "reference", "receivedAt"]);

const filters: readonly FilterField[] = [
  {
    source: "status",
    label: label("status"),
    kind: "enum",
    choices: Object.keys(disclosureLooks).map((id) => ({ id, name: `disclosure_terms.status.${id}` })),
  },
  { source: "receivedAt", label: label("receivedAt"), kind: "time" },
  { source: "decidedAt", label: label("decidedAt"), kind: "time" },
  { source: "accountId", label: "disclosures.filter.accountId", kind: "id", operators: ["is", "isNot"] },
  { source: "country", label: label("country"), kind: "id", operators: ["is", "isNot"] },
];

/** What authorities asked for, over all accounts: the open ones first to be found by a filter. */
export const DisclosureList = () => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  return (
    <List<Disclosure> title="disclosures.title" filters={filters} sort={newestFirst} savedViews={false}>
      <DataTable<Disclosure>
        columns={isNarrow ? onCards : disclosureColumns}
        rowLink={disclosurePath}
        rowLabel={disclosureTitle}
        empty={
          <EmptyState icon="shield" title={translate("disclosure_terms.empty")}>
            {translate("disclosure_terms.empty_detail")}
          </EmptyState>
        }
      />
    </List>
  );
};
