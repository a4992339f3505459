import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { formatTotal } from "../../../components/table/rowCount";
import { entryColumns } from "../../../components/ledger/entryColumns";
import { useNarrow } from "../../../components/preference/useNarrow";
import { StreamTable } from "../../../components/stream/StreamTable";
import { useScroll } from "../../../components/stream/useScroll";
import { withFirst } from "../../../components/table/columns";
import type { components } from "../../../../openapi/platform.gen";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { useQuestion } from "../../../providers/dataProvider/useQuestion";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { entryPath, resource } from "../ledgerEntry";

const pageSize = 100;
const QUIET_MS = 30_000;

/** A phone's card begins with what was booked, and how much. */
const onCards = withFirst(entryColumns, ["type", "amount", "accountId", "balanceAfter", "bookedAt", "seq"]);

interface EntryStreamProps {
  filter: Readonly<Record<string, unknown>>;
  /** Undefined where an entry opens on its own page. */
  onOpen: ((row: LedgerEntry) => void) | undefined;
}

/** How much was booked since the page was read; nothing moves until somebody asks for it. */
const useNewer = (filter: Readonly<Record<string, unknown>>, than: string | undefined) => {
  const { data, isPlaceholderData } = useQuestion<components["schemas"]["NewerCount"]>(
    { path: `/${resource}/newer`, filter, params: { than }, isPersonal: false },
    { enabled: than !== undefined, refetchMs: QUIET_MS },
  );
  return data !== undefined && !isPlaceholderData && data.count > 0
    ? { value: data.count, relation: data.relation }
    : undefined;
};

/** The entries themselves, newest first: older ones come as the reader nears the end. */
export const EntryStream = ({ filter, onOpen }: EntryStreamProps) => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const stream = useStreamPages<LedgerEntry>(resource, filter, { limit: pageSize });
  const { hasOlder, isFetching, error, loadOlder, restart, asOf } = stream;
  const { frame, handleScroll, toTop } = useScroll(() => {
    if (hasOlder && !isFetching && !error) loadOlder();
  }, JSON.stringify(filter));
  const newer = useNewer(filter, asOf?.seq);
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <div ref={frame} onScrollCapture={handleScroll} className="flex min-h-80 min-w-0 flex-1 flex-col">
      <StreamTable<LedgerEntry>
        stream={stream}
        columns={isNarrow ? onCards : entryColumns}
        name={resource}
        label={translate("ledger_entries.title")}
        height="fill"
        rowLink={entryPath}
        rowLabel={({ id }) => id}
        {...(onOpen && { onOpen })}
        empty={
          <EmptyState
            icon={isFiltered ? "filter" : "list"}
            title={translate(`ledger_entries.empty.${isFiltered ? "no_match" : "none"}`)}
          >
            {translate(`ledger_entries.empty.${isFiltered ? "no_match_todo" : "none_todo"}`)}
          </EmptyState>
        }
        toolbar={
          <>
            {newer && (
              <Button
                size="small"
                icon="arrow-up"
                onClick={() => {
                  toTop();
                  void restart();
                }}
              >
                {translate("ledger_entries.newer", { smart_count: newer.value, count: formatTotal(newer) })}
              </Button>
            )}
            {asOf && (
              <span className="text-xs text-muted">
                {translate("ledger_entries.as_of", { seq: asOf.seq })}
              </span>
            )}
          </>
        }
      />
    </div>
  );
};
