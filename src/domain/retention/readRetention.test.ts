import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradicts, readRetention, type RetentionRule, type RetentionStatus } from "./readRetention";

const now = Date.parse("2026-11-21T09:30:00.000Z");
const day = 86_400_000;
const days = (amount: number): RetentionRule => ({ rule: "days", amount, then: "delete" });
const ago = (ms: number) => new Date(now - ms).toISOString();

describe("readRetention", () => {
  it.each([
    ["a minute before its days are over", 30 * day - 60_000, undefined, "kept"],
    ["exactly at the end of its days", 30 * day, undefined, "kept"],
    ["a millisecond after", 30 * day + 1, undefined, "overdue"],
    ["within what the runs leave by design", 30 * day + 33 * 3_600_000, "PT33H", "goes_next"],
    ["a millisecond past that", 30 * day + 33 * 3_600_000 + 1, "PT33H", "overdue"],
    ["within a day of slack", 31 * day, "P1D", "goes_next"],
    ["from the future", -day, undefined, "kept"],
  ])("tells of a record %s", (_, age, slack, kind) => {
    const facts = { rule: days(30), clockStartedAt: ago(age), ...(slack !== undefined && { slack }) };
    expect(readRetention(facts, now).kind).toBe(kind);
  });

  it.each(["account_life", "indefinite", "years", "not_stored", "unspecified"] as const)(
    "names no lateness where the rule is %s",
    (rule) => {
      expect(readRetention({ rule: { rule }, clockStartedAt: ago(9_999 * day) }, now)).toEqual({
        kind: "no_number",
      });
    },
  );

  it("says so when nothing is held, and refuses what is no time", () => {
    expect(readRetention({ rule: days(3) }, now)).toEqual({ kind: "nothing_held" });
    expect(() => readRetention({ rule: days(3), clockStartedAt: "yesterday" }, now)).toThrow(RangeError);
    expect(() => readRetention({ rule: days(3), clockStartedAt: ago(1), slack: "a while" }, now)).toThrow(
      RangeError,
    );
  });

  it("is late by exactly what the record is older than its days", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 4000 * day }),
        (amount, age) => {
          const reading = readRetention({ rule: days(amount), clockStartedAt: ago(age) }, now);
          expect(reading).toMatchObject({ ageMs: age, promisedMs: amount * day });
          expect("pastMs" in reading ? reading.pastMs : 0).toBe(Math.max(0, age - amount * day));
        },
      ),
    );
  });
});

describe("contradicts", () => {
  const status = (state: RetentionStatus["state"], age: number | undefined): RetentionStatus => ({
    id: "logs",
    categoryId: "logs",
    label: "Logs",
    rule: days(30),
    recordCount: 1,
    version: "1",
    state,
    ...(age !== undefined && { clockStartedAt: ago(age) }),
  });
  it.each([
    ["kept", 29 * day, false],
    ["kept", 31 * day, true],
    ["kept", 30 * day + 59_000, false],
    ["kept", 30 * day + 61_000, true],
    ["overdue", 31 * day, false],
    ["overdue", 29 * day, true],
    ["overdue", 30 * day - 59_000, false],
    ["overdue", undefined, true],
    ["not_applicable", undefined, false],
  ] as const)("of the state %s beside a record of %d ms, with a minute's leeway: %s", (state, age, isSo) => {
    expect(contradicts(status(state, age), now, 60_000)).toBe(isSo);
  });
});
