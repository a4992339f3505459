import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionsByStatus,
  expiringWithinMs,
  keyActions,
  keyStatusAt,
  keyStatuses,
  permittedKeyActions,
  statusesAllowing,
} from "./status";

const now = Date.parse("2026-11-21T10:00:00.000Z");
const past = "2026-11-20T10:00:00.000Z";
const at = (ms: number) => new Date(now + ms).toISOString();

describe("keyStatusAt", () => {
  it.each([
    [{}, "active"],
    [{ expiresAt: at(expiringWithinMs + 1) }, "active"],
    [{ expiresAt: at(expiringWithinMs) }, "expiring"],
    [{ expiresAt: at(1) }, "expiring"],
    [{ expiresAt: at(0) }, "expired"],
    [{ disabledAt: past }, "disabled"],
    [{ disabledAt: past, expiresAt: at(1) }, "disabled"],
    [{ disabledAt: past, expiresAt: at(-1) }, "expired"],
    [{ revokedAt: past, disabledAt: past, expiresAt: at(-1) }, "revoked"],
    [{ deletedAt: past, revokedAt: past }, "deleted"],
  ])("%j is %s", (life, status) => expect(keyStatusAt(life, now)).toBe(status));
});

// Written out a second time on purpose: a change of the table must be a decision, not an accident.
const overlapless = {
  active: ["edit", "rotate", "disable", "revoke", "report_exposure", "notify_owner", "delete"],
  expiring: ["edit", "rotate", "disable", "revoke", "report_exposure", "notify_owner", "delete"],
  disabled: ["edit", "enable", "revoke", "report_exposure", "notify_owner", "delete"],
  expired: ["edit", "report_exposure", "notify_owner", "delete"],
  revoked: ["report_exposure", "notify_owner", "delete"],
  deleted: [],
};

describe("permittedKeyActions", () => {
  it.each(keyStatuses)("allows a key that is %s exactly what the table says", (status) => {
    expect(permittedKeyActions(status, false)).toEqual(overlapless[status]);
  });

  it.each([
    ["active", ["extend_overlap", "end_overlap", "undo_rotation"]],
    ["expiring", ["extend_overlap", "end_overlap", "undo_rotation"]],
    ["disabled", ["end_overlap"]],
    ["expired", []],
    ["revoked", []],
    ["deleted", []],
  ] as const)("adds to %s with a running overlap: %j", (status, added) => {
    const without = permittedKeyActions(status, false);
    expect(permittedKeyActions(status, true).filter((action) => !without.includes(action))).toEqual(added);
  });

  it.each(keyStatuses)("does not rotate a key that is %s a second time while an overlap runs", (status) => {
    expect(permittedKeyActions(status, true)).not.toContain("rotate");
  });
});

describe("statusesAllowing", () => {
  it("is the inverse of the table", () => {
    fc.assert(
      fc.property(fc.constantFrom(...keyActions), fc.constantFrom(...keyStatuses), (action, status) => {
        expect(statusesAllowing(action).includes(status)).toBe(actionsByStatus[status].includes(action));
      }),
    );
  });

  it("never brings a revoked or a deleted key back", () => {
    for (const action of ["enable", "rotate", "edit", "undo_rotation"] as const) {
      expect(statusesAllowing(action)).not.toContain("revoked");
      expect(statusesAllowing(action)).not.toContain("deleted");
    }
  });
});
