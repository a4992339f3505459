import { describe, expect, it } from "vitest";
import { summarySpan } from "./summarySpan";

const now = Date.parse("2026-11-21T09:30:20.500Z");

describe("summarySpan", () => {
  it.each([
    [{}, "2026-10-22T09:31:00.000Z", "2026-11-21T09:31:00.000Z"],
    [{ createdAt_gte: "2026-11-01T00:00:00.000Z" }, "2026-11-01T00:00:00.000Z", "2026-11-21T09:31:00.000Z"],
    [{ createdAt_lt: "2026-11-10T00:00:00.000Z" }, "2026-10-11T00:00:00.000Z", "2026-11-10T00:00:00.000Z"],
    [
      { createdAt_gte: "2026-11-01T00:00:00.000Z", createdAt_lt: "2026-11-02T00:00:00.000Z", status: "late" },
      "2026-11-01T00:00:00.000Z",
      "2026-11-02T00:00:00.000Z",
    ],
    [{ createdAt_gte: 7 }, "2026-10-22T09:31:00.000Z", "2026-11-21T09:31:00.000Z"],
  ])("of %j", (filter, from, to) => {
    expect(summarySpan(filter, now)).toEqual({ from, to });
  });
});
