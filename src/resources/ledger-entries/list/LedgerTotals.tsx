import { useTranslate } from "react-admin";
import { EntryType } from "../../../components/ledger/EntryWords";
import { formatCount } from "../../../components/field/formatCount";
import { MoneyText } from "../../../components/field/MoneyField";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonLine } from "../../../components/feedback/Skeleton";
import type { LedgerTotals as Totals } from "../../../domain/ledger/entry";
import { sumsByCurrency } from "../../../domain/ledger/checkEntry";
import { useQuestion } from "../../../providers/dataProvider/useQuestion";
import { resource } from "../ledgerEntry";

const useLedgerTotals = (filter: Readonly<Record<string, unknown>>) =>
  useQuestion<Totals>({ path: `/${resource}/totals`, filter, isPersonal: false });

interface LedgerTotalsProps {
  filter: Readonly<Record<string, unknown>>;
  /** Narrows the list to one type. */
  onType: (type: string) => void;
}

const Waiting = () => (
  <div className="flex h-full items-center gap-6">
    {[0, 1, 2, 3].map((each) => (
      <SkeletonLine key={each} className="w-24" />
    ))}
  </div>
);

const Sum = ({ totals }: { totals: Totals }) => {
  const translate = useTranslate();
  return (
    <div className="shrink-0 border-r border-hairline pr-5">
      <dt className="text-xs text-muted">
        {translate("ledger_entries.totals.all", {
          smart_count: totals.count,
          count: formatCount(totals.count),
        })}
      </dt>
      {sumsByCurrency(totals.totals.flatMap(({ amount }) => amount ?? [])).map((sum) => (
        <dd key={sum.currency} className="font-semibold tabular-nums">
          <MoneyText money={sum} signed />
        </dd>
      ))}
    </div>
  );
};

/** Sums by type and currency over the whole filter, worked out by the platform; never over what happens to be loaded. */
export const LedgerTotals = ({ filter, onType }: LedgerTotalsProps) => {
  const translate = useTranslate();
  const { data, error, isFetching, isPlaceholderData, refetch } = useLedgerTotals(filter);
  if (error)
    return (
      <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
    );
  return (
    <section
      aria-label={translate("ledger_entries.totals.title")}
      aria-busy={!data || isPlaceholderData}
      className="min-h-[58px] rounded-md border border-hairline bg-surface px-4 py-2 text-sm"
    >
      {!data && <Waiting />}
      {data && (
        <dl
          tabIndex={0}
          aria-label={translate("ledger_entries.totals.title")}
          className="flex gap-x-5 overflow-x-auto"
        >
          {data.count > 0 && <Sum totals={data} />}
          {data.totals.some(({ amount }) => amount === undefined) && (
            <dt className="max-w-60 shrink-0 text-xs text-muted">
              {translate("ledger_entries.totals.withheld")}
            </dt>
          )}
          {data.count === 0 && <dt className="text-muted">{translate("ledger_entries.totals.none")}</dt>}
          {data.totals.map(({ type, count, amount }) => (
            <div key={`${type} ${amount?.currency ?? ""}`} className="shrink-0">
              <dt className="text-xs">
                <button
                  type="button"
                  onClick={() => onType(type)}
                  className="text-muted underline-offset-2 hover:text-ink hover:underline"
                >
                  <EntryType type={type} /> <span className="tabular-nums">{formatCount(count)}</span>
                </button>
              </dt>
              {amount && (
                <dd className="tabular-nums">
                  <MoneyText money={amount} signed />
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};
