import { useTranslate } from "react-admin";
import { isBroken, shownEvent, type ProvenRow } from "../../../components/audit/provenRow";
import { Banner } from "../../../components/feedback/Banner";
import { SkeletonDefinitionList } from "../../../components/feedback/Skeleton";
import { Panel } from "../../../components/layout/Panel";
import type { AuditEventItem } from "../auditEvent";
import { Changes } from "./Changes";
import { EventFacts } from "./EventFacts";
import { EventNotices } from "./EventNotices";
import { RawLeaf } from "./RawLeaf";

interface EventBodyProps {
  item: AuditEventItem;
  row: ProvenRow;
  columns?: 1 | 2;
}

const BrokenEvent = ({ row }: { row: ProvenRow }) => {
  const translate = useTranslate();
  const { failure, state } = row.proof;
  return (
    <Banner tone="critical" title={translate(`audit.state.${state}`)}>
      <p>{translate(`audit.state_meaning.${state}`)}</p>
      {failure && <p>{translate("audit.failed", { check: translate(`audit.check.${failure.check}`) })}</p>}
      {failure?.detail !== undefined && (
        <code className="block font-mono text-xs break-all">{failure.detail}</code>
      )}
      <p>{translate("audit_events.broken_todo")}</p>
    </Banner>
  );
};

/** An event, from its proven bytes only; of one that failed, what failed. */
export const EventBody = ({ item, row, columns = 2 }: EventBodyProps) => {
  const translate = useTranslate();
  const event = shownEvent(row.proof);
  return (
    <div className="space-y-4">
      {isBroken(row.proof) && <BrokenEvent row={row} />}
      {event && <EventNotices event={event} />}
      {event && (
        <Panel title={translate("audit_events.facts")}>
          <EventFacts row={row} event={event} columns={columns} />
        </Panel>
      )}
      {!event && !isBroken(row.proof) && (
        <Panel title={translate("audit_events.facts")}>
          {row.proof.state === "checking" ? (
            <SkeletonDefinitionList rows={12} />
          ) : (
            <p className="text-sm">{translate(`audit.state_meaning.${row.proof.state}`)}</p>
          )}
        </Panel>
      )}
      {event && (
        <Panel title={translate("audit_events.changes.title")}>
          <Changes changes={event.changes} />
        </Panel>
      )}
      <Panel>
        <RawLeaf item={item} row={row} />
      </Panel>
    </div>
  );
};
