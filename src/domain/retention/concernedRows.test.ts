import { describe, expect, it } from "vitest";
import { parse, toFilter } from "../audit-query";
import { concernedRows } from "./concernedRows";
import type { RetentionStatus } from "./readRetention";

const now = Date.parse("2026-11-21T09:30:00.000Z");
const status: RetentionStatus = {
  id: "logs",
  categoryId: "logs",
  label: "Logs",
  rule: { rule: "days", amount: 30, then: "delete" },
  resource: "request-logs",
  recordCount: 3,
  nextRunAt: "2026-11-22T03:00:00.000Z",
  nextRunBefore: "2026-10-24T03:00:00.000Z",
  state: "kept",
  version: "1",
};
const filterOf = (path = "") => new URL(path, "https://console.test").searchParams.get("filter");

describe("concernedRows", () => {
  it("leads to what the next run takes, and to all", () => {
    const [next, all, ...rest] = concernedRows(status, now);
    expect(next?.which).toBe("next");
    expect(filterOf(next?.path)).toBe('{"at_lt":"2026-10-24T03:00:00.000Z"}');
    expect(all).toEqual({ which: "all", path: "/request-logs" });
    expect(rest).toEqual([]);
  });

  it("leads to what is older than promised first; to no next run where there is none", () => {
    const { nextRunAt: _at, ...stopped } = status;
    const rows = concernedRows({ ...stopped, state: "overdue" }, now);
    expect(rows.map(({ which }) => which)).toEqual(["overdue", "all"]);
    expect(filterOf(rows[0]?.path)).toBe('{"at_lt":"2026-10-22T09:30:00.000Z"}');
  });

  it("takes a rule of days without a number for one of none: all that is there is older", () => {
    const [overdue] = concernedRows({ ...status, rule: { rule: "days" }, state: "overdue" }, now);
    expect(filterOf(overdue?.path)).toBe('{"at_lt":"2026-11-21T09:30:00.000Z"}');
  });

  it("asks the audit log in its own language", () => {
    const [next] = concernedRows({ ...status, resource: "audit-events" }, now);
    const q = new URL(next?.path ?? "", "https://console.test").searchParams.get("q") ?? "";
    const context = { timeZone: "Europe/Berlin", now };
    expect(toFilter(parse(q), context)).toEqual({ recordedAt_lt: "2026-10-24T03:00:00.000Z" });
  });

  it("leads to the accounts where the days are counted from their deletion", () => {
    const rule = { rule: "days", amount: 30, from: "account_deletion", then: "delete" } as const;
    const rows = concernedRows({ ...status, rule, resource: "accounts" }, now);
    expect(rows).toHaveLength(1);
    expect(filterOf(rows[0]?.path)).toBe('{"status":"deletion_scheduled"}');
  });

  it("leads nowhere where staff see no rows, and only to all where the list knows no time", () => {
    const { resource: _resource, ...unseen } = status;
    expect(concernedRows(unseen, now)).toEqual([]);
    expect(concernedRows({ ...status, resource: "orders" }, now)).toEqual([
      { which: "all", path: "/orders" },
    ]);
  });
});
