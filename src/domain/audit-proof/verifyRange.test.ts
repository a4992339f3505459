import { beforeEach, describe, expect, it } from "vitest";
import { keysOf, logNow, logSigner, testEvent, testLog, witness } from "../../testing/auditLog";
import { evaluator, parse } from "../audit-query";
import { ProofEngine } from "./engine";
import type { RangeMark } from "./messages";
import { tilePath, TileReader } from "./tileReader";
import { verifyRange, type RangeJob } from "./verifyRange";

const context = { timeZone: "UTC", now: logNow };
type TestLog = ReturnType<typeof testLog>;

async function jobOf(log: TestLog, more: Partial<RangeJob> = {}): Promise<RangeJob> {
  const engine = new ProofEngine({ log: keysOf(logSigner, witness), sources: log.sources, heads: log.heads });
  const { head } = await engine.checkLog(logNow);
  if (!head) throw new Error("The log has no head");
  return {
    head,
    from: 0n,
    to: head.size,
    tiles: engine.tiles,
    sources: log.sources,
    signal: new AbortController().signal,
    progress: () => undefined,
    ...more,
  };
}

const denied = evaluator(parse("outcome:denied"), context);

describe("a range of the log", () => {
  it.each([1, 2, 255, 256, 257, 512, 700, 1030, 1800])(
    "rebuilds the root over all of %i leaves",
    async (size) => {
      const log = testLog(size);
      const seen: bigint[] = [];
      const job = await jobOf(log, { test: denied, progress: (done) => void seen.push(done) });
      const result = await verifyRange(job);
      expect(result).toMatchObject({ checked: BigInt(size), matched: Math.floor(size / 2) });
      expect(seen.at(-1)).toBe(BigInt(size));
      expect("matches" in result && result.matches.every((index) => Number(index) % 2 === 1)).toBe(true);
    },
  );

  it("begins and ends anywhere, the rest of the tree taken from tiles", async () => {
    const log = testLog(1030);
    for (const [from, to] of [
      [0, 1],
      [255, 257],
      [256, 512],
      [300, 1029],
      [1024, 1030],
      [1029, 1030],
    ] as const) {
      const result = await verifyRange(await jobOf(log, { from: BigInt(from), to: BigInt(to) }));
      expect(result).toMatchObject({ checked: BigInt(to - from), matched: to - from });
    }
  });
});

describe("a range that is read in two goes", () => {
  /** All marks of a reading of that log. */
  async function marksOf(log: TestLog, more: Partial<RangeJob> = {}) {
    const marks: RangeMark[] = [];
    const progress: RangeJob["progress"] = (_done, mark) => void (mark && marks.push(mark()));
    await verifyRange(await jobOf(log, { test: denied, progress, ...more }));
    return marks;
  }

  it("is the same as read at once, wherever it stopped, though the log has grown since", async () => {
    const [before, now] = [testLog(1030), testLog(1300)];
    const whole = await verifyRange(await jobOf(now, { test: denied }));
    const marks = await marksOf(before);
    expect(marks.map(({ next }) => next)).toEqual(["256", "512", "768", "1024"]);
    for (const mark of marks) {
      const resume = JSON.parse(JSON.stringify(mark)) as RangeMark;
      now.asked.length = 0;
      expect(await verifyRange(await jobOf(now, { test: denied, resume }))).toEqual(whole);
      expect(now.asked).not.toContain(`/audit/tile/entries/${Number(mark.next) / 256 - 1}`);
    }
  });

  it("may begin in the middle of a bundle", async () => {
    const log = testLog(1030);
    const from = 300n;
    const whole = await verifyRange(await jobOf(log, { test: denied, from }));
    const [resume] = await marksOf(log, { from });
    if (!resume) throw new Error("There is no mark");
    expect(await verifyRange(await jobOf(log, { test: denied, from, resume }))).toEqual(whole);
  });

  it("does not add up when what was read first is not what the log has", async () => {
    const forged = testLog(1030, { event: (seq) => testEvent(seq, seq === 7 ? { severity: "high" } : {}) });
    const [mark] = await marksOf(forged);
    if (!mark) throw new Error("There is no mark");
    const resumed = await verifyRange(await jobOf(testLog(1030), { test: denied, resume: mark }));
    expect(resumed).toHaveProperty("check");
    const resume = { ...mark, peaks: mark.peaks.map((peak) => ({ ...peak, hash: "" })) };
    await expect(verifyRange(await jobOf(testLog(1030), { resume }))).resolves.toHaveProperty("check");
  });
});

