import { entryColumns } from "../../../components/ledger/entryColumns";
import { FollowedStream } from "../../../components/stream/FollowedStream";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { useNewer } from "../../../providers/dataProvider/useNewer";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { entryPath, resource } from "../ledgerEntry";

const pageSize = 100;

/** What was booked, and how much. */
const cardsBeginWith = ["type", "amount", "accountId", "balanceAfter", "bookedAt", "seq"];

interface EntryStreamProps {
  filter: Readonly<Record<string, unknown>>;
  /** Undefined where an entry opens on its own page. */
  onOpen: ((row: LedgerEntry) => void) | undefined;
}

/** The entries themselves. */
export const EntryStream = ({ filter, onOpen }: EntryStreamProps) => {
  const stream = useStreamPages<LedgerEntry>(resource, filter, { limit: pageSize });
  const newer = useNewer(resource, filter, stream.asOf?.seq);
  return (
    <FollowedStream<LedgerEntry>
      stream={stream}
      newer={newer}
      filter={filter}
      columns={entryColumns}
      cardsBeginWith={cardsBeginWith}
      name={resource}
      texts="ledger_entries"
      rowLink={entryPath}
      onOpen={onOpen}
    />
  );
};
