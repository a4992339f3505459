import type { AuditTrail } from "./auditTrail";
import type { ReviewRow } from "./auditReviews";

/** The reviews that the generated history tells of, read back from its events. */
export function generatedReviews(trail: AuditTrail): ReviewRow[] {
  const { table } = trail;
  const { act } = table.columns;
  const reviewing = table.acts.code({ action: "audit_review.create", activity: "create" });
  const rows: ReviewRow[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (act[row] !== reviewing) continue;
    const { metadata = {}, justification, actor, recordedAt } = trail.event(row);
    const note = justification?.comment;
    rows.push({
      id: `rvw_${rows.length + 1}`,
      from: String(metadata["from"]),
      to: String(metadata["to"]),
      size: String(metadata["size"]),
      ...(note !== undefined && { note }),
      by: { id: actor.id, name: actor.name ?? actor.id },
      at: recordedAt,
      eventIndex: String(row),
      version: "1",
    });
  }
  return rows;
}
