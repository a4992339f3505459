import { useListContext, useLocation, useNavigate } from "react-admin";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { KeptHow } from "../KeptHow";
import { entryFilters } from "./entryFilters";
import { EntrySearch } from "./EntrySearch";
import { EntryStream } from "./EntryStream";
import { LedgerActions } from "./LedgerActions";
import { LedgerTotals } from "./LedgerTotals";

const SelectedEntry = lazyNamed(() => import("./SelectedEntry").then((module) => module.SelectedEntry));

/** The customers' side first: the platform's own books are the same amounts with the other sign. */
const customersBook = { book: "customer" } as const;
const newestFirst = { field: "seq", order: "DESC" } as const;
// The rows come as a stream, with a total and a cursor of its own: the list's address is all that is wanted here.
const readAsStream = { enabled: false } as const;

/** The entry beside the list, in the address: a link shows a colleague the same one. */
const useSelected = () => {
  const { filterValues } = useListContext<LedgerEntry>();
  const { search } = useLocation();
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const params = new URLSearchParams(search);
  const selected = isNarrow ? null : params.get("selected");
  const select = (id: string | undefined) => {
    // An address with any parameter is read without defaults, so it says the filter too.
    params.set("filter", JSON.stringify(filterValues));
    if (id === undefined) params.delete("selected");
    else params.set("selected", id);
    navigate({ search: `?${params.toString()}` }, { replace: selected !== null });
  };
  return { selected, select, canOpenBeside: !isNarrow };
};

const Body = () => {
  const { filterValues, setFilters } = useListContext<LedgerEntry>();
  const filter: Readonly<Record<string, unknown>> = filterValues;
  const { selected, select, canOpenBeside } = useSelected();
  return (
    <>
      <div className="pb-3">
        <LedgerTotals filter={filter} onType={(type) => setFilters({ ...filter, type })} />
      </div>
      <div className="flex min-h-0 flex-1 gap-3">
        <EntryStream filter={filter} onOpen={canOpenBeside ? ({ id }) => select(id) : undefined} />
        {selected !== null && <SelectedEntry id={selected} onClose={() => select(undefined)} />}
      </div>
    </>
  );
};

/** The spend ledger: what was booked, for whom, and the balance after it; read only. */
export const LedgerEntryList = () => (
  <List<LedgerEntry>
    title="ledger_entries.title"
    meta={<KeptHow />}
    filters={entryFilters}
    search={<EntrySearch />}
    filterDefaultValues={customersBook}
    sort={newestFirst}
    queryOptions={readAsStream}
    actions={<LedgerActions />}
  >
    <Body />
  </List>
);
