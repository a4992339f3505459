import type { components } from "../../../openapi/platform.gen";
import { results, severities, type AuditTable } from "./auditColumns";

type Event = components["schemas"]["AuditEvent"];

/** Puts an event of run time into the columns, so that it is found as the generated ones are. */
export function appendRow(table: AuditTable, event: Event, at: number): void {
  const { auth, context, outcome, effective } = event;
  const { client, geo, ip, userAgent } = context;
  const codes = {
    act: table.acts.code({ action: event.action, activity: event.activity }),
    outcome: table.outcomes.code(outcome),
    result: results.indexOf(outcome.result),
    severity: severities.indexOf(event.severity),
    actor: table.actors.code(event.actor),
    effective: effective === undefined ? 0 : table.actors.code(effective) + 1,
    signIn: table.signIns.code(
      auth === undefined
        ? null
        : {
            method: auth.method ?? "none",
            mfa: auth.mfa ?? false,
            ...(auth.tokenId !== undefined && { tokenId: auth.tokenId }),
          },
    ),
    session: table.sessions.code(auth?.sessionId),
    origin: table.origins.code({
      ...(client !== undefined && { client }),
      ...(geo !== undefined && { geo }),
      ...(ip !== undefined && { ip }),
      ...(userAgent !== undefined && { userAgent }),
    }),
    route: table.routes.code(context.route ?? ""),
    request: table.requests.code(context.requestId),
    correlation: table.correlations.code(context.correlationId),
    targets: table.targets.code(event.targets),
    changes: table.changes.code(event.changes),
    justification: table.justifications.code(event.justification ?? null),
    metadata: table.metadata.code(event.metadata ?? null),
    recordedAt: at,
    lateness: at - Date.parse(event.occurredAt),
  };
  const row = table.append();
  for (const [name, code] of Object.entries(codes)) {
    // Every name is one of the table's columns.
    table.columns[name as keyof typeof codes][row] = code;
  }
}
