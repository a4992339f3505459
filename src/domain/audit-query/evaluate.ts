import type { AuditEvent } from "../audit-event/auditEvent";
import { boundsOf, type Bounds } from "./bounds";
import { fields, type FieldName } from "./fields";
import { hasFreeText } from "./freeText";
import type { FieldTerm, Query, QueryContext, QueryTerm, QueryValue } from "./query";

export type EventTest = (event: AuditEvent) => boolean;

const isInside = (at: bigint, { from, to }: Bounds): boolean =>
  (from === undefined || at >= from) && (to === undefined || at < to);

function textTest(value: QueryValue): (text: string) => boolean {
  if (value.is === "range") throw new TypeError("A text has no range");
  if (value.is === "exact") return (text) => text === value.text;
  const part = value.text.toLowerCase();
  if (value.is === "prefix") return (text) => text.toLowerCase().startsWith(part);
  return (text) => text.toLowerCase().includes(part);
}

function rangeTest(name: FieldName, value: QueryValue, context: QueryContext): EventTest {
  if (value.is !== "range") throw new TypeError(`${name} is asked for by ranges`);
  const bounds = boundsOf(name, value, context);
  const { time } = fields[name];
  if (time) return (event) => isInside(BigInt(Date.parse(time(event))), bounds);
  return (event) => isInside(BigInt(event.seq), bounds);
}

function valueTest(name: FieldName, value: QueryValue, context: QueryContext): EventTest {
  const { texts, isSet, kind } = fields[name];
  if (kind === "time" || kind === "index") return rangeTest(name, value, context);
  if (isSet) {
    const wanted = value.is !== "range" && value.text === "yes";
    return (event) => isSet(event) === wanted;
  }
  const test = textTest(value);
  return (event) => texts?.(event).some((text) => text !== undefined && test(text)) ?? false;
}

function fieldTest(term: FieldTerm, context: QueryContext): EventTest {
  const tests = term.values.map((value) => valueTest(term.field, value, context));
  return (event) => tests.some((test) => test(event)) !== term.isNegated;
}

function termTest(term: QueryTerm, context: QueryContext): EventTest {
  if (term.is === "field") return fieldTest(term, context);
  const text = term.text.trim().toLowerCase();
  return (event) => hasFreeText(event, text) !== term.isNegated;
}

const isServerOnly = (term: QueryTerm): boolean =>
  term.is === "field" && fields[term.field].isServerOnly === true;

/** Whether an event answers a query, as the server's filter would; terms that only the server knows are passed over. */
export function evaluator(query: Query, context: QueryContext): EventTest {
  const tests = query.terms.filter((term) => !isServerOnly(term)).map((term) => termTest(term, context));
  return (event) => tests.every((test) => test(event));
}
