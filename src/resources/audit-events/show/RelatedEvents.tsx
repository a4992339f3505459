import { useMemo } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { trailColumns } from "../../../components/audit/auditColumns";
import type { ProvenRow } from "../../../components/audit/provenRow";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { StreamTable } from "../../../components/stream/StreamTable";
import { Tabs } from "../../../components/tabs/Tabs";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import type { AuditEvent } from "../../../domain/audit-event/auditEvent";
import { evaluator, print, toFilter } from "../../../domain/audit-query";
import { useProvenStream } from "../../../providers/logProof/useProvenStream";
import { eventPath, resource } from "../auditEvent";
import { relatedQueries, type Related } from "./relatedQueries";

const rowLink = ({ index }: ProvenRow) => eventPath(index);

const Events = ({ related: { id, query } }: { related: Related }) => {
  const translate = useTranslate();
  const timeZone = usePlatformZone();
  // Nothing in these questions counts from now.
  const context = useMemo(() => ({ timeZone, now: 0 }), [timeZone]);
  const filter = useMemo(() => ({ ...toFilter(query, context) }), [query, context]);
  const answers = useMemo(() => evaluator(query, context), [query, context]);
  const stream = useProvenStream(filter, { limit: 25, answers });
  const title = translate(`audit_events.related.${id}`);
  return (
    <div className="rounded-md border border-hairline bg-surface">
      <StreamTable<ProvenRow>
        stream={stream}
        columns={trailColumns}
        name={`${resource}.related`}
        label={title}
        rowLink={rowLink}
        rowLabel={({ index }) => translate("audit.index", { index })}
        empty={<EmptyState title={translate(`audit_events.related.none.${id}`)} />}
        toolbar={
          <LinkBase
            to={`/${resource}?${new URLSearchParams({ q: print(query) })}`}
            className="text-xs underline-offset-2 hover:underline"
          >
            {translate("audit_events.related.in_list")}
          </LinkBase>
        }
      />
    </div>
  );
};

/** What else belongs to the event, a question a tab. */
export const RelatedEvents = ({ event }: { event: AuditEvent }) => {
  const translate = useTranslate();
  const tabs = relatedQueries(event).map((related) => ({
    id: related.id,
    label: translate(`audit_events.related.${related.id}`),
    content: <Events key={related.id} related={related} />,
  }));
  return <Tabs label={translate("audit_events.related.title")} tabs={tabs} param="related" />;
};
