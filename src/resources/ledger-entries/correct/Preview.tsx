import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { MoneyText } from "../../../components/field/MoneyField";
import { DraftEntries } from "../../../components/ledger/DraftEntries";
import { parse } from "../../../domain/money";
import type { usePreview } from "./usePreview";

type PreviewAnswer = ReturnType<typeof usePreview>;

/** What would be posted, before anything is: each entry with its balances, and who must agree. */
export const Preview = ({ preview, isAsked }: { preview: PreviewAnswer; isAsked: boolean }) => {
  const translate = useTranslate();
  const { data, error, refetch, isFetching } = preview;
  if (!isAsked) return <p className="text-muted">{translate("ledger_entries.correct.preview_wanted")}</p>;
  if (error)
    return (
      <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
    );
  if (!data) return <SkeletonText lines={4} />;
  const isOverdrawn = data.entries.some(
    ({ book, balanceAfter }) => book === "customer" && parse(balanceAfter.amount) < 0n,
  );
  return (
    <section aria-label={translate("ledger_entries.correct.preview")} className="space-y-2">
      <h3 className="font-medium">{translate("ledger_entries.correct.preview")}</h3>
      <DraftEntries drafts={data.entries} />
      {isOverdrawn && <Banner tone="caution">{translate("ledger_entries.correct.overdrawn")}</Banner>}
      {data.latePeriodId !== undefined && (
        <Banner tone="caution">
          {translate("ledger_entries.correct.late", { period: data.latePeriodId })}
        </Banner>
      )}
      {data.needsApproval && data.threshold && (
        <Banner tone="info">
          {translate("ledger_entries.correct.four_eyes")} <MoneyText money={data.threshold} />.
        </Banner>
      )}
    </section>
  );
};
