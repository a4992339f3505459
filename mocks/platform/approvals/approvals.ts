import type { components } from "../../../openapi/platform.gen";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Caller } from "../caller";
import { formatTime, parseTime } from "../clock";
import { Collection } from "../collection";
import type { Area, Platform } from "../platform";
import { schedule } from "../schedule";
import { serveCollection, services } from "../services";
import type { Transaction } from "../transaction";
import type { Approval, ApprovalRow, Proposal } from "./approval";
import { createDeciding, type Deciding, type Execute } from "./deciding";
import { isVisible, present, whyNot } from "./mayDecide";

type Schemas = components["schemas"];

export interface Approvals extends Deciding {
  readonly rows: Collection<ApprovalRow>;
  /** What runs when an action of this name is approved. */
  onApproved(action: string, execute: Execute): void;
  /** Takes in a row that waits already, such as a generated one. */
  add(row: ApprovalRow): void;
  propose(tx: Transaction, proposal: Proposal): ApprovalRow;
  present(row: ApprovalRow, caller: Caller): Approval;
}

const WAITS_MS = 7 * 86_400_000;

function proposalRow(platform: Platform, tx: Transaction, proposal: Proposal): ApprovalRow {
  const { actor } = tx.caller;
  return {
    ...proposal,
    id: platform.random.id("apr"),
    payloadHash: bytesToHex(sha256(utf8ToBytes(JSON.stringify(proposal.payload ?? {})))),
    askedBy: { id: actor.id, name: actor.name },
    askedAt: formatTime(tx.at),
    expiresAt: formatTime(tx.at + WAITS_MS),
    status: "pending",
    version: "1",
  };
}

function createRows(): Collection<ApprovalRow> {
  return new Collection<ApprovalRow>("approvals", {
    action: { get: (row) => row.action, search: true },
    scope: { get: (row) => row.scope },
    summary: { get: (row) => row.summary, search: true },
    resource: { get: (row) => row.resource },
    targetId: { get: (row) => row.targetId, search: true },
    status: { get: (row) => row.status },
    askedById: { get: (row) => row.askedBy.id },
    askedAt: { kind: "time", get: (row) => row.askedAt },
    expiresAt: { kind: "time", get: (row) => row.expiresAt },
    decidedById: { get: (row) => row.decidedBy?.id },
    decidedAt: { kind: "time", get: (row) => row.decidedAt },
  });
}

function serveApprovals(rows: Collection<ApprovalRow>) {
  return serveCollection(rows, {
    scope: "none",
    present,
    isVisible,
    defaultSort: ["askedAt", "DESC"],
    personal: { mayDecide: (row, caller) => whyNot(row, caller) === undefined },
  });
}

/** What waits for this very person. */
function waitingItems(rows: Collection<ApprovalRow>, caller: Caller): readonly Schemas["HomeItem"][] {
  const pending = rows.select({ status: "pending" }, ["askedAt", "ASC"]);
  const waiting = pending.filter((row) => whyNot(row, caller) === undefined);
  const [oldest] = waiting;
  return [
    {
      id: "approvals_waiting",
      kind: "approvals_waiting",
      severity: "warning",
      count: waiting.length,
      relation: "eq",
      resource: "approvals",
      filter: { mayDecide: true },
      ...(oldest !== undefined && { oldestAt: oldest.askedAt }),
    },
  ];
}

export const approvals: Area<Approvals> = {
  name: "approvals",
  build(platform) {
    const rows = createRows();
    const executors = new Map<string, Execute>();
    const registry = platform.use(services);
    registry.collections.set("approvals", serveApprovals(rows));
    registry.home.push({ scope: "none", items: (caller) => waitingItems(rows, caller) });

    const expireLater = (row: ApprovalRow) =>
      platform.use(schedule).at(parseTime(row.expiresAt) ?? 0, () => {
        const now = rows.get(row.id);
        if (now?.status !== "pending") return;
        rows.put({ ...now, status: "expired", version: String(Number(now.version) + 1) });
      });

    return {
      rows,
      present,
      ...createDeciding(platform, rows, executors),
      onApproved: (action, execute) => void executors.set(action, execute),
      add(row) {
        rows.put(row);
        if (row.status === "pending") expireLater(row);
      },
      propose(tx, proposal) {
        const row = tx.insert(rows, proposalRow(platform, tx, proposal));
        tx.enlist(() => () => void expireLater(row));
        tx.audit({
          action: `approval.request`,
          activity: "create",
          severity: "low",
          targets: [{ type: "approval", id: row.id, name: row.summary }],
          ...(row.reason !== undefined && { justification: { comment: row.reason, approvalId: row.id } }),
          metadata: { action: row.action, ...(row.targetId !== undefined && { targetId: row.targetId }) },
        });
        return row;
      },
    };
  },
};
