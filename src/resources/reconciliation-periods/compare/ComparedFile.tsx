import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { useOneAtATime } from "../../../components/dialog/useOneAtATime";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { formatCount } from "../../../components/field/formatCount";
import { Panel } from "../../../components/layout/Panel";
import { buckets, MOST_DIFFERENCES, type Bucket } from "../../../domain/reconciliation";
import { resource, type Period } from "../period";
import { isStale, useActOn } from "../usePeriodAct";
import { BucketTable } from "./BucketTable";
import { Findings } from "./Findings";
import type { Comparing, ComparisonState } from "./useComparison";

interface ComparedFileProps {
  period: Period;
  state: Extract<ComparisonState, { is: "compared" }>;
  comparing: Comparing;
}

/** The button that tells the platform, once however often it is pressed. */
const RecordButton = ({ period, state, comparing }: ComparedFileProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { run, isChanged } = useActOn(resource, period, "report");
  const act = useOneAtATime(async () => {
    await run(await comparing.reconciler().report());
  });
  const isTooMany = state.compared.differences > MOST_DIFFERENCES;
  const again = period.reportedAt === undefined ? "record" : "record_again";
  const handlePress = async () => {
    if (!(await act.run(undefined))) return;
    notify("reconciliation.compare.recorded", { type: "success" });
    comparing.forget();
  };
  return (
    <div className="space-y-3">
      {isTooMany && (
        <Banner tone="caution">
          {translate("reconciliation.compare.too_many", { most: MOST_DIFFERENCES })}
        </Banner>
      )}
      {isChanged && <Banner tone="caution">{translate("reconciliation.changed")}</Banner>}
      {act.error !== undefined && !isStale(act.error) && <ProblemPanel error={act.error} layout="inline" />}
      <Button
        variant="primary"
        icon="check"
        pending={act.pending}
        disabled={isTooMany}
        onClick={() => void handlePress()}
      >
        {translate(`reconciliation.compare.${again}`)}
      </Button>
    </div>
  );
};

const firstWrong = (totals: readonly { bucket: Bucket; count: number }[]): Bucket =>
  totals.find(({ bucket, count }) => bucket !== "matched" && count > 0)?.bucket ?? buckets[0];

/** What was found: how much of each kind, and each of them, read from the worker as it is looked at. */
export const ComparedFile = (props: ComparedFileProps) => {
  const { state, comparing } = props;
  const { compared, file, at } = state;
  const translate = useTranslate();
  const [bucket, setBucket] = useState(() => firstWrong(compared.totals));
  const count = compared.totals.find((total) => total.bucket === bucket)?.count ?? 0;
  const title = translate("reconciliation.compare.found");
  return (
    <div className="space-y-4">
      <Panel
        title={title}
        description={translate("reconciliation.compare.result", {
          lines: formatCount(compared.lines),
          name: file.name,
        })}
        footer={
          <>
            {translate("reconciliation.compare.sha")}{" "}
            <code className="font-mono break-all">{compared.sha256}</code>
          </>
        }
        flush
      >
        <BucketTable totals={compared.totals} caption={title} chosen={bucket} onChoose={setBucket} />
      </Panel>
      {!compared.endsWithBreak && (
        <Banner tone="caution">{translate("reconciliation.compare.cut_off")}</Banner>
      )}
      <RecordButton {...props} />
      <Findings key={`${at} ${bucket}`} comparing={comparing} bucket={bucket} count={count} />
    </div>
  );
};
