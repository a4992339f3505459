import type { components } from "../../../openapi/platform.gen";
import { approvals } from "../approvals/approvals";
import type { ApprovalRow } from "../approvals/approval";
import { formatTime } from "../clock";
import type { Area, Platform } from "../platform";
import { invalidField, stateConflict, versionMismatch } from "../problem";
import type { Transaction } from "../transaction";
import { staff, type StaffRow } from "./staff";

type StaffInput = components["schemas"]["StaffInput"];

export interface StaffChanges {
  /** Asks for a new member of staff; a second person lets them in. */
  proposeCreate(tx: Transaction, input: StaffInput): ApprovalRow;
  /** Asks for other roles, another state or another name. */
  proposeUpdate(tx: Transaction, row: StaffRow, input: StaffInput): ApprovalRow;
}

const describe = ({ name, roles, status }: StaffInput) => `${name}: ${roles.join(", ")} (${status})`;

function requireFreeEmail(platform: Platform, email: string, ownId?: string): void {
  for (const row of platform.use(staff).rows.values()) {
    if (row.email.toLowerCase() === email.toLowerCase() && row.id !== ownId) {
      throw invalidField("/email", "taken", `${row.name} has this address already.`);
    }
  }
}

/** The last active administrator cannot be taken away: nobody could give the role back. */
function requireOneAdmin(platform: Platform, id: string, { roles, status }: StaffInput): void {
  if (status === "active" && roles.includes("admin")) return;
  const others = [...platform.use(staff).rows.values()].filter(
    (row) => row.id !== id && row.status === "active" && row.roles.includes("admin"),
  );
  if (others.length === 0) throw stateConflict("One active administrator must remain.", "last_admin", []);
}

const fieldsOf = ({ name, email, roles, status }: StaffInput) => ({ name, email, roles, status });

// A payload is the checked body of the request that asked.
const payloadOf = (approval: ApprovalRow) => approval.payload as unknown as StaffInput & { version?: string };

function create(platform: Platform, tx: Transaction, approval: ApprovalRow): void {
  const input = payloadOf(approval);
  requireFreeEmail(platform, input.email);
  const row: StaffRow = {
    ...fieldsOf(input),
    id: platform.random.id("stf"),
    mfa: false,
    createdAt: formatTime(tx.at),
    version: "1",
  };
  tx.insert(platform.use(staff).rows, row);
  tx.audit({
    action: "staff.create",
    activity: "create",
    severity: "high",
    targets: [{ type: "staff", id: row.id, name: row.name }],
    changes: [{ path: "/roles", op: "add", to: row.roles }],
    justification: {
      approvalId: approval.id,
      ...(approval.reason !== undefined && { comment: approval.reason }),
    },
  });
}

function update(platform: Platform, tx: Transaction, approval: ApprovalRow): void {
  const { rows } = platform.use(staff);
  const input = payloadOf(approval);
  const before = rows.require(approval.targetId ?? "");
  // Approved is what was shown: a row that has changed since needs a new approval.
  if (before.version !== input.version) throw versionMismatch(before);
  requireFreeEmail(platform, input.email, before.id);
  requireOneAdmin(platform, before.id, input);
  const after = tx.update(rows, before.id, (row) => ({ ...row, ...fieldsOf(input) }));
  const names = ["name", "email", "roles", "status"] as const;
  tx.audit({
    action: "staff.update",
    activity: "update",
    severity: "high",
    targets: [{ type: "staff", id: after.id, name: after.name }],
    changes: names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => ({ path: `/${name}`, op: "replace" as const, from: before[name], to: after[name] })),
    justification: {
      approvalId: approval.id,
      ...(approval.reason !== undefined && { comment: approval.reason }),
    },
  });
}

export const staffChanges: Area<StaffChanges> = {
  name: "staff-changes",
  build(platform) {
    const waiting = platform.use(approvals);
    waiting.onApproved("staff.create", (tx, approval) => create(platform, tx, approval));
    waiting.onApproved("staff.update", (tx, approval) => update(platform, tx, approval));
    const common = ({ reason }: StaffInput) => ({
      scope: "staff:write" as const,
      resource: "staff" as const,
      ...(reason !== undefined && { reason }),
    });
    return {
      proposeCreate(tx, input) {
        requireFreeEmail(platform, input.email);
        const summary = `Invite ${describe(input)}`;
        return waiting.propose(tx, {
          ...common(input),
          action: "staff.create",
          summary,
          payload: fieldsOf(input),
        });
      },
      proposeUpdate(tx, row, input) {
        requireFreeEmail(platform, input.email, row.id);
        requireOneAdmin(platform, row.id, input);
        return waiting.propose(tx, {
          ...common(input),
          action: "staff.update",
          summary: `Change ${describe(input)}`,
          targetId: row.id,
          payload: { ...fieldsOf(input), version: row.version },
        });
      },
    };
  },
};
