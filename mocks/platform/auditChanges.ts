import type { components } from "../../openapi/platform.gen";

type Change = components["schemas"]["AuditChange"];
type Event = components["schemas"]["AuditEvent"];

/** What a write changed, field by field, as JSON Pointers. Values that must not stand in a log are only named. */
export function changesBetween<Row extends object>(
  before: Partial<Row>,
  after: Partial<Row>,
  fields: readonly (keyof Row & string)[],
  redacted: readonly (keyof Row & string)[] = [],
): Change[] {
  return fields.flatMap((field): Change[] => {
    const from: unknown = before[field];
    const to: unknown = after[field];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    const path = `/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const written = to === undefined ? "remove" : "replace";
    const op = from === undefined ? "add" : written;
    if (redacted.includes(field)) return [{ path, op, redacted: true }];
    return [{ path, op, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

/** The reason that a person gave, as an event carries it; nothing when none was asked for and none given. */
export function justified(reason: string | undefined): { justification?: Event["justification"] } {
  return reason === undefined ? {} : { justification: { comment: reason } };
}
