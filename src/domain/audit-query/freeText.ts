import type { AuditEvent } from "../audit-event/auditEvent";

type Actor = AuditEvent["actor"];

const actorTexts = (actor: Actor | undefined): readonly unknown[] =>
  actor ? [actor.id, actor.name, actor.email] : [];

/** What free text is looked for in, as a part, letter case aside. */
function searched(event: AuditEvent): readonly unknown[] {
  const { justification, metadata = {} } = event;
  return [
    event.action,
    event.outcome.code,
    event.outcome.reason,
    ...actorTexts(event.actor),
    ...actorTexts(event.effective),
    ...event.targets.flatMap(({ id, name }) => [id, name]),
    ...event.changes.flatMap(({ from, to }) => [from, to]),
    justification?.comment,
    justification?.ticket,
    event.context.route,
    ...Object.values(metadata),
  ];
}

/** What free text must name whole: a part of an address or of a random id would only be found by accident. */
function named({ id, context, auth }: AuditEvent): readonly (string | undefined)[] {
  return [id, context.ip, context.requestId, context.correlationId, auth?.sessionId];
}

/** Whether free text finds an event; `text` in lower case. */
export function hasFreeText(event: AuditEvent, text: string): boolean {
  if (named(event).some((value) => value?.toLowerCase() === text)) return true;
  return searched(event).some((value) => typeof value === "string" && value.toLowerCase().includes(text));
}
