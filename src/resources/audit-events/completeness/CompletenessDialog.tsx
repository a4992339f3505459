import { LinkBase, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { TabJobProgress } from "../../../components/job/TabJobProgress";
import type { ProofFailure } from "../../../domain/audit-proof/states";
import type { TabJob } from "../../../providers/tabJobs/tabJob";
import { eventPath } from "../auditEvent";
import { completenessKind } from "../logJobs";
import { useLogJob } from "../useLogJob";
import type { AuditQuery } from "../query/useAuditQuery";
import type { Verdict } from "./compareListed";
import { serverOnlyFields, type Completeness } from "./proveCompleteness";

const MOST_NAMED = 20;

const EventLinks = ({ indexes }: { indexes: readonly string[] }) => {
  const translate = useTranslate();
  return (
    <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
      {indexes.slice(0, MOST_NAMED).map((index) => (
        <li key={index}>
          <LinkBase to={eventPath(index)} className="text-accent hover:underline">
            {translate("audit.index", { index })}
          </LinkBase>
        </li>
      ))}
      {indexes.length > MOST_NAMED && (
        <li className="text-muted">
          {translate("audit_events.completeness.more", { smart_count: indexes.length - MOST_NAMED })}
        </li>
      )}
    </ul>
  );
};

const figuresOf = (verdict: Verdict): Record<string, string | number> => {
  if (verdict.is === "miscounted")
    return { said: formatCount(verdict.said), found: formatCount(verdict.found) };
  if (!("indexes" in verdict)) return {};
  return { smart_count: verdict.indexes.length, count: formatCount(verdict.indexes.length) };
};

const VerdictBanner = ({ verdict }: { verdict: Verdict }) => {
  const translate = useTranslate();
  const words = `audit_events.completeness.${verdict.is}`;
  if (verdict.is === "complete") {
    const figures = {
      smart_count: verdict.matched,
      matched: formatCount(verdict.matched),
      compared: formatCount(verdict.compared),
    };
    return (
      <Banner tone="positive" title={translate(`${words}.title`, figures)}>
        {translate(`${words}.meaning`, figures)}
      </Banner>
    );
  }
  const figures = figuresOf(verdict);
  return (
    <Banner tone="critical" title={translate(`${words}.title`, figures)}>
      {translate(`${words}.meaning`, figures)} {translate("audit_events.completeness.report_it")}
      {"indexes" in verdict && <EventLinks indexes={verdict.indexes} />}
    </Banner>
  );
};

const Result = ({
  found: { verdict, from, to, head, at },
}: {
  found: Extract<Completeness, { is: "found" }>;
}) => {
  const translate = useTranslate();
  return (
    <div className="space-y-3">
      <VerdictBanner verdict={verdict} />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        <dt className="text-muted">{translate("audit_events.completeness.range")}</dt>
        <dd>{translate("audit_events.completeness.bounds", { from, to })}</dd>
        <dt className="text-muted">{translate("audit_events.completeness.head")}</dt>
        <dd className="min-w-0">
          {translate("audit_events.log.head", {
            size: formatCount(Number(head.size)),
            smart_count: Number(head.size),
          })}
          <code className="block font-mono text-xs break-all text-muted">{head.root}</code>
        </dd>
        <dt className="text-muted">{translate("audit_events.completeness.found_at")}</dt>
        <dd>
          <TimeText at={new Date(at).toISOString()} show="second" />
        </dd>
      </dl>
    </div>
  );
};

const Unproven = ({ failure: { check, detail, index } }: { failure: ProofFailure }) => {
  const translate = useTranslate();
  return (
    <Banner tone="critical" title={translate("audit_events.completeness.unproven.title")}>
      {translate("audit_events.completeness.unproven.meaning")}{" "}
      {translate("audit.failed", { check: translate(`audit.check.${check}`) })}
      {index !== undefined && <EventLinks indexes={[index]} />}
      {detail !== undefined && <code className="block font-mono text-xs break-all">{detail}</code>}
    </Banner>
  );
};

/** How the check stands; nothing before the first. */
const Standing = ({ job, onAgain }: { job: TabJob | undefined; onAgain: () => void }) => {
  const translate = useTranslate();
  if (!job || job.state === "cancelled" || job.state === "interrupted") return null;
  if (job.state === "failed") return <ProblemPanel error={job.error} onRetry={onAgain} />;
  if (job.state === "running")
    return (
      <div role="status">
        <TabJobProgress
          label={translate("audit_events.completeness.title")}
          unit={translate("audit_events.job.unit")}
          job={job}
        />
      </div>
    );
  const found = job.result as Completeness;
  return found.is === "found" ? <Result found={found} /> : <Unproven failure={found.failure} />;
};

interface CompletenessDialogProps {
  audit: AuditQuery;
  onClose: () => void;
}

/** Proves for a query that nothing of the log is withheld. The check is a job: it goes on when this is closed. */
export const CompletenessDialog = ({ audit, onClose }: CompletenessDialogProps) => {
  const translate = useTranslate();
  const label = "audit_events.completeness.job";
  const { job, text, start, cancel, again } = useLogJob({
    kind: completenessKind,
    param: "check",
    label,
    audit,
  });
  const beyondProof = job ? [] : serverOnlyFields(audit.query);
  const canStart = beyondProof.length === 0;
  return (
    <Dialog
      size="medium"
      title={translate("audit_events.completeness.title")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{translate("kit.action.close")}</Button>
          {job?.state === "running" ? (
            <Button onClick={cancel}>{translate("audit_events.completeness.stop")}</Button>
          ) : (
            <Button variant="primary" icon="shield" onClick={start} disabled={!canStart}>
              {translate(`audit_events.completeness.${job ? "again" : "start"}`)}
            </Button>
          )}
        </>
      }
    >
      <div className="space-y-3">
        <p className="text-sm text-muted">{translate("audit_events.completeness.intro")}</p>
        <p className="text-sm">
          {text === "" ? (
            translate("audit_events.completeness.everything")
          ) : (
            <code className="font-mono text-[0.92em] break-all">{text}</code>
          )}
        </p>
        {!canStart && (
          <Banner tone="caution">
            {translate("audit_events.completeness.beyond_proof", { fields: beyondProof.join(", ") })}
          </Banner>
        )}
        <Standing job={job} onAgain={again} />
      </div>
    </Dialog>
  );
};
