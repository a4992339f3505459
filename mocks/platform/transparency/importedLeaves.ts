import type { components } from "../../../openapi/platform.gen";
import { requestSchemas } from "../../../openapi/rules.gen";
import { validate } from "../../handlers/schema/validate";
import type { Importing } from "../import/importing";

type Event = components["schemas"]["AuditEvent"];

/** The leaves of an operator's own log, in order, from the first on. */
export interface ImportedLeaves {
  readonly leaves: readonly string[];
  readonly ids: readonly string[];
}

interface Found {
  readonly line: number;
  readonly leaf: string;
  readonly id: string;
  readonly recordedAt: string;
}

function parsed(leaf: string): unknown {
  try {
    return JSON.parse(leaf);
  } catch {
    return undefined;
  }
}

/** The event of a leaf, or what is wrong with it. */
function readLeaf(leaf: string, index: string, origin: string): Event | string {
  const event = parsed(leaf);
  if (event === undefined) return "leaf: it is not JSON";
  const schema = requestSchemas["AuditEvent"] ?? {};
  const [first] = validate(event, schema, requestSchemas, "/leaf");
  if (first !== undefined) return `${first.pointer.slice(1)}: ${first.detail}`;
  // Just checked against the contract's own schema.
  const { log, seq } = event as Event;
  if (log !== origin) return `leaf/log: this platform's log is ${origin}, not ${log}`;
  return String(seq) === index ? (event as Event) : `leaf/seq: ${seq} at the index ${index}`;
}

/** Reads the file of audit events, in whatever order; undefined when there is none. A log has no gap, so it ends at the first. */
export function readLeaves(importing: Importing, origin: string): ImportedLeaves | undefined {
  const rows = importing.rows("audit-events");
  if (rows === undefined) return undefined;
  const found = new Map<number, Found>();
  const ids = new Set<string>();
  for (const read of rows) {
    const { index, leaf } = read.row;
    const event = readLeaf(leaf, index, origin);
    if (typeof event === "string") importing.report(read, event);
    else if (found.has(Number(index)) || ids.has(event.id))
      importing.report(read, "index: it is there twice");
    else {
      ids.add(event.id);
      found.set(Number(index), { line: read.line, leaf, id: event.id, recordedAt: event.recordedAt });
    }
  }
  return inOrder(found, importing);
}

function inOrder(found: ReadonlyMap<number, Found>, importing: Importing): ImportedLeaves {
  const leaves: string[] = [];
  const ids: string[] = [];
  let recordedAt = "";
  for (let index = 0; index < found.size; index += 1) {
    const next = found.get(index);
    if (next === undefined || next.recordedAt < recordedAt) {
      const file = importing.fileOf("audit-events") ?? "";
      const what =
        next === undefined
          ? `index: the log has nothing at ${index}, and ends there`
          : "leaf/recordedAt: earlier than the event before it";
      importing.bad.add(file, next?.line ?? 1, what);
      break;
    }
    recordedAt = next.recordedAt;
    leaves.push(next.leaf);
    ids.push(next.id);
  }
  return { leaves, ids };
}
