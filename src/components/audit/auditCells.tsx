import { useTranslate } from "react-admin";
import { TimeText } from "../field/DateField";
import { StatusBadge } from "../field/StatusField";
import { Icon } from "../icon/Icon";
import { actorInWords, eventInWords, targetsInWords } from "./eventInWords";
import { outcomeLooks, severityLooks } from "./looks";
import { maskedIp } from "./maskedIp";
import { ProvenCell, ProvenSentence } from "./ProvenCell";
import { isBroken, type ProvenRow } from "./provenRow";

interface CellProps {
  row: ProvenRow;
}

/** Of a row that failed, its place stands here: where it is, is all that is known of it. */
export const TimeCell = ({ row }: CellProps) => {
  const translate = useTranslate();
  if (isBroken(row.proof))
    return <span className="text-critical">{translate("audit.index", { index: row.index })}</span>;
  return <ProvenCell row={row}>{({ occurredAt }) => <TimeText at={occurredAt} show="moment" />}</ProvenCell>;
};

export const SentenceCell = ({ row }: CellProps) => {
  const translate = useTranslate();
  return <ProvenSentence row={row}>{(event) => eventInWords(event, translate)}</ProvenSentence>;
};

/** Whoever acts under another's identity is named first, and marked. */
export const ActorCell = ({ row }: CellProps) => {
  const translate = useTranslate();
  return (
    <ProvenCell row={row}>
      {(event) => (
        <bdi title={[event.actor.id, event.effective?.id].filter(Boolean).join(" → ")}>
          {event.effective && <Icon name="user" className="mr-1 inline size-3 text-caution" />}
          {actorInWords(event, translate)}
        </bdi>
      )}
    </ProvenCell>
  );
};

export const OutcomeCell = ({ row }: CellProps) => (
  <ProvenCell row={row}>
    {({ outcome }) => <StatusBadge value={outcome.result} looks={outcomeLooks} labels="audit.outcome" />}
  </ProvenCell>
);

export const SeverityCell = ({ row }: CellProps) => (
  <ProvenCell row={row}>
    {({ severity }) => <StatusBadge value={severity} looks={severityLooks} labels="audit.severity" />}
  </ProvenCell>
);

export const TargetCell = ({ row }: CellProps) => {
  const translate = useTranslate();
  return (
    <ProvenCell row={row}>
      {({ targets }) => (
        <bdi title={targets.map(({ type, id }) => `${type} ${id}`).join(", ")}>
          {targetsInWords(targets, translate)}
        </bdi>
      )}
    </ProvenCell>
  );
};

export const IpCell = ({ row }: CellProps) => (
  <ProvenCell row={row}>
    {({ context }) =>
      context.ip === undefined ? null : <span className="text-muted">{maskedIp(context.ip)}</span>
    }
  </ProvenCell>
);
