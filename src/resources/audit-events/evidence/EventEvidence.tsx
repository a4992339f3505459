import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import type { AuditEventItem } from "../auditEvent";

const EventEvidenceDialog = lazyNamed(() =>
  import("./EventEvidenceDialog").then((module) => module.EventEvidenceDialog),
);

/** Evidence of one event that is proven; a file of anything else could not be made. */
export const EventEvidence = ({ item, size }: { item: AuditEventItem; size?: "small" }) => {
  const translate = useTranslate();
  const canExport = useHasScope("audit:export");
  const [isOpen, setOpen] = useState(false);
  if (!canExport) return null;
  return (
    <>
      <Button
        icon="download"
        {...(size && { size })}
        onClick={() => setOpen(true)}
        onPointerEnter={EventEvidenceDialog.preload}
        onFocus={EventEvidenceDialog.preload}
      >
        {translate("audit_events.evidence.download")}
      </Button>
      {isOpen && <EventEvidenceDialog item={item} onClose={() => setOpen(false)} />}
    </>
  );
};
