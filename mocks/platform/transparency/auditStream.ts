import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { dictionaryField, listField } from "../streams/codeFields";
import type { CodeField, ColumnFields, ValueField } from "../streams/columnFields";
import type { ColumnSource } from "../streams/columnStream";
import { activities, results, severities } from "./auditColumns";
import type { AuditTrail } from "./auditTrail";

type Event = components["schemas"]["AuditEvent"];

function actorField(trail: AuditTrail, of: "id" | "type" | "name" | "email"): CodeField {
  const { table } = trail;
  return {
    by: "code",
    column: () => table.columns.actor,
    count: () => table.actors.length,
    text: (code) => table.actors[code]?.[of],
  };
}

/** The contract's names of what audit events can be filtered by. The commonest are columns, the rest is looked up. */
function auditFields(trail: AuditTrail): ColumnFields {
  const { table, log } = trail;
  const columns = () => table.columns;
  const text = (value: (event: Event) => string | undefined): ValueField => ({
    by: "value",
    kind: "text",
    value: (row) => value(trail.event(row)),
  });
  const flag = (value: (event: Event) => boolean): ValueField => ({
    by: "value",
    kind: "boolean",
    value: (row) => value(trail.event(row)),
  });
  return {
    id: { by: "id", id: log.ids.id, row: log.ids.row },
    index: { by: "sequence", kind: "sequence", first: 0 },
    action: dictionaryField(() => columns().action, table.actions),
    activity: listField(() => columns().activity, activities),
    outcome: listField(() => columns().result, results),
    outcomeCode: text((event) => event.outcome.code),
    severity: listField(() => columns().severity, severities),
    actorId: actorField(trail, "id"),
    actorType: actorField(trail, "type"),
    actorName: actorField(trail, "name"),
    actorEmail: actorField(trail, "email"),
    effectiveId: text((event) => event.effective?.id),
    impersonated: flag((event) => event.effective !== undefined),
    targetId: dictionaryField(() => columns().target, table.targets),
    targetType: dictionaryField(() => columns().targetType, table.targetTypes),
    occurredAt: { by: "value", kind: "time", value: (row) => trail.event(row).occurredAt },
    recordedAt: { by: "order", kind: "time", column: () => columns().recordedAt },
    expiresAt: { by: "value", kind: "time", value: (row) => trail.expiresAt(row) },
    sessionId: text((event) => event.auth?.sessionId),
    requestId: text((event) => event.context.requestId),
    correlationId: text((event) => event.context.correlationId),
    ip: text((event) => event.context.ip),
    country: text((event) => event.context.geo),
    route: text((event) => event.context.route),
    ticket: text((event) => event.justification?.ticket),
    approvalId: text((event) => event.justification?.approvalId),
    mfa: flag((event) => event.auth?.mfa === true),
    // Nobody has reviewed anything yet.
    reviewed: { by: "value", kind: "boolean", value: () => false },
  };
}

function auditItem(trail: AuditTrail, row: number): components["schemas"]["AuditEventItem"] {
  const expiresAt = trail.expiresAt(row);
  return {
    index: String(row),
    leaf: trail.leaf(row),
    ...(expiresAt !== undefined && { expiresAt: formatTime(expiresAt) }),
  };
}

export function auditSource(trail: AuditTrail, now: () => number): ColumnSource {
  return {
    name: "audit-events",
    scope: "audit:read",
    exportScope: "audit:export",
    fields: auditFields(trail),
    searched: ["action", "actorId", "actorName", "actorEmail", "targetId"],
    firstSeq: 0,
    firstRow: () => trail.minIndex,
    length: () => trail.table.length,
    timeOf: (row) => trail.table.columns.recordedAt[row] ?? 0,
    now,
    materialise: (row) => auditItem(trail, row),
    rowOfId(index) {
      const row = /^\d{1,15}$/.test(index) ? Number(index) : trail.log.ids.row(index);
      return row !== undefined && row >= trail.minIndex ? row : undefined;
    },
  };
}
