import { describe, expect, it } from "vitest";
import { filterOfPart, ledgerPath, requestLogPath } from "./figureLinks";

const span = { from: "2026-11-01T00:00:00.000Z", to: "2026-11-02T00:00:00.000Z" };
const filterIn = (path: string): unknown =>
  JSON.parse(new URLSearchParams(path.split("?")[1]).get("filter") ?? "");

describe("what a figure is of", () => {
  it.each([
    ["all", { provider: "x" }, { kind: "all" as const }, { provider: "x" }],
    [
      "a group",
      { provider: "x" },
      { kind: "group" as const, dims: { model: "nova" } },
      { provider: "x", model: "nova" },
    ],
    [
      "a group of those filtered by",
      { model: ["nova", "lumen"] },
      { kind: "group" as const, dims: { model: "nova" } },
      { model: "nova" },
    ],
    [
      "the others",
      { model_not: "old" },
      { kind: "other" as const, shown: [{ model: "nova" }, { model: "lumen" }] },
      { model_not: ["old", "nova", "lumen"] },
    ],
    ["the others of none", {}, { kind: "other" as const, shown: [] }, {}],
  ])("%s", (_, filter, part, expected) => {
    expect(filterOfPart(filter, part)).toEqual(expected);
  });

  it("leads to usage entries of the customers' book, and to requests, of the same half-open span", () => {
    const part = { kind: "group" as const, dims: { keyId: "key_1" } };
    const ledger = ledgerPath({ outcome: "ok" }, span, part);
    expect(ledger).toMatch(/^\/ledger-entries\?/);
    expect(filterIn(ledger)).toEqual({
      book: "customer",
      type: "usage",
      occurredAt_gte: span.from,
      occurredAt_lt: span.to,
      outcome: "ok",
      keyId: "key_1",
    });
    expect(filterIn(requestLogPath({ outcome: "ok" }, span, part))).toEqual({
      at_gte: span.from,
      at_lt: span.to,
      outcome: "ok",
      keyId: "key_1",
    });
  });
});
