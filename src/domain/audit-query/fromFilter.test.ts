import { describe, expect, it } from "vitest";
import { fromFilter } from "./fromFilter";
import { print } from "./print";

const context = { timeZone: "Europe/Berlin", now: Date.parse("2026-11-21T10:00:00Z") };
const said = (filter: object) => {
  const query = fromFilter(filter, context);
  return query && print(query);
};

describe("a filter of the API in the language", () => {
  it.each([
    [{ outcome: "denied" }, "outcome:denied"],
    [{ outcome: ["denied", "failure"] }, "outcome:denied,failure"],
    [{ action_prefix: "access_key." }, "action:access_key.*"],
    [{ action_not_prefix: "session." }, "-action:session.*"],
    [{ index: "12" }, "index:12"],
    [{ index_gte: "10", index_lt: "21" }, "index:10..20"],
    [{ index_gt: "10" }, "index:>10"],
    [{ index_lte: "10" }, "index:<=10"],
    [{ q: "leaked" }, "leaked"],
    [{ q_not: ["leaked", "test"] }, "-leaked -test"],
    [{ all: [{ outcome: "denied" }, { severity: "high" }] }, "outcome:denied severity:high"],
    [{ any: [{ action: "export.create" }, { action_prefix: "account." }] }, "action:export.create,account.*"],
  ])("%j is said %s", (filter, text) => {
    expect(said(filter)).toBe(text);
  });

  it("writes a day where the ends are its edges in the platform's zone, and moments where they are not", () => {
    const day = { occurredAt_gte: "2026-11-01T23:00:00.000Z", occurredAt_lt: "2026-11-03T23:00:00.000Z" };
    expect(said(day)).toBe("occurred:2026-11-02..2026-11-03");
    const within = { occurredAt_gte: "2026-11-01T23:00:30.000Z", occurredAt_lt: "2026-11-02T08:00:00.000Z" };
    expect(said(within)).toMatch(/^occurred:"?2026-11-01T23:00:30\.000Z\.\.2026-11-02T07:59:59\.999Z"?$/);
  });

  it.each([
    ["a member that the language does not know", { nobody: "knows" }],
    ["either of two texts", { q: ["this", "that"] }],
    ["alternatives over several fields", { any: [{ outcome: "denied" }, { severity: "high" }] }],
    ["an alternative that is two conditions", { any: [{ outcome: "denied", severity: "high" }] }],
    ["an alternative that is a text", { any: [{ q: "this" }] }],
    ["a list of what is no filter", { all: ["outcome"] }],
    ["a value that is neither text nor yes or no", { outcome: 4 }],
  ])("has no words for %s", (_, filter) => {
    expect(fromFilter(filter, context)).toBeUndefined();
  });

  it("leaves ends that are no range as two conditions", () => {
    expect(said({ index_gte: "10", index_lt: "10" })).toBe("index:>=10 index:<10");
    expect(said({ occurredAt_gte: "never", occurredAt_lt: "2026-11-02T23:00:00.000Z" })).toContain(
      "occurred:<",
    );
    expect(said({ index_gte: 4, index_lt: "10" })).toBe("index:>=4 index:<10");
  });
});
