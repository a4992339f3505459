import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testEvent } from "../../testing/auditLog";
import type { AuditEvent } from "../audit-event/auditEvent";
import { evaluator, parse } from "../audit-query";
import { checkList, type ListClaim } from "./checkList";
import type { RowProof } from "./messages";

const eventOf = (index: number) => ({ ...testEvent(index), seq: String(index) }) as unknown as AuditEvent;
const row = (index: number, state: RowProof["state"] = "verified") => ({
  index: String(index),
  proof: { state, ...(state === "verified" && { event: eventOf(index) }) },
});
const context = { timeZone: "UTC", now: Date.parse("2026-11-21T09:30:00.000Z") };
const denied = evaluator(parse("outcome:denied created:>-7d", context), context);
const checks = (rows: readonly ReturnType<typeof row>[], claim: ListClaim) =>
  [...checkList(rows, claim)].map(([index, { check }]) => `${index} ${check}`).toSorted();

describe("a list", () => {
  it("is never an alarm while it is in order and answers, in either order, with gaps and rows that wait", () => {
    const indexes = fc.uniqueArray(fc.nat(5000), { maxLength: 60 });
    fc.assert(
      fc.property(indexes, fc.constantFrom("asc", "desc"), fc.boolean(), (picked, order, isFiltered) => {
        const rising = picked.map((index) => (isFiltered ? index * 2 + 1 : index)).toSorted((a, b) => a - b);
        const rows = (order === "asc" ? rising : rising.toReversed()).map((index, place) =>
          row(index, place % 5 === 4 ? "pending" : "verified"),
        );
        expect(checks(rows, { order, ...(isFiltered && { test: denied }) })).toEqual([]);
      }),
    );
  });

  it("names both of two rows that stand wrong to each other, proven or not", () => {
    expect(checks([row(9), row(7), row(8, "pending"), row(3)], { order: "desc" })).toEqual([
      "7 order",
      "8 order",
    ]);
    expect(checks([row(3), row(9), row(8)], { order: "asc" })).toEqual(["8 order", "9 order"]);
    expect(checks([row(9), row(9), row(8)], { order: "desc" })).toEqual(["9 order"]);
    expect(checks([row(9), row(10)], { order: "desc" })).toEqual(["10 order", "9 order"]);
  });

  it("of any rows with two of them exchanged is found", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5000), { minLength: 2, maxLength: 40 }), fc.nat(), (picked, seed) => {
        const falling = picked.toSorted((a, b) => b - a);
        const place = seed % (falling.length - 1);
        const [one = 0, two = 0] = falling.slice(place, place + 2);
        const rows = falling.with(place, two).with(place + 1, one);
        const found = checks(
          rows.map((index) => row(index)),
          { order: "desc" },
        );
        expect(found).toEqual(expect.arrayContaining([`${String(one)} order`, `${String(two)} order`]));
      }),
    );
  });

  it("names a proven row that does not answer, and says nothing of one whose bytes are not proven", () => {
    const rows = [row(9), row(8), row(6, "content_mismatch"), row(4, "pending"), row(3)];
    expect(checks(rows, { order: "desc", test: denied })).toEqual(["8 filter"]);
  });
});
