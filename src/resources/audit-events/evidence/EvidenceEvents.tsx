import { useState } from "react";
import { useTranslate } from "react-admin";
import { auditColumns } from "../../../components/audit/auditColumns";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { StreamTable } from "../../../components/stream/StreamTable";
import type { BroughtEvidence } from "../../../providers/logProof/evidenceFiles";
import { eventPath, resource } from "../auditEvent";
import { useEvidenceRows, type EvidenceRow } from "./useEvidenceRows";

const EventDialog = lazyNamed(() => import("./EventDialog").then((module) => module.EventDialog));

const rowLink = ({ index }: EvidenceRow) => eventPath(index);

interface EvidenceEventsProps {
  read: BroughtEvidence["rows"];
  count: number;
}

/** The events of a file that verifies, as they stand in it. */
export const EvidenceEvents = ({ read, count }: EvidenceEventsProps) => {
  const translate = useTranslate();
  const stream = useEvidenceRows(read, count);
  const [open, setOpen] = useState<EvidenceRow>();
  const title = translate("audit_events.evidence.in_file");
  return (
    <Panel title={title} flush>
      <StreamTable<EvidenceRow>
        stream={stream}
        columns={auditColumns}
        name={`${resource}.evidence`}
        label={title}
        rowLink={rowLink}
        rowLabel={({ index }) => translate("audit.index", { index })}
        onOpen={setOpen}
        empty={<EmptyState title={translate("audit_events.evidence.no_events")} />}
      />
      {open && <EventDialog row={open} onClose={() => setOpen(undefined)} />}
    </Panel>
  );
};
