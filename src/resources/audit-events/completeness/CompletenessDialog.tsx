import { useId } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import type { ProofFailure } from "../../../domain/audit-proof/states";
import { eventPath } from "../auditEvent";
import type { AuditQuery } from "../query/useAuditQuery";
import type { Verdict } from "./compareListed";
import { serverOnlyFields, type CompletenessResult, type Progress } from "./proveCompleteness";
import { useCompleteness } from "./useCompleteness";

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

const Result = ({ result: { report, verdict, at } }: { result: CompletenessResult }) => {
  const translate = useTranslate();
  return (
    <div className="space-y-3">
      <VerdictBanner verdict={verdict} />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        <dt className="text-muted">{translate("audit_events.completeness.range")}</dt>
        <dd>{translate("audit_events.completeness.bounds", { from: report.from, to: report.to })}</dd>
        <dt className="text-muted">{translate("audit_events.completeness.head")}</dt>
        <dd className="min-w-0">
          {translate("audit_events.log.head", { size: formatCount(Number(report.head.size)) })}
          <code className="block font-mono text-xs break-all text-muted">{report.head.root}</code>
        </dd>
        <dt className="text-muted">{translate("audit_events.completeness.found_at")}</dt>
        <dd>
          <TimeText at={new Date(at).toISOString()} show="second" />
        </dd>
      </dl>
    </div>
  );
};

const Running = ({ progress }: { progress: Progress | undefined }) => {
  const translate = useTranslate();
  const labelId = useId();
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <div className="space-y-1.5 text-sm" role="status">
      <p id={labelId}>
        {progress
          ? translate("audit_events.completeness.progress", {
              done: formatCount(progress.done),
              total: formatCount(progress.total),
              rate: formatCount(Math.round(progress.rate)),
              seconds: formatCount(Math.ceil((progress.total - progress.done) / Math.max(1, progress.rate))),
            })
          : translate("audit_events.completeness.beginning")}
      </p>
      <progress aria-labelledby={labelId} max={1} value={share} className="h-1.5 w-full accent-accent" />
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

interface CompletenessDialogProps {
  audit: AuditQuery;
  onClose: () => void;
}

/** Proves for the present query that nothing of the log is withheld. Closing it stops it; a result is kept. */
export const CompletenessDialog = ({ audit, onClose }: CompletenessDialogProps) => {
  const translate = useTranslate();
  const { state, start, stop } = useCompleteness(audit);
  const beyondProof = serverOnlyFields(audit.query);
  const canStart = beyondProof.length === 0;
  return (
    <Dialog
      size="medium"
      title={translate("audit_events.completeness.title")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{translate("kit.action.close")}</Button>
          {state.is === "running" ? (
            <Button onClick={stop}>{translate("audit_events.completeness.stop")}</Button>
          ) : (
            <Button variant="primary" icon="shield" onClick={start} disabled={!canStart}>
              {translate(`audit_events.completeness.${state.is === "idle" ? "start" : "again"}`)}
            </Button>
          )}
        </>
      }
    >
      <div className="space-y-3">
        <p className="text-sm text-muted">{translate("audit_events.completeness.intro")}</p>
        <p className="text-sm">
          {audit.text === "" ? (
            translate("audit_events.completeness.everything")
          ) : (
            <code className="font-mono text-[0.92em] break-all">{audit.text}</code>
          )}
        </p>
        {!canStart && (
          <Banner tone="caution">
            {translate("audit_events.completeness.beyond_proof", { fields: beyondProof.join(", ") })}
          </Banner>
        )}
        {state.is === "running" && <Running progress={state.progress} />}
        {state.is === "done" && <Result result={state.result} />}
        {state.is === "unproven" && <Unproven failure={state.failure} />}
        {state.is === "failed" && <ProblemPanel error={state.error} onRetry={start} />}
      </div>
    </Dialog>
  );
};
