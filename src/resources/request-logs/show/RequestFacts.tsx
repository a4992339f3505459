import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { IdText } from "../../../components/field/IdField";
import { MaskedText } from "../../../components/field/MaskedText";
import { NumberText } from "../../../components/field/NumberField";
import { RecordLink } from "../../../components/field/RecordLink";
import { DefinitionList, type Definition } from "../../../components/layout/DefinitionList";
import { AccountRef } from "../../../components/field/AccountRef";
import { OutcomeBadge } from "../../../components/request-log/OutcomeBadge";
import type { RequestLog } from "../../../domain/request-logs/requestLog";

type Items = (Definition | false)[];
type Label = (name: keyof RequestLog) => string;
type Translate = ReturnType<typeof useTranslate>;

const ofCall = (request: RequestLog, label: Label): Items => [
  { label: label("at"), value: <TimeText at={request.at} show="second" /> },
  {
    label: label("outcome"),
    value: <OutcomeBadge outcome={request.outcome} />,
    note: request.errorCode !== undefined && <code className="font-mono">{request.errorCode}</code>,
  },
  { label: label("status"), value: request.status },
  {
    label: label("endpoint"),
    value: (
      <>
        {request.method} <bdi>{request.endpoint}</bdi>
      </>
    ),
  },
  { label: label("model"), value: <bdi>{request.model}</bdi> },
  { label: label("provider"), value: <bdi>{request.provider}</bdi> },
  { label: label("requestId"), value: <IdText id={request.requestId} copyable /> },
];

const ofMeasures = (request: RequestLog, label: Label, translate: Translate): Items => [
  { label: label("latencyMs"), value: <NumberText value={request.latencyMs} /> },
  request.ttftMs !== undefined && { label: label("ttftMs"), value: <NumberText value={request.ttftMs} /> },
  {
    label: label("inputTokens"),
    value: <NumberText value={request.inputTokens} />,
    note:
      request.cachedTokens > 0 &&
      translate("request_logs.of_which_cached", { smart_count: request.cachedTokens }),
  },
  { label: label("outputTokens"), value: <NumberText value={request.outputTokens} /> },
  {
    label: label("cost"),
    value: (
      <data value={`${request.cost.amount} ${request.cost.currency}`} className="font-semibold tabular-nums">
        {request.cost.amount} {request.cost.currency}
      </data>
    ),
  },
  {
    label: label("ledgerEntryId"),
    value:
      request.ledgerEntryId === undefined ? (
        translate("request_logs.not_billed")
      ) : (
        <RecordLink resource="ledger-entries" id={request.ledgerEntryId} />
      ),
  },
];

const ofOrigin = (request: RequestLog, label: Label, translate: Translate): Items => [
  { label: label("accountId"), value: <AccountRef id={request.accountId} /> },
  {
    label: label("keyId"),
    value: <RecordLink resource="access-keys" id={request.keyId} />,
    note: request.secretId !== undefined && translate("request_logs.with_secret", { id: request.secretId }),
  },
  {
    label: label("ipMasked"),
    value: <MaskedText text={request.ipMasked} />,
    note: translate("request_logs.ip_never_whole"),
  },
  request.country !== undefined && { label: label("country"), value: request.country },
  { label: label("seq"), value: request.seq },
  { label: label("id"), value: <IdText id={request.id} copyable /> },
  request.expiresAt !== undefined && {
    label: label("expiresAt"),
    value: <TimeText at={request.expiresAt} show="second" />,
  },
];

/** All that is known of a request, in three parts. There is no part for content. */
export const RequestFacts = ({
  request,
  part,
  columns,
}: {
  request: RequestLog;
  part: "call" | "measures" | "origin";
  columns: 1 | 2;
}) => {
  const translate = useTranslate();
  const label: Label = (name) => translate(`request_log_terms.column.${name}`);
  const items = {
    call: () => ofCall(request, label),
    measures: () => ofMeasures(request, label, translate),
    origin: () => ofOrigin(request, label, translate),
  }[part]();
  return <DefinitionList columns={columns} items={items} />;
};
