import { useQuery } from "@tanstack/react-query";
import { LinkBase, useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { formatCount } from "../../../components/field/formatCount";
import { TabJobProgress } from "../../../components/job/TabJobProgress";
import { formatTotal } from "../../../components/table/rowCount";
import { useLogState } from "../../../providers/logProof/useLogState";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { TabJob } from "../../../providers/tabJobs/tabJob";
import { resource } from "../auditEvent";
import { evidenceKind } from "../logJobs";
import type { AuditQuery } from "../query/useAuditQuery";
import { useLogJob } from "../useLogJob";
import { RefusalBanner } from "./RefusalBanner";
import type { EvidenceMade } from "./runEvidence";

const Standing = ({ job, onAgain }: { job: TabJob | undefined; onAgain: () => void }) => {
  const translate = useTranslate();
  if (!job || job.state === "cancelled" || job.state === "interrupted") return null;
  if (job.state === "failed") return <ProblemPanel error={job.error} onRetry={onAgain} />;
  if (job.state === "running")
    return (
      <div role="status">
        <TabJobProgress
          label={translate("audit_events.evidence.download")}
          unit={translate("audit_events.job.unit")}
          job={job}
        />
        <p className="text-xs text-muted">{translate("audit_events.evidence.goes_on")}</p>
      </div>
    );
  const result = job.result as EvidenceMade;
  if (result.is === "refused") return <RefusalBanner failure={result.failure} />;
  const figures = { smart_count: result.count, count: formatCount(result.count) };
  return <Banner tone="positive" title={translate("audit_events.evidence.made", figures)} />;
};

/** How many events there will be in the file: those below the signed head; asked in a body, as the query may be personal. */
const useCount = (asked: AuditQuery["filter"]) => {
  const steward = useSteward();
  const { head } = useLogState();
  const filter = head ? { all: [asked, { index_lt: head.size }] } : asked;
  return useQuery({
    queryKey: [resource, "evidence-count", filter],
    queryFn: ({ signal }) =>
      steward.readByBody<components["schemas"]["AuditEventPage"]>(
        "/audit-events/search",
        { filter, limit: 1 },
        signal,
      ),
  });
};

const Contents = ({ count, text }: { count: ReturnType<typeof useCount>; text: string }) => {
  const translate = useTranslate();
  const { data, error, isFetching, refetch } = count;
  const words = (name: string, figures?: object) => translate(`audit_events.evidence.${name}`, figures);
  if (error && !data)
    return (
      <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
    );
  return (
    <>
      {text === "" ? (
        <p>{words("of_everything")}</p>
      ) : (
        <p>
          {words("of_query_about")} <code className="font-mono text-xs break-all">{text}</code>
        </p>
      )}
      <p className="font-medium" role="status">
        {!data && words("counting")}
        {data?.total.value === 0 && words("nothing")}
        {data &&
          data.total.value > 0 &&
          words("of_query", { smart_count: data.total.value, count: formatTotal(data.total) })}
      </p>
    </>
  );
};

interface QueryEvidenceDialogProps {
  audit: AuditQuery;
  onClose: () => void;
}

/** Evidence of everything that a query matches. The file is made by a job, which goes on when this is closed. */
export const QueryEvidenceDialog = ({ audit, onClose }: QueryEvidenceDialogProps) => {
  const translate = useTranslate();
  const label = "audit_events.evidence.job";
  const { job, text, start, cancel, again } = useLogJob({
    kind: evidenceKind,
    param: "evidence",
    label,
    audit,
  });
  const count = useCount(audit.filter);
  const isEmpty = (count.data?.total.value ?? 0) === 0;
  const words = (name: string) => translate(`audit_events.evidence.${name}`);
  return (
    <Dialog
      title={words("download")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{translate("kit.action.close")}</Button>
          {job?.state === "running" ? (
            <Button onClick={cancel}>{words("stop")}</Button>
          ) : (
            <Button variant="primary" icon="download" onClick={start} disabled={!job && isEmpty}>
              {words(job ? "made_again" : "make")}
            </Button>
          )}
        </>
      }
    >
      <div className="space-y-3">
        <Contents count={count} text={text} />
        <p>{words("contents")}</p>
        <Banner tone="caution">{words("personal")}</Banner>
        <Standing job={job} onAgain={again} />
        <p>
          <LinkBase to={`/${resource}/evidence`} className="text-accent hover:underline">
            {words("check_one")}
          </LinkBase>
        </p>
      </div>
    </Dialog>
  );
};
