import { describe, expect, it } from "vitest";
import { keyActions, keyStatuses } from "../../../domain/access-keys/status";
import { availabilityOf, offeredActions } from "./availability";
import { keyActionTable } from "./keyActionTable";

const all = ["access_keys:write", "access_keys:revoke"];
const rotation = {
  oldSecretId: "sec_1",
  newSecretId: "sec_2",
  startedAt: "2026-11-21T08:00:00.000Z",
  startedBy: { id: "stf_1", name: "Ines" },
  overlap: "PT24H",
  overlapEndsAt: "2026-11-22T08:00:00.000Z",
} as const;

describe("availabilityOf", () => {
  it("asks for the right before it looks at the state", () => {
    expect(availabilityOf("revoke", { status: "deleted" }, ["access_keys:write"])).toEqual({
      can: false,
      why: "scope",
      scope: "access_keys:revoke",
    });
  });

  it("names the states that would allow it", () => {
    expect(availabilityOf("enable", { status: "revoked" }, all)).toEqual({
      can: false,
      why: "status",
      statuses: ["disabled"],
    });
  });

  it("says that a running rotation stands in the way of another", () => {
    expect(availabilityOf("rotate", { status: "active", rotation }, all)).toEqual({
      can: false,
      why: "overlap",
    });
    expect(availabilityOf("rotate", { status: "active" }, all)).toEqual({ can: true });
  });

  it.each(keyActions)("never allows %s without a right", (action) => {
    for (const status of keyStatuses) {
      expect(availabilityOf(action, { status, rotation }, ["access_keys:read"])).toMatchObject({
        can: false,
      });
    }
  });
});

describe("offeredActions", () => {
  it("offers nothing on a tombstone", () => expect(offeredActions({ status: "deleted" })).toEqual([]));

  it("offers either enable or disable", () => {
    expect(offeredActions({ status: "active" })).toContain("disable");
    expect(offeredActions({ status: "active" })).not.toContain("enable");
    expect(offeredActions({ status: "disabled" })).toContain("enable");
    expect(offeredActions({ status: "disabled" })).not.toContain("disable");
  });

  it("offers what concerns an overlap only while there is one", () => {
    const onOverlap = keyActions.filter((action) => keyActionTable[action].onlyWith === "overlap");
    expect(onOverlap).toEqual(["extend_overlap", "end_overlap", "undo_rotation"]);
    expect(offeredActions({ status: "active" })).not.toEqual(expect.arrayContaining(onOverlap));
    expect(offeredActions({ status: "active", rotation })).toEqual(expect.arrayContaining(onOverlap));
  });
});
