import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../openapi/platform.gen";
import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import { canonicalize, encodeBase64 } from "../../../src/domain/transparency-log";
import { accounts } from "../accounts/accounts";
import type { Area, Platform } from "../platform";
import { notFound } from "../problem";
import { select } from "../streams/columnStream";
import { walkRows } from "../streams/rowSelection";
import { auditEventSource, auditFace } from "../transparency/transparencyArea";
import { erasurePlan } from "./erasurePlan";
import { privacyRequests } from "./privacyRequests";
import type { PrivacyRequests } from "./requestArea";
import { recipientTasks } from "./recipientTasks";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];
type Certificate = Schemas["DeletionCertificate"];

export interface Certificates {
  /** The certificate of a request, issued once and the same ever after; 404 before it can be issued. */
  read(requestId: string): Promise<Certificate>;
}

/** The request's events that lie under the newest signed head, by their hashes: an event itself names people. */
async function provenEvents(
  platform: Platform,
  requestId: string,
): Promise<Pick<Certificate, "events" | "checkpoint">> {
  const face = platform.use(auditFace);
  await face.ready();
  const source = platform.use(auditEventSource);
  const size = face.provenSize;
  const rows = walkRows(select(source, { targetId: [requestId] }, size), "asc");
  const events = [...rows].map((row) => {
    const { action, recordedAt } = face.trail.event(row);
    return {
      index: String(row),
      action,
      recordedAt,
      leafHash: encodeBase64(face.tree.leafHash(row)),
      proof: face.tree.inclusionProof(row, size).map(encodeBase64),
    };
  });
  // In the same turn, so that the head is the one that the proofs lead to.
  return { events, checkpoint: face.checkpoint() };
}

/** Steps with their counts as they were approved; no words that staff wrote, because those may name the person. */
function factsOf(area: PrivacyRequests, row: RequestRow) {
  const { platform } = area;
  const plan = erasurePlan(area, row);
  const account = row.accountId === undefined ? undefined : platform.use(accounts).rows.get(row.accountId);
  const { backupsExpireOn, contentRemovedBy } = row.schedule ?? {};
  return {
    ...(account?.pseudonym !== undefined && { pseudonym: account.pseudonym }),
    receivedAt: row.receivedAt,
    fulfilledAt: row.fulfilledAt ?? row.receivedAt,
    ...(backupsExpireOn !== undefined && { backupsExpireOn }),
    ...(contentRemovedBy !== undefined && { contentRemovedBy }),
    planHash: row.planHash ?? plan.hash,
    steps: plan.steps,
    conflicts: plan.conflicts.flatMap(({ kind, state, ground }) =>
      state === "open" ? [] : [{ kind, state, ...(ground !== undefined && { ground }) }],
    ),
    recipients: platform
      .use(recipientTasks)
      .ofRequest(row.id)
      .map(({ processorId, processorName, categories, status, notifiedAt, acknowledgedAt }) => ({
        processorId,
        processorName,
        categories,
        status,
        ...(notifiedAt !== undefined && { notifiedAt }),
        ...(acknowledgedAt !== undefined && { acknowledgedAt }),
      })),
  };
}

export const certificates: Area<Certificates> = {
  name: "certificates",
  build(platform) {
    const area = platform.use(privacyRequests);
    const issued = new Map<string, Promise<Certificate>>();
    const issue = async (row: RequestRow): Promise<Certificate> => {
      const id = `cert_${row.id.slice("pr_".length)}`;
      const proven = await provenEvents(platform, row.id);
      const issuedAt = platform.clock.iso();
      const { type, regime } = row;
      const content = { id, requestId: row.id, type, regime, ...factsOf(area, row), issuedAt, ...proven };
      return { ...content, sha256: bytesToHex(sha256(utf8ToBytes(canonicalize(content)))) };
    };
    return {
      async read(requestId) {
        const row = area.rows.require(requestId);
        if (!isDestructive(row.type) || !row.hasCertificate) throw notFound(`certificate of ${requestId}`);
        const known = issued.get(requestId) ?? issue(row);
        issued.set(requestId, known);
        return known;
      },
    };
  },
};
