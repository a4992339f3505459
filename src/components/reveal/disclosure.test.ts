import { describe, expect, it } from "vitest";
import { countdown, disclosureOf, nextEndMs, stillOpen, valuesOf } from "./disclosure";

const now = Date.parse("2026-11-21T10:00:00.000Z");
const answer = (values: Record<string, unknown>, expiresAt: string) => ({ values, expiresAt });

describe("a disclosure", () => {
  it("ends when the server says, by this machine's clock", () => {
    const skewed = disclosureOf(answer({ name: "Ada" }, "2026-11-21T10:06:00.000Z"), now, 120_000);
    expect(skewed.untilMs).toBe(now + 240_000);
  });

  it("never lasts longer than five minutes", () => {
    expect(disclosureOf(answer({}, "2027-01-01T00:00:00.000Z"), now, 0).untilMs).toBe(now + 300_000);
    expect(disclosureOf(answer({}, "no time"), now, 0).untilMs).toBe(now);
  });

  it("is closed at its very end", () => {
    const open = [{ values: { name: "Ada" }, untilMs: now + 1 }];
    expect(stillOpen(open, now)).toBe(open);
    expect(stillOpen(open, now + 1)).toEqual([]);
  });

  it("adds to earlier ones, and the later value wins", () => {
    const both = [
      { values: { name: "Ada", company: "A" }, untilMs: now + 10 },
      { values: { name: "Ada L." }, untilMs: now + 5 },
    ];
    expect(valuesOf(both)).toEqual({ name: "Ada L.", company: "A" });
    expect(nextEndMs(both)).toBe(now + 5);
    expect(nextEndMs([])).toBeUndefined();
  });
});

describe("countdown", () => {
  it.each([
    [300_000, "5:00"],
    [299_001, "5:00"],
    [61_000, "1:01"],
    [1, "0:01"],
    [0, "0:00"],
    [-5, "0:00"],
  ])("%d ms left: %s", (ms, text) => expect(countdown(ms)).toBe(text));
});
