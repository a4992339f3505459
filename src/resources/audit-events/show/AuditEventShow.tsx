import { useContext } from "react";
import { useParams, useTranslate } from "react-admin";
import { eventInWords } from "../../../components/audit/eventInWords";
import { ProofMark } from "../../../components/audit/ProofMark";
import { shownEvent, type ProvenRow } from "../../../components/audit/provenRow";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { CopyButton } from "../../../components/button/CopyButton";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonDefinitionList } from "../../../components/feedback/Skeleton";
import { PageHeader } from "../../../components/layout/PageHeader";
import { Panel } from "../../../components/layout/Panel";
import { HrefContext } from "../../../components/link/HrefContext";
import { problemOf } from "../../../domain/problem/problem";
import { useLogState } from "../../../providers/logProof/useLogState";
import { resource, type AuditEventItem } from "../auditEvent";
import { EventEvidence } from "../evidence/EventEvidence";
import { LogBanner } from "../proof/LogBanner";
import { EventBody } from "./EventBody";
import { permalinkPath } from "./permalink";
import { PermalinkCheck } from "./PermalinkCheck";
import { RelatedEvents } from "./RelatedEvents";
import { useEvent } from "./useEvent";

const ToList = () => {
  const translate = useTranslate();
  return (
    <ButtonLink icon="chevron-left" to={`/${resource}`}>
      {translate("audit_events.to_list")}
    </ButtonLink>
  );
};

/** Carries the place, the leaf's hash and the size of the log, so that the recipient can compare. */
const CopyPermalink = ({ row }: { row: ProvenRow }) => {
  const translate = useTranslate();
  const hrefOf = useContext(HrefContext);
  const { head } = useLogState();
  const { leafHash, state } = row.proof;
  if (leafHash === undefined || head === undefined || state !== "verified") return null;
  const path = permalinkPath(row.index, { leafHash, size: head.size });
  return (
    <span className="inline-flex items-center gap-1 text-sm text-muted">
      {translate("audit_events.permalink.label")}
      <CopyButton
        text={new URL(hrefOf(path), window.location.href).href}
        label={translate("audit_events.permalink.label")}
      />
    </span>
  );
};

/** A number that the log never had, one whose retention has ended, and one that may not be known look alike: 404. */
const NoEvent = ({ index, answer }: { index: string; answer: ReturnType<typeof useEvent> }) => {
  const translate = useTranslate();
  const { minIndex } = useLogState();
  const { error, isFetching, refetch } = answer;
  const isPruned =
    problemOf(error).status === 404 &&
    minIndex !== undefined &&
    /^\d+$/.test(index) &&
    BigInt(index) < BigInt(minIndex);
  return (
    <div className="space-y-4">
      <PageHeader title={translate("audit.index", { index })} actions={<ToList />} />
      <LogBanner />
      {isPruned && <p className="text-sm">{translate("audit_events.pruned", { minIndex })}</p>}
      <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
    </div>
  );
};

const EventPage = ({ item, row }: { item: AuditEventItem; row: ProvenRow }) => {
  const translate = useTranslate();
  const event = shownEvent(row.proof);
  const title = event ? eventInWords(event, translate) : translate("audit.index", { index: row.index });
  return (
    <>
      <PageHeader
        title={title}
        meta={
          <>
            <ProofMark proof={row.proof} long />
            <span>{translate("audit.index", { index: row.index })}</span>
            <CopyPermalink row={row} />
          </>
        }
        actions={
          <>
            {row.proof.state === "verified" && <EventEvidence item={item} />}
            <ToList />
          </>
        }
      />
      <LogBanner />
      <div className="space-y-4">
        <PermalinkCheck row={row} />
        <EventBody item={item} row={row} />
        {event && <RelatedEvents event={event} />}
      </div>
    </>
  );
};

const OneEvent = ({ index }: { index: string }) => {
  const translate = useTranslate();
  const answer = useEvent(index);
  const { item, row } = answer;
  if (item && row) return <EventPage item={item} row={row} />;
  if (answer.error) return <NoEvent index={index} answer={answer} />;
  return (
    <>
      <PageHeader title={translate("audit.index", { index })} actions={<ToList />} />
      <Panel>
        <SkeletonDefinitionList rows={14} />
      </Panel>
    </>
  );
};

export const AuditEventShow = () => {
  const { id = "" } = useParams();
  return <OneEvent key={id} index={id} />;
};
