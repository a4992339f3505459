import { results, severities, type AuditTable } from "./auditColumns";
import { changeVariants } from "./changeVariants";
import type { EventTemplate } from "./eventTemplate";

/** A template as codes of a table, looked up once and not for each of a million rows. */
export interface CodedTemplate {
  readonly template: EventTemplate;
  readonly act: number;
  readonly outcome: number;
  readonly result: number;
  readonly severity: number;
  readonly route: number;
  readonly changes: readonly number[];
  readonly metadata: readonly number[];
  /** By reason; with tickets, as many again for each of them. */
  readonly justifications: readonly number[];
}

const TICKETS = 48;

function justificationsOf(table: AuditTable, { reasons, hasTicket, hasApproval }: EventTemplate): number[] {
  if (reasons === undefined) return [0];
  return reasons.flatMap((comment) => {
    if (hasApproval) return [table.justifications.code({ approvalId: "apr_4k2m9x7q", comment })];
    if (!hasTicket) return [table.justifications.code({ comment })];
    return Array.from({ length: TICKETS }, (_, place) =>
      table.justifications.code({ comment, ticket: `SEC-${1180 + place * 7}` }),
    );
  });
}

export function codeTemplate(
  table: AuditTable,
  template: EventTemplate,
  models: readonly string[],
): CodedTemplate {
  const { action, activity, outcome, severity, route = "", metadata } = template;
  return {
    template,
    act: table.acts.code({ action, activity }),
    outcome: table.outcomes.code(outcome),
    result: results.indexOf(outcome.result),
    severity: severities.indexOf(severity),
    route: table.routes.code(route),
    changes: changeVariants(template, models).map((changes) => table.changes.code(changes)),
    metadata: (metadata ?? [null]).map((each) => table.metadata.code(each)),
    justifications: justificationsOf(table, template),
  };
}
