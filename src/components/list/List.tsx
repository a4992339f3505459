import { useState, type ReactElement, type ReactNode } from "react";
import { ListBase, useListContext, useTranslate, type ListBaseProps, type RaRecord } from "react-admin";
import { FilterBar } from "../filter/FilterBar";
import type { FilterField } from "../filter/filterField";
import { PageHeader } from "../layout/PageHeader";
import { createShownColumns, ListPageContext } from "./ListPageContext";
import { SavedViews } from "./SavedViews";

export interface ListProps<RecordType extends RaRecord = RaRecord> extends Omit<
  ListBaseProps<RecordType>,
  "children" | "render" | "title" | "empty"
> {
  /** Key of the catalogue, or the title itself. */
  title?: string;
  /** Buttons at the top right: create, export. */
  actions?: ReactNode;
  /** Facts beside the title. */
  meta?: ReactNode;
  /** The resource's filter table. */
  filters?: readonly FilterField[];
  /** Key of the text in the search box; `false` where the API takes no free text; or a box of the list's own. */
  search?: string | false | ReactElement;
  /** `false` where views cannot be saved. */
  savedViews?: boolean;
  /** Between filters and table: a banner, a summary. */
  notice?: ReactNode;
  /** The table. */
  children: ReactNode;
}

const noFilters: readonly FilterField[] = [];

// The list shows its own failure, with a Retry: a notice on top would say it twice.
const shownInPlace = { onError: () => undefined };

const ListTitle = ({ title, actions, meta }: Pick<ListProps, "title" | "actions" | "meta">) => {
  const translate = useTranslate();
  const { defaultTitle } = useListContext();
  return (
    <PageHeader
      title={title ? translate(title, { _: title }) : (defaultTitle ?? "")}
      actions={actions}
      meta={meta}
    />
  );
};

/**
 * A list page. Filters, sort and page live in the URL alone (`storeKey={false}`): a link shows to a colleague what it
 * shows here, and the menu always opens the plain list.
 */
export const List = <RecordType extends RaRecord = RaRecord>({
  title,
  actions,
  meta,
  filters = noFilters,
  search = "kit.filter.search",
  savedViews = true,
  notice,
  children,
  queryOptions,
  perPage = 50,
  ...list
}: ListProps<RecordType>) => {
  const [columns] = useState(createShownColumns);
  return (
    <ListBase<RecordType>
      perPage={perPage}
      storeKey={false}
      queryOptions={{ ...shownInPlace, ...queryOptions }}
      {...list}
    >
      <ListPageContext value={columns}>
        <div className="flex h-page min-h-[420px] flex-col">
          <ListTitle {...(title ? { title } : {})} actions={actions} meta={meta} />
          <FilterBar fields={filters} search={search}>
            {savedViews && <SavedViews />}
          </FilterBar>
          {notice && <div className="pb-3">{notice}</div>}
          {children}
        </div>
      </ListPageContext>
    </ListBase>
  );
};