describe("what was done to a range", () => {
  const size = 700;
  let log: TestLog;
  const spoil = async (index: number, change: (bytes: Uint8Array) => Uint8Array | undefined) => {
    const path = `/audit/tile/entries/${index}${index === 2 ? ".p/188" : ""}`;
    const bytes = await log.sources.bytes(path);
    log.spoilt.set(path, change(bytes ?? new Uint8Array()));
    return verifyRange(await jobOf(log, { test: denied }));
  };
  const flipAt = (place: number) => (bytes: Uint8Array) =>
    bytes.map((byte, at) => (at === place ? byte ^ 1 : byte));

  beforeEach(() => {
    log = testLog(size);
  });

  it("is found and placed when one byte of one leaf is another, also in the last bundle", async () => {
    const lengths = [0, 1, 2].map((at) => log.leaf(at).length + 2);
    expect(await spoil(0, flipAt((lengths[0] ?? 0) + 40))).toEqual({ check: "leaf_hash", index: "1" });
    log.spoilt.clear();
    expect(await spoil(2, flipAt(40))).toEqual({ check: "leaf_hash", index: "512" });
  });

  it("is found when a bundle is missing, cut off, or holds an event less", async () => {
    expect(await spoil(1, () => undefined)).toMatchObject({ check: "completeness", index: "256" });
    expect(await spoil(1, (bytes) => bytes.slice(0, -1))).toMatchObject({
      check: "completeness",
      index: "256",
    });
    log.spoilt.clear();
    const first = log.leaf(512).length + 2;
    expect(await spoil(2, (bytes) => bytes.slice(first))).toMatchObject({
      check: "completeness",
      index: "512",
    });
  });

  it("is laid to the tile above when every leaf is the one that the tree keeps", async () => {
    log.spoilt.set("/audit/tile/1/0.p/2", new Uint8Array(64));
    expect(await verifyRange(await jobOf(log))).toEqual({ check: "tile", index: "0" });
    log.spoilt.set("/audit/tile/1/0.p/2", undefined);
    expect(await verifyRange(await jobOf(log))).toMatchObject({ check: "tile" });
  });

  it("is found beside the range, in the tiles that stand for the rest", async () => {
    log.spoilt.set("/audit/tile/0/2.p/188", new Uint8Array(188 * 32));
    expect(await verifyRange(await jobOf(log, { from: 256n, to: 512n }))).toEqual({ check: "inclusion" });
  });

  it("is found when a leaf says another index than its place, though the log has signed it", async () => {
    log = testLog(size, { event: (seq) => testEvent(seq === 300 ? 301 : seq) });
    expect(await verifyRange(await jobOf(log, { test: denied }))).toEqual({
      check: "sequence",
      index: "300",
    });
  });

  it("is not told from what cannot be read", async () => {
    const job = await jobOf(log);
    const tiles = new TileReader((place) => log.sources.bytes(tilePath(place)));
    log.spoilt.set("/audit/tile/1/0.p/2", 500);
    await expect(verifyRange({ ...job, tiles })).rejects.toThrow("500");
  });

  it("stops when told to", async () => {
    const stop = new AbortController();
    const job = await jobOf(log, { signal: stop.signal, progress: () => stop.abort(new Error("stopped")) });
    await expect(verifyRange(job)).rejects.toThrow("stopped");
  });
});
