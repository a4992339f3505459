import { describe, expect, it } from "vitest";
import { createMemoryAuditLog, type EventDraft } from "./audit";
import { systemCaller } from "./caller";
import { createClock } from "./clock";
import { Collection } from "./collection";
import { transact, type Transaction } from "./transaction";

interface Row {
  id: string;
  version: string;
  name: string;
}

const event: EventDraft = { action: "row.change", activity: "update", targets: [] };

function world() {
  const log = createMemoryAuditLog();
  const rows = new Collection<Row>("rows", { name: { get: (row) => row.name } }, [
    { id: "a", version: "7", name: "Anna" },
  ]);
  const clock = createClock("2026-11-21T09:00:00Z");
  const run = <T>(action: (tx: Transaction) => T) => transact(log, clock, systemCaller("rq_1"), action);
  return { log, rows, run };
}

describe("transact", () => {
  it("counts the version up and appends the event with its time and caller", () => {
    const { log, rows, run } = world();
    run((tx) => {
      tx.update(rows, "a", (row) => ({ ...row, name: "Ada" }));
      tx.audit(event);
    });
    expect(rows.get("a")).toEqual({ id: "a", version: "8", name: "Ada" });
    expect(log.entries).toEqual([
      expect.objectContaining({ ...event, at: Date.parse("2026-11-21T09:00:00Z") }),
    ]);
  });

  it("sees its own writes before anyone else does", () => {
    const { rows, run } = world();
    run((tx) => {
      tx.insert(rows, { id: "b", version: "1", name: "Bert" });
      tx.update(rows, "b", (row) => ({ ...row, name: "Berta" }));
      tx.remove(rows, "a");
      expect(tx.get(rows, "b").name).toBe("Berta");
      expect(() => tx.get(rows, "a")).toThrow("There is no row a.");
      expect(rows.get("b")).toBeUndefined();
      expect(rows.get("a")).toBeDefined();
      tx.audit(event);
    });
    expect(rows.get("b")).toEqual({ id: "b", version: "2", name: "Berta" });
    expect(rows.size).toBe(1);
  });

  it.each<[string, (tx: Transaction, rows: Collection<Row>) => void, string]>([
    ["the action fails", () => raise("no"), "no"],
    ["a participant refuses", (tx) => tx.enlist(() => raise("unbalanced")), "unbalanced"],
    [
      "an id is taken",
      (tx, rows) => void tx.insert(rows, { id: "a", version: "1", name: "" }),
      "a exists already",
    ],
  ])("does nothing at all when %s", (_name, action, message) => {
    const { log, rows, run } = world();
    const attempt = () =>
      run((tx) => {
        tx.update(rows, "a", (row) => ({ ...row, name: "Ada" }));
        tx.audit(event);
        action(tx, rows);
      });
    expect(attempt).toThrow(message);
    expect(rows.get("a")?.name).toBe("Anna");
    expect(log.entries).toEqual([]);
  });

  it("does nothing when the log cannot be written", () => {
    const { rows } = world();
    let applied = false;
    const log = { append: () => raise("disk full") };
    const attempt = () =>
      transact(log, createClock(0), systemCaller("rq_1"), (tx) => {
        tx.update(rows, "a", (row) => ({ ...row, name: "Ada" }));
        tx.enlist(() => () => void (applied = true));
        tx.audit(event);
      });
    expect(attempt).toThrow("disk full");
    expect(rows.get("a")?.name).toBe("Anna");
    expect(applied).toBe(false);
  });

  it("refuses a write that nobody would hear of", () => {
    const { rows, run } = world();
    expect(() => run((tx) => tx.remove(rows, "a"))).toThrow("A write without an audit event");
    expect(rows.size).toBe(1);
  });
});

function raise(message: string): never {
  throw new Error(message);
}
