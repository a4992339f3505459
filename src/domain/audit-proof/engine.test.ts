import { describe, expect, it } from "vitest";
import {
  keysOf,
  logNow,
  logSigner,
  nextLogSigner,
  stranger,
  testEvent,
  testLog,
  witness,
  type TestLogOptions,
} from "../../testing/auditLog";
import { engineOf, flipTile, found, pinned } from "../../testing/logFindings";
import { ProofEngine } from "./engine";
import { memoryHeadStore } from "./sources";

describe("a healthy log", () => {
  it.each([0, 1, 2, 3, 255, 256, 257, 511, 512, 700])(
    "of %i leaves is never an alarm, row by row",
    async (size) => {
      const log = testLog(size);
      const rows = Array.from({ length: size }, (_, index) => index);
      expect(await found(log, rows)).toEqual({
        state: size === 0 ? "empty" : "verified",
        checks: [],
        rows: rows.map(() => "verified"),
      });
    },
  );

  it("stays sound while it grows, over every edge of a tile", async () => {
    const heads = memoryHeadStore();
    for (const size of [0, 1, 2, 7, 8, 255, 256, 257, 300, 512, 513]) {
      const log = testLog(size);
      expect((await found(log, [], engineOf(log, heads))).checks).toEqual([]);
    }
  });

  it("gives an event from proven bytes, unknown fields and numbers beyond 2^53 included", async () => {
    const log = testLog(3, { event: (seq) => testEvent(seq, { future: { deep: [1, "x"] } }) });
    const engine = engineOf(log);
    await engine.checkLog(logNow);
    const [row] = await engine.checkRows([log.row(2)]);
    expect(row?.event).toMatchObject({ seq: "2", future: { deep: [1, "x"] }, actor: { id: "stf_2" } });
  });

  it("waits for the next head with events that are younger", async () => {
    const log = testLog(3);
    expect((await found(log, [2, 3, 4])).rows).toEqual(["verified", "pending", "pending"]);
  });

  it("is not disturbed while one key of the log replaces another", async () => {
    const both = testLog(9, { signers: [logSigner, nextLogSigner, witness] });
    for (const keys of [pinned, keysOf(nextLogSigner, witness), keysOf(logSigner, nextLogSigner, witness)])
      expect((await found(both, [1], engineOf(both, memoryHeadStore(), keys))).state).toBe("verified");
    const after = testLog(9, { signers: [nextLogSigner, witness] });
    expect(
      (await found(after, [1], engineOf(after, memoryHeadStore(), keysOf(logSigner, nextLogSigner, witness))))
        .state,
    ).toBe("verified");
  });

  it("asks for each tile once", async () => {
    const log = testLog(700);
    const engine = engineOf(log);
    await found(
      log,
      Array.from({ length: 100 }, (_, at) => 599 - at),
      engine,
    );
    const tiles = log.asked.filter((path) => path.includes("/tile/"));
    expect(new Set(tiles).size).toBe(tiles.length);
    expect(tiles.length).toBeLessThanOrEqual(5);
  });
});

describe("keys", () => {
  it.each([
    ["none are pinned", undefined],
    ["the list is empty", { origin: pinned.origin, verifierKeys: [] }],
    ["the witness's is missing", keysOf(logSigner)],
    ["the log's is missing", keysOf(witness)],
    ["one is malformed", { ...pinned, verifierKeys: [...pinned.verifierKeys, "not+a+key"] }],
  ])("nothing is green when %s", async (_, keys) => {
    const log = testLog(5);
    const engine = new ProofEngine({ log: keys, sources: log.sources, heads: log.heads });
    const result = await found(log, [1], engine);
    expect(result).toEqual({ state: "not_checkable", checks: ["pinned_keys"], rows: ["pinned_keys"] });
    expect((await engine.checkRows([log.row(1)]))[0]?.state).toBe("not_checkable");
    expect(log.asked).toEqual([]);
  });
});

