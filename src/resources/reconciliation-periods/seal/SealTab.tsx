import { useState } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { MoneyText } from "../../../components/field/MoneyField";
import { JobProgress } from "../../../components/job/JobProgress";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import type { Money } from "../../../domain/money";
import type { SealVerdict } from "../../../domain/period-seal";
import { useReconciler } from "../../../providers/reconciliation/ReconcilerContext";
import type { Period } from "../period";

type Seal = NonNullable<Period["seal"]>;
type Checking =
  | { is: "none" }
  | { is: "running"; done: number }
  | { is: "done"; verdict: SealVerdict }
  | { is: "failed"; error: unknown };

const Sums = ({ sums }: { sums: readonly Money[] }) =>
  sums.map((money, place) => (
    <span key={money.currency}>
      {place > 0 && ", "}
      <MoneyText money={money} signed />
    </span>
  ));

const Verdict = ({ verdict, seal }: { verdict: SealVerdict; seal: Seal }) => {
  const translate = useTranslate();
  if (verdict.is === "holds")
    return (
      <Banner tone="positive" title={translate("reconciliation.seal.holds")}>
        {translate("reconciliation.seal.holds_detail", { entries: verdict.figures.entries })}
      </Banner>
    );
  return (
    <Banner tone="critical" title={translate("reconciliation.seal.broken")}>
      {translate(`reconciliation.seal.check_failed.${verdict.check}`, {
        at: verdict.at ?? 0,
        sealed: seal.entries,
        found: verdict.figures?.entries ?? 0,
      })}
    </Banner>
  );
};

const LateEntries = ({ period }: { period: Period }) => {
  const translate = useTranslate();
  const { lateEntries, lateSums = [], id } = period;
  if (lateEntries === 0)
    return <p className="text-sm text-muted">{translate("reconciliation.seal.no_late")}</p>;
  const to = `/ledger-entries?${new URLSearchParams({ filter: JSON.stringify({ latePeriodId: id }) }).toString()}`;
  return (
    <Banner
      tone="caution"
      title={translate("reconciliation.seal.late", { smart_count: lateEntries })}
      action={
        <LinkBase to={to} className="font-medium text-accent hover:underline">
          {translate("reconciliation.seal.late_show")}
        </LinkBase>
      }
    >
      {translate("reconciliation.seal.late_detail")} <Sums sums={lateSums} />
    </Banner>
  );
};

const Facts = ({ seal }: { seal: Seal }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`reconciliation.seal.${name}`);
  return (
    <DefinitionList
      items={[
        { label: label("sealedAt"), value: <TimeText at={seal.sealedAt} show="both" /> },
        { label: label("entries"), value: formatCount(seal.entries) },
        { label: label("orders"), value: formatCount(seal.orders) },
        { label: label("sums"), value: <Sums sums={seal.sums} /> },
        { label: label("lastSeq"), value: formatCount(Number(seal.lastSeq)) },
        {
          label: label("sha256"),
          value: <code className="font-mono text-[0.92em] break-all">{seal.sha256}</code>,
        },
      ]}
    />
  );
};

/** What was sealed, checked by this browser itself: it reads, adds up and hashes every entry anew. */
export const SealTab = ({ period }: { period: Period }) => {
  const translate = useTranslate();
  const reconciler = useReconciler();
  const [checking, setChecking] = useState<Checking>({ is: "none" });
  const { seal } = period;
  if (!seal) return null;
  const check = () => {
    setChecking({ is: "running", done: 0 });
    reconciler()
      .checkSeal(period, (done) => setChecking({ is: "running", done }))
      .then(
        (verdict) => setChecking({ is: "done", verdict }),
        (error: unknown) => setChecking({ is: "failed", error }),
      );
  };
  return (
    <div className="space-y-4">
      <LateEntries period={period} />
      <Panel
        title={translate("reconciliation.seal.title")}
        description={translate("reconciliation.seal.about")}
        actions={
          <Button icon="shield" pending={checking.is === "running"} onClick={check}>
            {translate(`reconciliation.seal.${checking.is === "none" ? "check" : "check_again"}`)}
          </Button>
        }
      >
        <div className="space-y-4">
          {checking.is === "done" && <Verdict verdict={checking.verdict} seal={seal} />}
          {checking.is === "failed" && <ProblemPanel error={checking.error} layout="inline" />}
          {checking.is === "running" && (
            <JobProgress
              label={translate("reconciliation.seal.checking")}
              unit={translate("reconciliation.seal.unit")}
              done={checking.done}
              total={seal.entries}
            />
          )}
          <Facts seal={seal} />
        </div>
      </Panel>
    </div>
  );
};
