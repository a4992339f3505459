import { useTranslate } from "react-admin";
import { actorInWords } from "../../../components/audit/eventInWords";
import { Banner } from "../../../components/feedback/Banner";
import type { AuditEvent } from "../../../domain/audit-event/auditEvent";
import { clockSkew } from "../../../domain/audit-event/clockSkew";

const second = 1000;

/** What a reader should not miss: one identity behind another, and clocks that disagree. */
export const EventNotices = ({ event }: { event: AuditEvent }) => {
  const translate = useTranslate();
  const skew = clockSkew(event);
  const { actor, effective } = event;
  if (!effective && skew === undefined) return null;
  return (
    <div className="space-y-2">
      {effective && (
        <Banner tone="caution" title={actorInWords({ actor, effective }, translate)}>
          {translate("audit_events.impersonation", {
            actor: actor.name ?? actor.id,
            effective: effective.name ?? effective.id,
          })}
        </Banner>
      )}
      {skew !== undefined && (
        <Banner tone="caution" title={translate("audit_events.skew.title")}>
          {translate(skew < 0 ? "audit_events.skew.early" : "audit_events.skew.late", {
            seconds: (Math.abs(skew) / second).toLocaleString("en", { maximumFractionDigits: 3 }),
          })}
        </Banner>
      )}
    </div>
  );
};
