import { useListContext } from "react-admin";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { List } from "../../../components/list/List";
import { IdSearch } from "../../../components/stream/IdSearch";
import { useSelectedRow } from "../../../components/stream/useSelectedRow";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { KeptHow } from "../KeptHow";
import { entryFilters } from "./entryFilters";
import { EntryStream } from "./EntryStream";
import { filterOfId } from "./findById";
import { LedgerActions } from "./LedgerActions";
import { LedgerTotals } from "./LedgerTotals";

const SelectedEntry = lazyNamed(() => import("./SelectedEntry").then((module) => module.SelectedEntry));

/** The customers' side first: the platform's own books are the same amounts with the other sign. */
const customersBook = { book: "customer" } as const;
const newestFirst = { field: "seq", order: "DESC" } as const;
// The rows come as a stream, with a total and a cursor of its own: the list's address is all that is wanted here.
const readAsStream = { enabled: false } as const;

const Body = () => {
  const { filterValues, setFilters } = useListContext<LedgerEntry>();
  const filter: Readonly<Record<string, unknown>> = filterValues;
  const { selected, select, canOpenBeside } = useSelectedRow();
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
    search={<IdSearch filterOf={filterOfId} texts="ledger_entries" />}
    filterDefaultValues={customersBook}
    sort={newestFirst}
    queryOptions={readAsStream}
    actions={<LedgerActions />}
  >
    <Body />
  </List>
);
