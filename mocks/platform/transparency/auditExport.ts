import type { components } from "../../../openapi/platform.gen";
import type { AuditEvent } from "../../../src/domain/audit-event/auditEvent";
import { eventColumns, type EventRow } from "../../../src/domain/audit-event/exportRow";
import { toOcsf } from "../../../src/domain/audit-event/ocsf";
import { encodeBase64 } from "../../../src/domain/transparency-log";
import type { StreamExport } from "../services";
import type { AuditFace } from "./auditFace";

type Item = components["schemas"]["AuditEventItem"];

function rowOf(face: AuditFace, { index, leaf, expiresAt }: Item): EventRow {
  return {
    index,
    leafHash: encodeBase64(face.tree.leafHash(Number(index))),
    ...(expiresAt !== undefined && { expiresAt }),
    // The index is a text, as everywhere outside of the leaf.
    event: { ...(JSON.parse(leaf) as AuditEvent), seq: index },
    leaf,
  };
}

/** Exports of the log: every row with its index and the hash that proves it, before and after included. */
export function auditExport(face: AuditFace): StreamExport {
  return {
    columns: eventColumns,
    formats: ["csv", "ndjson", "ocsf_ndjson"],
    shapes(item, format) {
      // The stream's rows are items.
      const row = rowOf(face, item as Item);
      return [format === "ocsf_ndjson" ? toOcsf(row.event, row) : row];
    },
  };
}
