import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { TabJobProgress } from "../../../components/job/TabJobProgress";
import { invariants, isBroken, type LedgerFindings } from "../../../domain/ledger-invariants";
import type { TabJob } from "../../../providers/tabJobs/tabJob";
import type { LedgerCheckResult } from "./ledgerCheckJob";

const verdictOf = (findings: LedgerFindings) => {
  if (findings.entries === 0) return "nothing";
  if (isBroken(findings)) return "broken";
  return invariants.some((each) => findings.of[each].is === "unchecked") ? "partly" : "holds";
};

const Verdict = ({ result: { findings, at } }: { result: LedgerCheckResult }) => {
  const translate = useTranslate();
  const { entries, from, to, afterPurge } = findings;
  const is = verdictOf(findings);
  const tone = { nothing: "caution", broken: "critical", partly: "caution", holds: "positive" } as const;
  const figures = {
    smart_count: entries,
    count: formatCount(entries),
    from: formatCount(Number(from)),
    to: formatCount(Number(to)),
  };
  return (
    <Banner tone={tone[is]} title={translate(`ledger_check.verdict.${is}`, figures)}>
      {entries > 0 && <p>{translate("ledger_check.bounds", figures)}</p>}
      {afterPurge > 0 && (
        <p>
          {translate("ledger_check.after_purge", { smart_count: afterPurge, count: formatCount(afterPurge) })}
        </p>
      )}
      <p className="text-muted">
        {translate("ledger_check.found_at")} <TimeText at={new Date(at).toISOString()} show="second" />
      </p>
    </Banner>
  );
};

/** How the check stands; nothing before the first. */
export const CheckStanding = ({ job, onAgain }: { job: TabJob | undefined; onAgain: () => void }) => {
  const translate = useTranslate();
  if (!job || job.state === "interrupted") return null;
  if (job.state === "cancelled") return <Banner tone="neutral" title={translate("ledger_check.cancelled")} />;
  if (job.state === "failed") return <ProblemPanel error={job.error} onRetry={onAgain} />;
  if (job.state === "running")
    return (
      <div role="status">
        <TabJobProgress
          label={translate("ledger_check.title")}
          unit={translate("ledger_check.unit")}
          job={job}
        />
      </div>
    );
  return <Verdict result={job.result as LedgerCheckResult} />;
};
