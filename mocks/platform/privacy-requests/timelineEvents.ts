import type { components } from "../../../openapi/platform.gen";
import { select } from "../streams/columnStream";
import { walkRows } from "../streams/rowSelection";
import { auditEventSource, auditFace } from "../transparency/transparencyArea";
import type { PrivacyRequests } from "./requestArea";

type Item = components["schemas"]["TimelineItem"];

/** Acts whose time and person the request itself does not keep, by the name that the timeline gives them. */
const titles: Readonly<Record<string, string>> = {
  assign: "assigned",
  weigh: "weighed",
  settle_conflict: "conflict_settled",
  submit_for_approval: "submitted",
  approve: "approved",
  return: "returned",
  void_approval: "approval_voided",
  cancel: "cancelled",
  execute: "begun",
  fail: "failed",
  retry: "retried",
  reopen: "reopened",
  certify: "certified",
  purge_identity_proof: "identity_proof_purged",
  delete_copy: "copy_deleted",
  minimise: "minimised",
};

/** What the audit log knows of a request, each with its place there. */
export function timelineEvents(
  { platform }: PrivacyRequests,
  requestId: string,
): Omit<Item, "id" | "visibility">[] {
  const { trail } = platform.use(auditFace);
  const source = platform.use(auditEventSource);
  const rows = walkRows(select(source, { targetId: [requestId] }, source.length()), "asc");
  return [...rows].flatMap((row) => {
    const { action, recordedAt, actor, justification } = trail.event(row);
    const title = titles[action.replace(/^privacy_request\./, "")];
    if (title === undefined || !action.startsWith("privacy_request.")) return [];
    const comment = justification?.comment;
    return [
      {
        at: recordedAt,
        kind: "event" as const,
        title,
        actor: { id: actor.id, name: actor.name ?? actor.id },
        auditIndex: String(row),
        ...(comment !== undefined && comment !== null && { text: comment }),
      },
    ];
  });
}
