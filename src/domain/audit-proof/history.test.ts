import { describe, expect, it } from "vitest";
import { logNow, testEvent, testLog } from "../../testing/auditLog";
import { engineOf, flipTile, found, pinned } from "../../testing/logFindings";
import { decodeBase64, encodeBase64 } from "../transparency-log";
import { ProofEngine } from "./engine";
import { memoryHeadStore } from "./sources";

describe("what this browser saw before", () => {
  const other = (seq: number) => testEvent(seq, { severity: "high" });

  it("finds a shorter log to be a rollback, also by a new engine, and keeps what it knew", async () => {
    const heads = memoryHeadStore();
    await found(testLog(300), [], engineOf(testLog(300), heads));
    const rolled = testLog(299);
    for (let reload = 0; reload < 2; reload += 1)
      expect(await found(rolled, [1], engineOf(rolled, heads))).toEqual({
        state: "rollback",
        checks: ["known_head"],
        rows: ["known_head"],
      });
    const back = testLog(300);
    expect((await found(back, [1], engineOf(back, heads))).state).toBe("verified");
    const empty = testLog(0);
    expect((await found(empty, [], engineOf(empty, heads))).state).toBe("rollback");
  });

  it("finds another root of the same size, and a history that does not begin alike, to be a fork", async () => {
    for (const [size, check] of [
      [300, "known_head"],
      [301, "consistency"],
      [600, "consistency"],
    ] as const) {
      const heads = memoryHeadStore();
      await found(testLog(300), [], engineOf(testLog(300), heads));
      const fork = testLog(size, { event: (seq) => (seq === 7 ? other(seq) : testEvent(seq)) });
      expect(await found(fork, [1], engineOf(fork, heads))).toEqual({
        state: "fork",
        checks: [check],
        rows: [check],
      });
    }
  });

  it("does not call wrong tiles a fork", async () => {
    const heads = memoryHeadStore();
    await found(testLog(300), [], engineOf(testLog(300), heads));
    const log = testLog(301);
    flipTile(log, 0, 1, 45);
    expect((await found(log, [], engineOf(log, heads))).checks).toEqual(["tile"]);
  });

  it("agrees with another tab that was quicker, and finds a fork between the two", async () => {
    for (const isForked of [false, true]) {
      const log = testLog(300);
      const heads = memoryHeadStore();
      const newer = testLog(
        310,
        isForked ? { event: (seq) => (seq === 305 || seq === 7 ? other(seq) : testEvent(seq)) } : {},
      );
      // The other tab puts its head there between our reading and our writing.
      const racing = {
        ...heads,
        replace: async (...args: Parameters<typeof heads.replace>) => {
          const [origin, expected] = args;
          await heads.replace(origin, expected, {
            size: "310",
            root: encodeBase64(newer.tree.root(310)),
            note: newer.head(310, logNow),
          });
          return heads.replace(...args);
        },
      };
      const engine = new ProofEngine({
        log: pinned,
        heads: racing,
        sources: { ...log.sources, bytes: newer.sources.bytes },
      });
      const { state } = await engine.checkLog(logNow);
      expect(state).toBe(isForked ? "fork" : "verified");
      expect(decodeBase64((await heads.read(pinned.origin))?.root ?? "")).toEqual(newer.tree.root(310));
    }
  });
});

describe("pruning", () => {
  const kept = (minIndex: number, daily: ReadonlyMap<number, number>, days: number | undefined = 90) =>
    testLog(600, { minIndex, daily, ...(days !== undefined && { days }) });

  it("is no alarm up to the newest witnessed head of the promised age", async () => {
    expect(await found(kept(256, new Map([[90, 256]])), [300])).toEqual({
      state: "verified",
      checks: [],
      rows: ["verified"],
    });
    expect((await found(kept(256, new Map([[93, 400]])))).state).toBe("verified");
    expect((await found(kept(0, new Map()))).state).toBe("verified");
  });

  it("is an alarm beyond it, without such a head, without a policy, and when the head is of another history", async () => {
    const cases = [
      kept(257, new Map([[90, 256]])),
      kept(256, new Map([[89, 300]])),
      kept(256, new Map()),
      testLog(600, { minIndex: 256, daily: new Map([[90, 300]]) }),
      kept(601, new Map([[90, 600]])),
    ];
    for (const log of cases)
      expect(await found(log, [599])).toEqual({
        state: "pruned_too_early",
        checks: ["retention"],
        rows: ["verified"],
      });
    const forked = kept(256, new Map([[90, 300]]));
    const strange = testLog(300, { event: (seq) => testEvent(seq, { severity: "high" }) });
    for (let back = 90; back < 99; back += 1) {
      const day = new Date(logNow - back * 86_400_000).toISOString().slice(0, 10);
      forked.spoilt.set(`/audit/checkpoints?day=${day}`, strange.head(300, Date.parse(day)));
    }
    expect((await found(forked)).checks).toEqual(["retention"]);
  });

  it("is not believed without the log's signature", async () => {
    const log = kept(0, new Map());
    log.spoilt.set("/audit/retention", kept(1, new Map()).head(1, logNow).replace("600", "1"));
    expect((await found(log)).state).toBe("proof_mismatch");
    log.spoilt.set("/audit/retention", undefined);
    expect((await found(log)).checks).toEqual(["retention"]);
  });
});
