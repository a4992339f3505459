import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { FileDrop } from "../../../components/input/FileDrop";
import { JobProgress } from "../../../components/job/JobProgress";
import { Panel } from "../../../components/layout/Panel";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { FileRefused } from "../../../providers/reconciliation/reconciler";
import type { Period } from "../period";
import { BucketTable } from "./BucketTable";
import { ComparedFile } from "./ComparedFile";
import { MappingForm } from "./MappingForm";
import { RefusalBanner } from "./RefusalBanner";
import { useComparison, type Comparing } from "./useComparison";

const totalsOf = ({ buckets, sums = [] }: Period) =>
  Object.entries(buckets).map(([bucket, count]) => ({
    bucket: bucket as keyof Period["buckets"],
    count,
    sums: sums.find((each) => each.bucket === bucket)?.sums ?? [],
  }));

const LastComparison = ({ period }: { period: Period }) => {
  const translate = useTranslate();
  if (period.status !== "closed" && period.reportedAt === undefined)
    return <EmptyState title={translate("reconciliation.compare.none")} />;
  return (
    <Panel title={translate("reconciliation.compare.last")} flush>
      <BucketTable totals={totalsOf(period)} caption={translate("reconciliation.compare.last")} />
    </Panel>
  );
};

const Failure = ({ error }: { error: unknown }) =>
  error instanceof FileRefused ? (
    <RefusalBanner {...error.refusal} />
  ) : (
    <ProblemPanel error={error} layout="inline" />
  );

const Step = ({ period, comparing }: { period: Period; comparing: Comparing }) => {
  const translate = useTranslate();
  const { state, compare } = comparing;
  if (state.is === "opening") return <SkeletonText lines={3} />;
  if (state.is === "mapping")
    return (
      <MappingForm opened={state.opened} name={state.file.name} kept={period.mapping} onCompare={compare} />
    );
  if (state.is === "comparing")
    return (
      <Panel title={state.file.name}>
        <JobProgress
          label={translate("reconciliation.compare.reading")}
          unit={translate("reconciliation.compare.unit")}
          done={state.done}
          total={state.total}
        />
      </Panel>
    );
  if (state.is === "compared") return <ComparedFile period={period} state={state} comparing={comparing} />;
  if (state.is === "failed") return <Failure error={state.error} />;
  return <LastComparison period={period} />;
};

/** Drop a file, say what its columns mean, see what differs, and record it. */
export const CompareTab = ({ period }: { period: Period }) => {
  const translate = useTranslate();
  const comparing = useComparison(period);
  const canWork = useHasScope("orders:reconcile");
  return (
    <div className="space-y-4">
      {period.status === "open" && canWork && (
        <FileDrop
          label={translate("reconciliation.compare.drop")}
          help={translate("reconciliation.compare.drop_help")}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onFile={comparing.bring}
        />
      )}
      {period.status === "signed_once" && <Banner>{translate("reconciliation.compare.closed")}</Banner>}
      <Step period={period} comparing={comparing} />
    </div>
  );
};
