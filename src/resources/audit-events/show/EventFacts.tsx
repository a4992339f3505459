import { useTranslate } from "react-admin";
import { outcomeLooks, severityLooks } from "../../../components/audit/looks";
import { maskedIp } from "../../../components/audit/maskedIp";
import { ProofMark } from "../../../components/audit/ProofMark";
import type { ProvenRow } from "../../../components/audit/provenRow";
import { TimeText } from "../../../components/field/DateField";
import { IdText } from "../../../components/field/IdField";
import { MaskedText } from "../../../components/field/MaskedText";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge } from "../../../components/field/StatusField";
import { DefinitionList, type Definition } from "../../../components/layout/DefinitionList";
import { formatSecond } from "../../../components/zone/formatTime";
import type { AuditEvent } from "../../../domain/audit-event/auditEvent";
import { ActorFact } from "./ActorFact";

type Target = AuditEvent["targets"][number];

/** The contract's collections by the type that targets are told by. */
const pages: Readonly<Record<string, string>> = {
  account: "accounts",
  access_key: "access-keys",
  audit_event: "audit-events",
};

const TargetLine = ({ target: { type, id, name, relation } }: { target: Target }) => {
  const translate = useTranslate();
  const page = pages[type];
  return (
    <div>
      {translate(`audit.type.${type}`, { _: type.replaceAll("_", " ") })} {name && <bdi>{name} </bdi>}
      {page === undefined ? <IdText id={id} /> : <RecordLink resource={page} id={id} />}
      {relation && relation !== "primary" && <span className="text-muted"> ({relation})</span>}
    </div>
  );
};

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All three clocks written out: this page is quoted in reports. */
const Times = ({ at }: { at: string }) => (
  <>
    <TimeText at={at} show="second" />
    <div className="text-xs text-muted">
      {[...new Set(["UTC", localZone()])].map((zone) => (
        <div key={zone}>
          {formatSecond(new Date(at), zone)} ({zone})
        </div>
      ))}
      <code className="font-mono">{at}</code>
    </div>
  </>
);

const useFacts = ({ row, event }: EventFactsProps): readonly (Definition | false)[] => {
  const translate = useTranslate();
  const label = (name: string) => translate(`audit.column.${name}`);
  const { context, auth, justification, outcome } = event;
  const code = (name: string, value: string | undefined) =>
    value !== undefined && { label: label(name), value: <IdText id={value} copyable /> };
  return [
    {
      label: label("proof"),
      value: <ProofMark proof={row.proof} long />,
      note: translate(`audit.state_meaning.${row.proof.state}`),
    },
    { label: label("occurredAt"), value: <Times at={event.occurredAt} /> },
    { label: label("recordedAt"), value: <TimeText at={event.recordedAt} show="second" /> },
    {
      label: label("expiresAt"),
      value:
        row.expiresAt === undefined ? (
          translate("audit_events.never_expires")
        ) : (
          <TimeText at={row.expiresAt} show="both" />
        ),
      note: row.expiresAt !== undefined && translate("audit_events.expiry_note"),
    },
    { label: label("action"), value: <code className="font-mono text-[0.92em]">{event.action}</code> },
    {
      label: label("outcome"),
      value: <StatusBadge value={outcome.result} looks={outcomeLooks} labels="audit.outcome" />,
      note: [outcome.code, outcome.reason].filter(Boolean).join(" · "),
    },
    {
      label: label("severity"),
      value: <StatusBadge value={event.severity} looks={severityLooks} labels="audit.severity" />,
    },
    { label: label("actor"), value: <ActorFact actor={event.actor} /> },
    event.effective !== undefined && {
      label: translate("audit_events.effective"),
      value: <ActorFact actor={event.effective} />,
    },
    {
      label: label("target"),
      value: event.targets.map((target) => (
        <TargetLine key={`${target.type} ${target.id}`} target={target} />
      )),
    },
    justification !== undefined && {
      label: label("reason"),
      value: <bdi>{[justification.comment, justification.ticket].filter(Boolean).join(" · ") || "–"}</bdi>,
      note: justification.approvalId && <IdText id={justification.approvalId} />,
    },
    context.ip !== undefined && {
      label: label("ip"),
      value: <MaskedText text={maskedIp(context.ip)} />,
      note: [context.geo, context.client].filter(Boolean).join(" · "),
    },
    auth?.method !== undefined && {
      label: translate("audit_events.auth"),
      value: auth.method,
      note: translate(auth.mfa ? "audit_events.with_mfa" : "audit_events.without_mfa"),
    },
    code("route", context.route),
    code("requestId", context.requestId),
    code("sessionId", auth?.sessionId),
    context.correlationId !== undefined && {
      label: translate("audit_events.correlation"),
      value: <IdText id={context.correlationId} copyable />,
    },
    code("index", row.index),
    row.proof.leafHash !== undefined && {
      label: translate("audit_events.leaf_hash"),
      value: <IdText id={row.proof.leafHash} copyable />,
    },
  ];
};

interface EventFactsProps {
  row: ProvenRow;
  event: AuditEvent;
  columns?: 1 | 2;
}

export const EventFacts = ({ columns = 2, ...facts }: EventFactsProps) => (
  <DefinitionList columns={columns} items={useFacts(facts)} />
);
