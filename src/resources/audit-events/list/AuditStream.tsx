import { useMemo, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { auditColumns } from "../../../components/audit/auditColumns";
import type { ProvenRow } from "../../../components/audit/provenRow";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { useNarrow } from "../../../components/preference/useNarrow";
import { StreamTable } from "../../../components/stream/StreamTable";
import { withFirst } from "../../../components/table/columns";
import { evaluator } from "../../../domain/audit-query";
import { useProvenStream } from "../../../providers/logProof/useProvenStream";
import { eventPath, resource } from "../auditEvent";
import type { AuditQuery } from "../query/useAuditQuery";
import { anchorOf, withAnchor } from "./anchor";
import { LiveControl } from "./LiveControl";
import { useLiveTail } from "./useLiveTail";
import { useScroll } from "../../../components/stream/useScroll";

const pageSize = 100;

/** A phone's card begins with what happened. */
const cardColumns = withFirst(auditColumns, ["sentence", "proof"]);

const rowLink = ({ index }: ProvenRow) => eventPath(index);

const useRowLabel = () => {
  const translate = useTranslate();
  return ({ index }: ProvenRow) => translate("audit.index", { index });
};

interface AuditStreamProps {
  audit: AuditQuery;
  /** Undefined where an event opens on its own page. */
  onOpen: ((row: ProvenRow) => void) | undefined;
  toolbar?: ReactNode;
}

const NoEvents = ({ isFiltered }: { isFiltered: boolean }) => {
  const translate = useTranslate();
  const key = isFiltered ? "no_match" : "empty";
  return (
    <EmptyState icon={isFiltered ? "filter" : "list"} title={translate(`audit_events.list.${key}`)}>
      {translate(`audit_events.list.${key}_todo`)}
    </EmptyState>
  );
};

/** The events themselves, however many: older ones come as the reader nears the end. */
export const AuditStream = ({ audit, onOpen, toolbar }: AuditStreamProps) => {
  const translate = useTranslate();
  const rowLabel = useRowLabel();
  const anchor = anchorOf(audit.search.get("at"));
  const answers = useMemo(() => evaluator(audit.query, audit.context), [audit.query, audit.context]);
  const stream = useProvenStream(withAnchor(audit.filter, anchor), {
    limit: pageSize,
    isPersonal: audit.isPersonal,
    answers,
  });
  const { hasOlder, isFetching, error, loadOlder, restart } = stream;
  const { frame, isAtTop, handleScroll, toTop } = useScroll(
    () => {
      if (hasOlder && !isFetching && !error) loadOlder();
    },
    JSON.stringify([audit.filter, anchor]),
  );
  const live = useLiveTail({ audit, asOf: stream.asOf?.seq, isAtTop: isAtTop && !anchor, restart });
  const showNewer = () => {
    toTop();
    if (anchor) audit.go((search) => search.delete("at"));
    else void restart();
  };
  return (
    <div ref={frame} onScrollCapture={handleScroll} className="flex min-h-80 min-w-0 flex-1 flex-col">
      <StreamTable<ProvenRow>
        stream={stream}
        columns={useNarrow() ? cardColumns : auditColumns}
        name={resource}
        label={translate("audit_events.title")}
        height="fill"
        rowLink={rowLink}
        rowLabel={rowLabel}
        {...(onOpen && { onOpen })}
        empty={<NoEvents isFiltered={audit.query.terms.length > 0} />}
        toolbar={
          <>
            <LiveControl live={live} onShowNewer={showNewer} />
            {toolbar}
          </>
        }
      />
    </div>
  );
};
