import { useQuery } from "@tanstack/react-query";
import { useParams, useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { Button } from "../../../components/button/Button";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonDefinitionList } from "../../../components/feedback/Skeleton";
import { StatusBadge } from "../../../components/field/StatusField";
import { TimeText } from "../../../components/field/DateField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { PageHeader } from "../../../components/layout/PageHeader";
import { Panel } from "../../../components/layout/Panel";
import { taskLooks } from "../../../components/privacy-request/taskLooks";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { requestPath } from "../privacyRequest";
import { TermText } from "../TermText";
import { downloadJson } from "./downloadJson";
import { GroundText } from "./GroundText";
import { missingEvents } from "./missingEvents";
import { PlanSteps } from "./PlanSteps";

type Certificate = components["schemas"]["DeletionCertificate"];

const useCertificate = (id: string) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["privacy-requests", "certificate", id],
    queryFn: ({ signal }) =>
      steward.read<Certificate>(`/privacy-requests/${encodeURIComponent(id)}/certificate`, {}, signal),
  });
};

const Facts = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`privacy_requests.certificate.${name}`);
  const { backupsExpireOn, contentRemovedBy, pseudonym } = certificate;
  const code = (text: string) => <code className="font-mono text-xs break-all">{text}</code>;
  return (
    <Panel>
      <DefinitionList
        items={[
          { label: translate("privacy_requests.field.id"), value: code(certificate.requestId) },
          {
            label: translate("privacy_requests.field.type"),
            value: <TermText of="type" value={certificate.type} />,
          },
          pseudonym !== undefined && { label: label("pseudonym"), value: code(pseudonym) },
          {
            label: translate("privacy_requests.field.receivedAt"),
            value: <TimeText at={certificate.receivedAt} />,
          },
          {
            label: translate("privacy_requests.field.fulfilledAt"),
            value: <TimeText at={certificate.fulfilledAt} />,
          },
          { label: label("issued"), value: <TimeText at={certificate.issuedAt} /> },
          contentRemovedBy !== undefined && {
            label: translate("privacy_requests.schedule.content_by"),
            value: <TimeText at={contentRemovedBy} />,
          },
          backupsExpireOn !== undefined && {
            label: translate("privacy_requests.schedule.backups"),
            value: <TimeText at={backupsExpireOn} />,
          },
          { label: label("plan"), value: code(certificate.planHash) },
          { label: label("digest"), value: code(certificate.sha256) },
        ]}
      />
    </Panel>
  );
};

const Recipients = ({ recipients }: Pick<Certificate, "recipients">) => (
  <ul className="divide-y divide-hairline text-sm">
    {recipients.map(({ processorId, processorName, status }) => (
      <li key={processorId} className="flex items-center justify-between gap-4 px-4 py-2">
        {processorName}
        <StatusBadge value={status} looks={taskLooks} labels="request_terms.task" />
      </li>
    ))}
  </ul>
);

const CertifiedConflicts = ({ certificate: { conflicts, regime } }: { certificate: Certificate }) => {
  const translate = useTranslate();
  return (
    <ul className="divide-y divide-hairline text-sm">
      {conflicts?.map(({ kind, state, ground }, place) => (
        // Two disputes read alike: their place is all that tells them apart.
        <li key={`${kind} ${String(place)}`} className="flex flex-wrap justify-between gap-x-4 px-4 py-2">
          {translate(`privacy_requests.conflict.kind.${kind}`, { _: kind })}
          <span className="text-right">
            {translate(`privacy_requests.conflict.state.${state}`)}
            {ground !== undefined && (
              <span className="block">
                <GroundText ground={ground} regime={regime} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Events = ({ events }: Pick<Certificate, "events">) => (
  <ul className="divide-y divide-hairline text-sm">
    {events.map(({ index, action, recordedAt, leafHash }) => (
      <li key={index} className="px-4 py-2">
        <p className="flex flex-wrap gap-x-4">
          <span className="tabular-nums">{index}</span>
          <code className="font-mono text-xs">{action}</code>
          <span className="text-muted">
            <TimeText at={recordedAt} />
          </span>
        </p>
        <code className="font-mono text-xs break-all text-muted">{leafHash}</code>
      </li>
    ))}
  </ul>
);

const Sheet = ({ certificate }: { certificate: Certificate }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`privacy_requests.certificate.${name}`);
  const missing = missingEvents(certificate);
  return (
    <div className="space-y-4">
      <Facts certificate={certificate} />
      <Panel title={label("steps")} flush>
        <PlanSteps steps={certificate.steps} regime={certificate.regime} />
      </Panel>
      {(certificate.conflicts ?? []).length > 0 && (
        <Panel title={label("conflicts")} flush>
          <CertifiedConflicts certificate={certificate} />
        </Panel>
      )}
      <Panel title={label("recipients")} flush>
        <Recipients recipients={certificate.recipients} />
      </Panel>
      <Panel title={label("events")} flush>
        {missing !== "none" && (
          <p className="px-4 py-3 text-sm text-muted">{label(`missing_events.${missing}`)}</p>
        )}
        <Events events={certificate.events} />
      </Panel>
      <Panel title={label("checkpoint")}>
        <pre className="overflow-x-auto font-mono text-xs whitespace-pre-wrap break-all">
          {certificate.checkpoint}
        </pre>
      </Panel>
    </div>
  );
};

/** What was done, without personal data, to print or to keep as JSON with its proofs. */
export const CertificatePage = () => {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const { data, error, refetch, isFetching } = useCertificate(id);
  return (
    <>
      <PageHeader
        title={translate("privacy_requests.certificate.title")}
        meta={translate("privacy_requests.certificate.lead")}
        actions={
          <span className="contents print:hidden">
            <ButtonLink to={requestPath(id)}>{id}</ButtonLink>
            <Button
              icon="download"
              disabled={!data}
              onClick={() => data && downloadJson(data, `certificate-${id}.json`)}
            >
              {translate("privacy_requests.certificate.download")}
            </Button>
            <Button disabled={!data} onClick={() => window.print()}>
              {translate("privacy_requests.certificate.print")}
            </Button>
          </span>
        }
      />
      {error && <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />}
      {!data && !error && <SkeletonDefinitionList rows={8} />}
      {data && <Sheet certificate={data} />}
    </>
  );
};
