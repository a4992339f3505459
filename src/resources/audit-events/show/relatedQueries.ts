import type { AuditEvent } from "../../../domain/audit-event/auditEvent";
import type { FieldName, Query, QueryTerm } from "../../../domain/audit-query";

const around = 5 * 60_000;

const is = (field: FieldName, text: string | undefined): QueryTerm | undefined =>
  text === undefined ? undefined : { is: "field", field, isNegated: false, values: [{ is: "exact", text }] };

const near = (at: string): QueryTerm => {
  const moment = (ms: number) => new Date(Date.parse(at) + ms).toISOString();
  const range = { is: "range", form: "between", from: moment(-around), to: moment(around) } as const;
  return { is: "field", field: "occurred", isNegated: false, values: [range] };
};

export interface Related {
  id: "request" | "session" | "correlation" | "actor" | "target" | "readers";
  query: Query;
}

const relation = (id: Related["id"], ...terms: (QueryTerm | undefined)[]): Related[] => {
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length ? [{ id, query: { terms: known } }] : [];
};

/** What else belongs to an event, as questions that the list can be asked too. */
export const relatedQueries = ({ actor, auth, context, occurredAt, targets, seq }: AuditEvent): Related[] => [
  ...relation("request", is("request", context.requestId)),
  ...relation("session", is("session", auth?.sessionId)),
  ...relation("correlation", is("correlation", context.correlationId)),
  ...relation("actor", is("actor", actor.id), near(occurredAt)),
  ...relation("target", is("target", targets[0]?.id)),
  ...relation("readers", is("target_type", "audit_event"), is("target", seq)),
];
