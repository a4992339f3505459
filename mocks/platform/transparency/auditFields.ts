import type { components } from "../../../openapi/platform.gen";
import type { Value } from "../filter";
import type { CodeField, ColumnFields, ValueField } from "../streams/columnFields";
import { severities, type AuditTable } from "./auditColumns";
import { finderOf } from "./auditSearch";
import type { IdCodes, Parts } from "./auditParts";
import type { AuditTrail } from "./auditTrail";

type FacetField = components["schemas"]["AuditFacetField"];

/** What codes of a column stand for; `count` and `at` are those of the parts. */
function partField<T, Coded extends Value>(
  column: () => ArrayLike<number>,
  parts: Parts<T, unknown>,
  read: (part: T) => Coded,
): CodeField<Coded> {
  return { by: "code", column, count: () => parts.count, text: (code) => read(parts.at(code)) };
}

/** The rows of an id: compared as codes, so that a million ids are never made to find one. */
function idField(column: () => Uint32Array, codes: IdCodes): CodeField {
  return {
    by: "code",
    column,
    count: () => codes.count,
    text: (code) => codes.text(code),
    find: (text) => codes.find(text),
    rowsOf(code, length) {
      const rows: number[] = [];
      const values = column();
      for (let row = 0; row < length; row += 1) if (values[row] === code) rows.push(row);
      return Uint32Array.from(rows);
    },
  };
}

/** Fields whose commonest values can be asked for: all of them are codes. */
function codedFields(table: AuditTable): Record<FacetField, CodeField<Value>> & ColumnFields {
  const { acts, actors, outcomes, origins, routes, targets } = table;
  const columns = () => table.columns;
  const act = () => columns().act;
  const actor = () => columns().actor;
  const outcome = () => columns().outcome;
  const origin = () => columns().origin;
  const target = () => columns().targets;
  return {
    action: partField(act, acts, (part) => part.action),
    activity: partField(act, acts, (part) => part.activity),
    outcome: partField(outcome, outcomes, (part) => part.result),
    outcomeCode: partField(outcome, outcomes, (part) => part.code),
    severity: {
      by: "code",
      column: () => columns().severity,
      count: () => severities.length,
      text: (code) => severities[code],
    },
    actorId: partField(actor, actors, (part) => part.id),
    actorType: partField(actor, actors, (part) => part.type),
    effectiveId: {
      by: "code",
      column: () => columns().effective,
      count: () => actors.count + 1,
      text: (code) => (code === 0 ? undefined : actors.at(code - 1).id),
    },
    targetId: partField(target, targets, (part) => part.map(({ id }) => id)),
    targetType: partField(target, targets, (part) => part.map(({ type }) => type)),
    country: partField(origin, origins, (part) => part.geo),
    ip: partField(origin, origins, (part) => part.ip),
    route: partField(
      () => columns().route,
      routes,
      (part) => part || undefined,
    ),
    sessionId: idField(() => columns().session, table.sessions),
    requestId: idField(() => columns().request, table.requests),
    correlationId: idField(() => columns().correlation, table.correlations),
  };
}

/** Inside a reviewed range; ranges rise and do not touch. */
export type IsReviewed = (row: number) => boolean;

/** The contract's names of what audit events can be filtered by. */
export function auditFields(trail: AuditTrail, isReviewed: IsReviewed): ColumnFields {
  const { table, log } = trail;
  const { actors, justifications, signIns } = table;
  const columns = () => table.columns;
  const actor = () => columns().actor;
  const justification = () => columns().justification;
  const flag = (value: (row: number) => boolean): ValueField => ({ by: "value", kind: "boolean", value });
  const time = (value: (row: number) => number | undefined): ValueField => ({
    by: "value",
    kind: "time",
    value,
  });
  return {
    ...codedFields(table),
    q: { by: "search", finder: (text) => finderOf(table, log.ids, text) },
    id: { by: "id", id: log.ids.id, row: log.ids.row },
    index: { by: "sequence", kind: "sequence", first: 0 },
    actorName: partField(actor, actors, (part) => part.name),
    actorEmail: partField(actor, actors, (part) => part.email),
    impersonated: flag((row) => columns().effective[row] !== 0),
    occurredAt: time((row) => (columns().recordedAt[row] ?? 0) - (columns().lateness[row] ?? 0)),
    recordedAt: { by: "order", kind: "time", column: () => columns().recordedAt },
    expiresAt: time((row) => trail.expiresAt(row)),
    ticket: partField(justification, justifications, (part) => part?.ticket),
    approvalId: partField(justification, justifications, (part) => part?.approvalId),
    mfa: {
      ...partField(
        () => columns().signIn,
        signIns,
        (part) => part?.mfa === true,
      ),
      kind: "boolean",
    },
    reviewed: flag(isReviewed),
  };
}
