import { useRecordContext, useTranslate } from "react-admin";
import { EmptyState } from "../../components/feedback/EmptyState";
import { TimeText } from "../../components/field/DateField";
import { formatCount } from "../../components/field/formatCount";
import { IdText } from "../../components/field/IdField";
import { RecordLink } from "../../components/field/RecordLink";
import { StatusBadge } from "../../components/field/StatusField";
import { DefinitionList } from "../../components/layout/DefinitionList";
import { Panel } from "../../components/layout/Panel";
import { Show } from "../../components/page/Show";
import { AccountRef } from "../../components/field/AccountRef";
import { requestLogColumns } from "../../components/request-log/requestLogColumns";
import { StreamTable } from "../../components/stream/StreamTable";
import type { RequestLog } from "../../domain/request-logs/requestLog";
import { useStreamPages } from "../../providers/dataProvider/useStreamPages";
import { severityLooks, type ErrorEvent } from "./errorEvent";

const requestPath = ({ id }: RequestLog) => `/request-logs/${encodeURIComponent(id)}/show`;
const requestOf = ({ requestId }: RequestLog) => requestId;

const eventMeta = ({ severity, component }: ErrorEvent) => (
  <>
    <StatusBadge value={severity} looks={severityLooks} labels="error_events.severity" />
    <span>{component}</span>
  </>
);

const Facts = ({ event }: { event: ErrorEvent }) => {
  const translate = useTranslate();
  const label = (name: keyof ErrorEvent) => translate(`error_events.column.${name}`);
  const { requestId, accountId } = event;
  return (
    <DefinitionList
      columns={2}
      items={[
        { label: label("message"), value: <bdi>{event.message}</bdi> },
        { label: label("count"), value: formatCount(event.count) },
        { label: label("firstAt"), value: <TimeText at={event.firstAt} show="second" /> },
        { label: label("lastAt"), value: <TimeText at={event.lastAt} show="second" /> },
        { label: label("code"), value: <IdText id={event.code} copyable /> },
        { label: label("id"), value: <IdText id={event.id} copyable /> },
        requestId !== undefined && {
          label: label("requestId"),
          value: <RecordLink resource="request-logs" id={requestId} />,
        },
        accountId !== undefined && {
          label: label("accountId"),
          value: <AccountRef id={accountId} />,
          note: translate("error_events.only_account"),
        },
      ]}
    />
  );
};

/** The requests that it hit: those with its code from its first to its last time. */
const Requests = ({ event: { code, firstAt, lastAt } }: { event: ErrorEvent }) => {
  const translate = useTranslate();
  const filter = { errorCode: code, at_gte: firstAt, at_lte: lastAt };
  const stream = useStreamPages<RequestLog>("request-logs", filter);
  return (
    <Panel title={translate("error_events.requests")} flush>
      <StreamTable<RequestLog>
        stream={stream}
        columns={requestLogColumns}
        name="error-events.requests"
        label={translate("error_events.requests")}
        rowLink={requestPath}
        rowLabel={requestOf}
        empty={
          <EmptyState title={translate("error_events.requests_none")}>
            {translate("error_events.requests_gone")}
          </EmptyState>
        }
      />
    </Panel>
  );
};

const Body = () => {
  const translate = useTranslate();
  const event = useRecordContext<ErrorEvent>();
  if (!event) return null;
  return (
    <div className="space-y-4">
      <Panel title={translate("error_events.facts")}>
        <Facts event={event} />
      </Panel>
      <Requests event={event} />
    </div>
  );
};

/** One error of the platform, with the requests behind it. */
export const ErrorEventShow = () => (
  <Show<ErrorEvent> title={({ code }) => code} meta={eventMeta}>
    <Body />
  </Show>
);
