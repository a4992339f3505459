import { describe, expect, it } from "vitest";
import { keysOf, logNow, logSigner, testEvent, testLog, witness } from "../../testing/auditLog";
import { encodeBase64 } from "../transparency-log";
import { ProofEngine } from "./engine";
import { memoryHeadStore, type HeadStore, type KnownHead } from "./sources";

type TestLog = ReturnType<typeof testLog>;
const pinned = keysOf(logSigner, witness);

async function found({ sources }: TestLog, heads: HeadStore = memoryHeadStore()) {
  const engine = new ProofEngine({ log: pinned, sources, heads });
  const { state, failures } = await engine.checkLog(logNow);
  return { state, checks: failures.map(({ check }) => check) };
}

const headOf = (log: TestLog): KnownHead => ({
  size: String(log.size),
  root: encodeBase64(log.tree.root(log.size)),
  note: log.head(log.size, logNow),
});

/** Another tab puts `meanwhile` there, or takes all away, the first time that this one would write. */
function racing(meanwhile: KnownHead | undefined) {
  const heads = memoryHeadStore();
  let tries = 0;
  const replace: HeadStore["replace"] = async (origin, expected, next) => {
    tries += 1;
    if (tries > 1) return heads.replace(origin, expected, next);
    if (meanwhile) await heads.replace(origin, expected, meanwhile);
    return false;
  };
  return { heads: { ...heads, replace }, tries: () => tries };
}

describe("a log that cannot be read to its end", () => {
  it("is not found to be wrong while its tiles cannot be had", async () => {
    const log = testLog(300);
    log.spoilt.set("/audit/tile/0/1.p/44", 500);
    expect(await found(log)).toEqual({ state: "not_checkable", checks: ["connection"] });
  });

  it("is wrong without a head", async () => {
    const log = testLog(300);
    log.spoilt.set("/audit/checkpoint", undefined);
    expect(await found(log)).toEqual({ state: "proof_mismatch", checks: ["note"] });
  });

  it("is neither a fork nor a rollback when the tiles between two heads are missing or cannot be had", async () => {
    for (const [tile, state, check] of [
      [undefined, "proof_mismatch", "tile"],
      [502, "not_checkable", "connection"],
    ] as const) {
      const heads = memoryHeadStore();
      await found(testLog(300), heads);
      const log = testLog(310);
      log.spoilt.set("/audit/tile/0/1.p/54", tile);
      expect(await found(log, heads)).toEqual({ state, checks: [check] });
      expect((await heads.read(pinned.origin))?.size).toBe("300");
    }
  });
});

describe("another tab that was quicker", () => {
  it("with a smaller head of the same history is overtaken", async () => {
    const { heads, tries } = racing(headOf(testLog(290)));
    expect((await found(testLog(300), heads)).state).toBe("verified");
    expect([tries(), (await heads.read(pinned.origin))?.size]).toEqual([2, "300"]);
  });

  it("with a smaller head of another history makes a fork, and its head stays", async () => {
    const forked = testLog(290, { event: (seq) => testEvent(seq, { severity: "high" }) });
    const { heads, tries } = racing(headOf(forked));
    expect(await found(testLog(300), heads)).toEqual({ state: "fork", checks: ["consistency"] });
    expect([tries(), (await heads.read(pinned.origin))?.size]).toEqual([1, "290"]);
  });

  it("and left nothing behind makes this one write again", async () => {
    const { heads, tries } = racing(undefined);
    expect((await found(testLog(300), heads)).state).toBe("verified");
    expect([tries(), (await heads.read(pinned.origin))?.size]).toEqual([2, "300"]);
  });
});

describe("daily heads", () => {
  const dayBefore = (back: number) => new Date(logNow - back * 86_400_000).toISOString().slice(0, 10);
  const pruned = () => testLog(600, { minIndex: 256, days: 90, daily: new Map([[91, 300]]) });

  it("that are no notes let nothing be dropped", async () => {
    const log = pruned();
    log.spoilt.set(`/audit/checkpoints?day=${dayBefore(90)}`, "no note");
    expect(await found(log)).toEqual({ state: "pruned_too_early", checks: ["retention"] });
  });

  it("that are younger than their day says are passed over for the day before", async () => {
    const log = pruned();
    const day = `/audit/checkpoints?day=${dayBefore(90)}`;
    log.spoilt.set(day, log.head(250, logNow - 89 * 86_400_000));
    expect(await found(log)).toEqual({ state: "verified", checks: [] });
    // Were it old enough, it would be the one that counts, and too much would be dropped.
    log.spoilt.set(day, log.head(250, logNow - 90 * 86_400_000));
    expect(await found(log)).toEqual({ state: "pruned_too_early", checks: ["retention"] });
  });
});
