/** The life of an access key, as one table that row menus, bulk menus and the server read alike. */
export const keyStatuses = ["active", "expiring", "disabled", "expired", "revoked", "deleted"] as const;
export type KeyStatus = (typeof keyStatuses)[number];

export const keyActions = [
  "edit",
  "rotate",
  "extend_overlap",
  "end_overlap",
  "undo_rotation",
  "disable",
  "enable",
  "revoke",
  "report_exposure",
  "notify_owner",
  "delete",
] as const;
export type KeyAction = (typeof keyActions)[number];

const whileUsable = [
  "edit",
  "rotate",
  "extend_overlap",
  "end_overlap",
  "undo_rotation",
  "disable",
  "revoke",
  "report_exposure",
  "notify_owner",
  "delete",
] as const;

/**
 * What each status allows. A disabled key keeps its secrets, so its overlap can still be cut short but not prolonged.
 * An expired key comes back only by a new expiry (`edit`); a revoked one never does; a deleted one is a tombstone.
 */
export const actionsByStatus: Readonly<Record<KeyStatus, readonly KeyAction[]>> = {
  active: whileUsable,
  expiring: whileUsable,
  disabled: ["edit", "end_overlap", "enable", "revoke", "report_exposure", "notify_owner", "delete"],
  expired: ["edit", "report_exposure", "notify_owner", "delete"],
  revoked: ["report_exposure", "notify_owner", "delete"],
  deleted: [],
};

/** Actions on an overlap need one that is still running; a rotation must not start while one is. */
const overlapNeeded: Readonly<Partial<Record<KeyAction, boolean>>> = {
  rotate: false,
  extend_overlap: true,
  end_overlap: true,
  undo_rotation: true,
};

/** The actions a key allows now. */
export function permittedKeyActions(status: KeyStatus, hasOverlap: boolean): readonly KeyAction[] {
  return actionsByStatus[status].filter((action) => (overlapNeeded[action] ?? hasOverlap) === hasOverlap);
}

/** The statuses from which an action is allowed: what a refusal names. */
export function statusesAllowing(action: KeyAction): readonly KeyStatus[] {
  return keyStatuses.filter((status) => actionsByStatus[status].includes(action));
}

/** A key is `expiring` in the last week of its life: time enough to rotate it and to find its users. */
export const expiringWithinMs = 7 * 24 * 60 * 60 * 1000;

export interface KeyLife {
  deletedAt?: string | undefined;
  revokedAt?: string | undefined;
  disabledAt?: string | undefined;
  expiresAt?: string | undefined;
}

/**
 * The status at `nowMs`. What cannot be undone comes first: a revoked key is revoked even when it has also expired,
 * and an expired one is expired even when somebody had disabled it before.
 */
export function keyStatusAt(life: KeyLife, nowMs: number): KeyStatus {
  if (life.deletedAt !== undefined) return "deleted";
  if (life.revokedAt !== undefined) return "revoked";
  const leftMs = life.expiresAt === undefined ? Infinity : Date.parse(life.expiresAt) - nowMs;
  if (leftMs <= 0) return "expired";
  if (life.disabledAt !== undefined) return "disabled";
  return leftMs <= expiringWithinMs ? "expiring" : "active";
}