describe("a changed event", () => {
  it("is found at every byte, and only that row is bad", async () => {
    const log = testLog(300);
    const engine = engineOf(log);
    await engine.checkLog(logNow);
    const { index, leaf } = log.row(41);
    const changed = Array.from({ length: leaf.length }, (_, at) => ({
      index,
      leaf: leaf.slice(0, at) + String.fromCharCode(leaf.charCodeAt(at) ^ 1) + leaf.slice(at + 1),
    }));
    const rows = await engine.checkRows([...changed, log.row(40), log.row(42)]);
    const states = rows.map(({ state, failure, event }) => [state, failure?.check, event]);
    expect(
      states
        .slice(0, -2)
        .every(
          ([state, check, event]) =>
            state === "content_mismatch" && check === "leaf_hash" && event === undefined,
        ),
    ).toBe(true);
    expect(rows.slice(-2).map(({ state }) => state)).toEqual(["verified", "verified"]);
  });

  it("is found when it is listed at another's place", async () => {
    const log = testLog(10);
    const engine = engineOf(log);
    await engine.checkLog(logNow);
    const rows = await engine.checkRows([
      { index: "4", leaf: log.leaf(5) },
      { index: "04", leaf: log.leaf(4) },
      { index: "-1", leaf: log.leaf(4) },
    ]);
    expect(rows.map(({ state, failure }) => [state, failure?.check, failure?.detail])).toEqual([
      ["content_mismatch", "order", "these are the bytes of 5"],
      ["content_mismatch", "sequence", undefined],
      ["content_mismatch", "sequence", undefined],
    ]);
  });

  it.each<[string, (seq: number) => object, string]>([
    ["says another sequence", (seq) => testEvent(seq + 1), "sequence"],
    ["says another log", (seq) => testEvent(seq, { log: "other.example" }), "log_name"],
  ])("is found though the log has signed it: it %s", async (_, event, check) => {
    expect((await found(testLog(4, { event }), [2])).rows).toEqual([check]);
  });
});

describe("a changed tree", () => {
  it("is told from a changed event", async () => {
    const log = testLog(300);
    flipTile(log, 0, 1, 44, 32 * 2);
    expect((await found(log, [259])).rows).toEqual(["inclusion"]);
    const other = testLog(300);
    flipTile(other, 1, 0, 1);
    expect((await found(other, [259, 3])).rows).toEqual(["inclusion", "verified"]);
  });

  it("names a tile that is missing, cut off or of another time", async () => {
    for (const tile of [undefined, new Uint8Array(32), new Uint8Array()]) {
      const log = testLog(300);
      log.spoilt.set("/audit/tile/0/1.p/44", tile);
      expect((await found(log, [290])).rows).toEqual(["tile"]);
    }
  });

  it("is forgiven once it is mended", async () => {
    const log = testLog(300);
    flipTile(log, 0, 1, 44, 32);
    const engine = engineOf(log);
    expect((await found(log, [256], engine)).rows).toEqual(["inclusion"]);
    log.spoilt.clear();
    await engine.checkLog(logNow, true);
    expect((await engine.checkRows([log.row(256)])).map(({ state }) => state)).toEqual(["verified"]);
  });
});

describe("a head", () => {
  it.each<[string, TestLogOptions["signers"], string]>([
    ["by another key of the same name", [stranger, witness], "log_signature"],
    ["by the witness alone", [witness], "log_signature"],
    ["without the witness", [logSigner], "witness"],
  ])("signed %s is refused", async (_, signers, check) => {
    expect(await found(testLog(5, { signers: signers ?? [] }), [1])).toEqual({
      state: "proof_mismatch",
      checks: [check],
      rows: [check],
    });
  });

  it("is refused when a character of it is changed, wherever", async () => {
    const log = testLog(5);
    const note = log.head(5, logNow);
    for (let at = 0; at < note.length; at += 7) {
      log.spoilt.set(
        "/audit/checkpoint",
        note.slice(0, at) + String.fromCharCode(note.charCodeAt(at) ^ 1) + note.slice(at + 1),
      );
      const { state, rows } = await found(log, [1], engineOf(log, memoryHeadStore()));
      expect([at, state, rows[0] === "verified"]).toEqual([at, "proof_mismatch", false]);
    }
  });

  it("of another log, of the same keys, is refused", async () => {
    const log = testLog(5);
    const engine = engineOf(log, log.heads, { ...pinned, origin: "other.example" });
    expect((await found(log, [], engine)).checks).toEqual(["origin"]);
  });

  it("that is old is overdue, and its rows are still proven", async () => {
    const log = testLog(5);
    log.spoilt.set("/audit/checkpoint", log.head(5, logNow - 2 * 3_600_000));
    expect(await found(log, [1])).toEqual({ state: "overdue", checks: ["freshness"], rows: ["verified"] });
  });

  it("that cannot be had is not a finding", async () => {
    const log = testLog(5);
    log.spoilt.set("/audit/checkpoint", 503);
    expect(await found(log, [1])).toEqual({
      state: "not_checkable",
      checks: ["connection"],
      rows: ["connection"],
    });
  });
});
