import type { AuditTable } from "./auditColumns";
import type { Labels } from "./auditFacets";

/** Names of actors and targets, as their events have them. */
export function auditLabels({ actors, targets }: AuditTable): Labels {
  return {
    actorId: (code) => actors.at(code).name,
    effectiveId: (code) => actors.at(code - 1).name,
    targetId: (code, id) => targets.at(code).find((target) => target.id === id)?.name,
  };
}
