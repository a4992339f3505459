import { useCallback } from "react";
import { useTranslate } from "react-admin";
import { trailColumns } from "../../../components/audit/auditColumns";
import type { ProvenRow } from "../../../components/audit/provenRow";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { StreamTable } from "../../../components/stream/StreamTable";
import type { AuditEvent } from "../../../domain/audit-event/auditEvent";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useProvenStream } from "../../../providers/logProof/useProvenStream";
import { NotAllowed } from "./NotAllowed";

const eventPath = ({ index }: ProvenRow) => `/audit-events/${index}/show`;

/** Everything that was done to this key and by whom, each event proven before it is shown. */
export const KeyAuditTrail = ({ keyId, since }: { keyId: string; since?: string }) => {
  const translate = useTranslate();
  const isAllowed = useHasScope("audit:read");
  const answers = useCallback(
    ({ targets, occurredAt }: AuditEvent) =>
      targets.some(({ id }) => id === keyId) &&
      (since === undefined || Date.parse(occurredAt) >= Date.parse(since)),
    [keyId, since],
  );
  const stream = useProvenStream(
    { targetId: keyId, ...(since !== undefined && { occurredAt_gte: since }) },
    { enabled: isAllowed, answers },
  );
  if (!isAllowed) return <NotAllowed scope="audit:read" what={translate("access_keys.tab.audit")} />;
  return (
    <StreamTable<ProvenRow>
      stream={stream}
      columns={trailColumns}
      name="access-keys.audit"
      label={translate("access_keys.tab.audit")}
      rowLink={eventPath}
      rowLabel={({ index }) => translate("audit.index", { index })}
      empty={
        <EmptyState icon="list" title={translate("access_keys.audit.empty")}>
          {translate("access_keys.audit.empty_note")}
        </EmptyState>
      }
    />
  );
};
