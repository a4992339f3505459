import { useGetMany, useTranslate, type RaRecord } from "react-admin";
import { IdText } from "../../../components/field/IdField";
import type { AuditEvent } from "../../../domain/audit-event/auditEvent";
import { useHasScope } from "../../../providers/authProvider/SessionContext";

type Actor = AuditEvent["actor"];

const isStaff = ({ type, id }: Actor) => type === "user" && id.startsWith("stf_");

/** Whether somebody who acted is staff no longer; undefined while nobody knows. */
const useIsGone = (actor: Actor): boolean | undefined => {
  const canRead = useHasScope("staff:read");
  const { data, isSuccess } = useGetMany<RaRecord>(
    "staff",
    { ids: [actor.id] },
    { enabled: canRead && isStaff(actor), onError: () => undefined },
  );
  return isSuccess ? !data.some((person) => person.id === actor.id) : undefined;
};

/** As they were at the time: the event keeps its own picture of who acted. */
export const ActorFact = ({ actor }: { actor: Actor }) => {
  const translate = useTranslate();
  const isGone = useIsGone(actor);
  const { type, id, name, roles } = actor;
  return (
    <>
      <bdi>{name ?? translate(`audit.actor_type.${type}`, { _: type })}</bdi> <IdText id={id} />
      <div className="text-xs text-muted">
        {roles && roles.length > 0 && <>{roles.join(", ")} · </>}
        {translate(isGone ? "audit_events.actor_gone" : "audit_events.actor_then")}
      </div>
    </>
  );
};
