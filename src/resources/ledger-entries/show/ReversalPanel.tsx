import { useQuery } from "@tanstack/react-query";
import { LinkBase, useTranslate } from "react-admin";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText } from "../../../components/field/MoneyField";
import { Panel } from "../../../components/layout/Panel";
import { EntryType } from "../../../components/ledger/EntryWords";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { entryPath, resource } from "../ledgerEntry";
import { isInChain, readChain } from "./reversalChain";

const Link = ({ entry, isOpen }: { entry: LedgerEntry; isOpen: boolean }) => (
  <li className="flex flex-wrap items-baseline gap-x-3 border-b border-hairline px-4 py-1.5 text-sm last:border-b-0">
    {isOpen ? (
      <span aria-current="true" className="font-mono text-[0.92em] font-semibold">
        {entry.id}
      </span>
    ) : (
      <LinkBase to={entryPath(entry)} className="font-mono text-[0.92em] underline-offset-2 hover:underline">
        {entry.id}
      </LinkBase>
    )}
    <EntryType type={entry.type} />
    <TimeText at={entry.bookedAt} className="text-muted" />
    {entry.reason !== undefined && <bdi className="text-muted">{entry.reason}</bdi>}
    <span className="ml-auto tabular-nums">
      <MoneyText money={entry.amount} signed />
    </span>
  </li>
);

/** What took what back, the oldest first. */
export const ReversalPanel = ({ entry }: { entry: LedgerEntry }) => {
  const translate = useTranslate();
  const steward = useSteward();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [resource, "reversals", entry.id],
    queryFn: ({ signal }) => readChain(entry, (id) => steward.readRow<LedgerEntry>(resource, id, signal)),
    enabled: isInChain(entry),
  });
  if (!isInChain(entry)) return null;
  return (
    <Panel
      title={translate("ledger_entries.reversal.title")}
      description={translate("ledger_entries.reversal.why")}
      flush
    >
      {error && (
        <div className="p-4">
          <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
        </div>
      )}
      {!error && !data && (
        <div className="p-4">
          <SkeletonText lines={2} />
        </div>
      )}
      <ol>
        {data?.map((each) => (
          <Link key={each.id} entry={each} isOpen={each.id === entry.id} />
        ))}
      </ol>
    </Panel>
  );
};
