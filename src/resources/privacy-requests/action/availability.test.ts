import { describe, expect, it } from "vitest";
import { requestActions } from "../../../domain/privacy-requests/stateMachine";
import { aRequest } from "../../../testing/aRequest";
import { availabilityOf, offeredActions, type Viewer } from "./availability";

const all = ["privacy_requests:work", "privacy_requests:approve"];
const viewer: Viewer = { id: "stf_1", scopes: all, today: "2026-11-21" };

describe("availabilityOf", () => {
  it.each(requestActions)("never allows %s without a right", (action) => {
    const reader = { ...viewer, scopes: ["privacy_requests:read"] };
    expect(availabilityOf(action, aRequest(), reader)).toMatchObject({ can: false, why: "scope" });
  });

  it("tells a state that does not allow it from a right that does not know it", () => {
    expect(availabilityOf("close", aRequest(), viewer)).toEqual({
      can: false,
      why: "state",
      states: ["fulfilled", "rejected"],
    });
    expect(availabilityOf("weigh", aRequest({ state: "in_review" }), viewer)).toEqual({
      can: false,
      why: "right",
    });
  });

  it("extends until the last day of its own notice and not after it, once, and not while the clock stands", () => {
    const { deadline } = aRequest();
    const on = (today: string) => availabilityOf("extend", aRequest(), { ...viewer, today });
    expect(on("2026-12-10")).toEqual({ can: true });
    expect(on("2026-12-11")).toEqual({ can: false, why: "notice_passed", date: "2026-12-10" });
    const by = { id: "stf_1", name: "Ines" };
    const extension = { at: "2026-11-20T08:00:00.000Z", by, reason: "complexity" } as const;
    expect(availabilityOf("extend", aRequest({ extension }), viewer)).toMatchObject({
      why: "already_extended",
    });
    const none = { ...deadline, extensionNoticeBy: null };
    expect(availabilityOf("extend", aRequest({ deadline: none }), viewer)).toMatchObject({
      why: "no_extension",
    });
    const pauses = [{ id: "p", reason: "identity" as const, from: "2026-11-12" }];
    expect(availabilityOf("extend", aRequest({ deadline: none, pauses }), viewer)).toMatchObject({
      why: "clock_stands",
    });
  });

  it("keeps whoever submitted a plan from approving it", () => {
    const waiting = aRequest({
      type: "erasure",
      state: "awaiting_approval",
      submittedBy: { id: "stf_1", name: "Ines" },
    });
    expect(availabilityOf("approve", waiting, viewer)).toEqual({ can: false, why: "own_submission" });
    expect(availabilityOf("approve", waiting, { ...viewer, id: "stf_2" })).toEqual({ can: true });
  });

  it("locks the lifting of a restriction until notice of it was sent", () => {
    const since = "2026-11-10T08:00:00.000Z";
    const restricted = (restriction: { since: string; noticeSentAt?: string; liftedAt?: string }) =>
      availabilityOf(
        "lift_restriction",
        aRequest({ type: "restriction", state: "fulfilled", restriction }),
        viewer,
      );
    expect(restricted({ since })).toEqual({ can: false, why: "notice_not_sent" });
    expect(restricted({ since, noticeSentAt: since })).toEqual({ can: true });
    expect(restricted({ since, noticeSentAt: since, liftedAt: since })).toMatchObject({
      why: "not_restricted",
    });
  });

  it("closes nothing while a recipient has not answered", () => {
    const tasks = { open: 1, total: 3 };
    expect(availabilityOf("close", aRequest({ state: "fulfilled", tasks }), viewer)).toEqual({
      can: false,
      why: "recipients_open",
    });
  });
});

describe("offeredActions", () => {
  it("names a lifting only while there is something to lift, and no conflict outside its plan", () => {
    const fulfilled = aRequest({ type: "restriction", state: "fulfilled" });
    expect(offeredActions(fulfilled)).not.toContain("lift_restriction");
    const restriction = { since: "2026-11-10T08:00:00.000Z" };
    expect(offeredActions({ ...fulfilled, restriction })).toContain("lift_restriction");
    expect(offeredActions(aRequest({ type: "erasure", state: "in_review" }))).not.toContain(
      "settle_conflict",
    );
  });
});
