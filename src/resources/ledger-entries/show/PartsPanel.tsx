import { LinkBase, useTranslate } from "react-admin";
import { useQuery } from "@tanstack/react-query";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText } from "../../../components/field/MoneyField";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { Panel } from "../../../components/layout/Panel";
import { refundable } from "../../../domain/ledger/corrections";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { entryPath, resource } from "../ledgerEntry";

/** What was given back of a charge or a top-up in parts. */
export const PartsPanel = ({ entry }: { entry: LedgerEntry }) => {
  const translate = useTranslate();
  const steward = useSteward();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [resource, "parts", entry.id],
    queryFn: ({ signal }) =>
      steward.getStream<LedgerEntry>(resource, { filter: { correctsId: entry.id }, order: "asc", signal }),
    enabled: refundable.includes(entry.type),
  });
  if (!error && (!data || data.items.length === 0)) return null;
  return (
    <Panel title={translate("ledger_entries.parts.title")} flush>
      {error && (
        <div className="p-4">
          <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
        </div>
      )}
      <ul>
        {data?.items.map((part) => (
          <li
            key={part.id}
            className="flex flex-wrap items-baseline gap-x-3 border-b border-hairline px-4 py-1.5 text-sm last:border-b-0"
          >
            <LinkBase
              to={entryPath(part)}
              className="font-mono text-[0.92em] underline-offset-2 hover:underline"
            >
              {part.id}
            </LinkBase>
            <TimeText at={part.bookedAt} className="text-muted" />
            {part.reason !== undefined && <bdi className="text-muted">{part.reason}</bdi>}
            <span className="ml-auto tabular-nums">
              <MoneyText money={part.amount} signed />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
