import type { components } from "../../../openapi/platform.gen";
import { formatTime, type Clock } from "../clock";
import type { ColumnSource } from "../streams/columnStream";
import { auditExport } from "./auditExport";
import type { AuditFace } from "./auditFace";
import { auditFields } from "./auditFields";
import type { AuditReviews } from "./auditReviews";
import type { LeafPlace } from "./auditTrouble";

type Item = components["schemas"]["AuditEventItem"];

/** A leaf as the API gives it. */
export function auditItem(face: AuditFace, row: number, place: LeafPlace): Item {
  const expiresAt = face.trail.expiresAt(row);
  return {
    index: String(row),
    leaf: face.leaf(row, place),
    ...(expiresAt !== undefined && { expiresAt: formatTime(expiresAt) }),
  };
}

/** The index that an id or an index names, unless it is pruned or withheld. */
export function auditRow(face: AuditFace, text: string): number | undefined {
  const row = /^\d{1,15}$/.test(text) ? Number(text) : face.trail.log.ids.row(text);
  return row !== undefined && row >= face.minIndex && row < face.length ? row : undefined;
}

export function auditSource(face: AuditFace, reviews: AuditReviews, clock: Clock): ColumnSource {
  const { trail } = face;
  return {
    name: "audit-events",
    scope: "audit:read",
    exportScope: "audit:export",
    fields: auditFields(trail, (row) => reviews.isReviewed(row)),
    searched: [],
    hasGroups: true,
    firstSeq: 0,
    firstRow: () => face.minIndex,
    missing: () => face.missing,
    arrange: (rows, order) => face.arrange(rows, order),
    length: () => face.length,
    timeOf: (row) => trail.table.columns.recordedAt[row] ?? 0,
    now: () => clock.now(),
    materialise: (row) => auditItem(face, row, "list"),
    rowOfId: (text) => auditRow(face, text),
    exported: auditExport(face),
  };
}
