import { describe, expect, it } from "vitest";
import { parseEvidence, verifyEvidence } from "../../domain/evidence";
import { keysOf, logNow, logSigner, testLog, witness } from "../../testing/auditLog";
import { localProver } from "../../testing/localProver";

const proverOf = ({ sources, heads }: ReturnType<typeof testLog>) =>
  localProver({ log: keysOf(logSigner, witness), sources, heads }, () => logNow);

const query = { text: "outcome:denied", timeZone: "UTC" };

describe("a whole range", () => {
  it("is read, proven and counted, with its head and its progress", async () => {
    const seen: number[] = [];
    const report = await proverOf(testLog(700)).verifyRange({
      query,
      signal: new AbortController().signal,
      progress: (done, total) => void seen.push(done / total),
    });
    expect(report).toMatchObject({ from: "0", to: "700", matched: 350, head: { size: "700" } });
    expect("matches" in report && report.matches.slice(0, 2)).toEqual(["1", "3"]);
    expect(seen.at(-1)).toBe(1);
  });

  it("begins where the log begins to keep, and ends at its head", async () => {
    const log = testLog(700, { minIndex: 256, days: 90, daily: new Map([[90, 300]]) });
    const job = { signal: new AbortController().signal, progress: () => undefined };
    expect(await proverOf(log).verifyRange({ ...job, to: "9999" })).toMatchObject({
      from: "256",
      to: "700",
      matched: 444,
    });
    expect(await proverOf(testLog(0)).verifyRange(job)).toMatchObject({ from: "0", to: "0", matched: 0 });
  });

  it("says what failed, and where", async () => {
    const log = testLog(700);
    log.spoilt.set("/audit/tile/entries/1", undefined);
    const job = { signal: new AbortController().signal, progress: () => undefined };
    expect(await proverOf(log).verifyRange(job)).toMatchObject({ check: "completeness", index: "256" });
    log.spoilt.set("/audit/checkpoint", 503);
    expect(await proverOf(log).verifyRange(job)).toMatchObject({ check: "connection" });
    log.spoilt.clear();
    log.spoilt.set("/audit/tile/entries/1", 500);
    await expect(proverOf(log).verifyRange(job)).rejects.toThrow("500");
  });

  it("is stopped at once", async () => {
    const stop = new AbortController();
    const asked = proverOf(testLog(700)).verifyRange({ signal: stop.signal, progress: () => undefined });
    stop.abort(new Error("no longer wanted"));
    await expect(asked).rejects.toThrow("no longer wanted");
  });
});

describe("evidence", () => {
  it("is a file that verifies by itself", async () => {
    const log = testLog(300);
    const bundle = await proverOf(log).evidence([log.row(255), log.row(3)], query);
    const verified = verifyEvidence(parseEvidence(JSON.stringify(bundle)));
    expect("events" in verified && verified.events.map(({ seq }) => seq)).toEqual(["3", "255"]);
  });

  it("is not made of a row that is changed or still pending", async () => {
    const log = testLog(300);
    const changed = { index: "3", leaf: log.leaf(3).replace("stf_3", "stf_4") };
    expect(await proverOf(log).evidence([changed])).toEqual({ check: "leaf_hash", index: "3" });
    expect(await proverOf(log).evidence([log.row(300)])).toEqual({ check: "freshness" });
  });

  it("is not made while the log itself is not proven", async () => {
    const log = testLog(300);
    log.spoilt.set("/audit/checkpoint", undefined);
    expect(await proverOf(log).evidence([log.row(3)])).toMatchObject({ check: "note" });
    log.spoilt.set("/audit/checkpoint", 503);
    expect(await proverOf(log).evidence([log.row(3)])).toMatchObject({ check: "connection" });
  });

  it("is not made of a log without pinned keys", async () => {
    const { sources, heads, row } = testLog(300);
    const prover = localProver({ log: undefined, sources, heads }, () => logNow);
    expect(await prover.evidence([row(3)])).toMatchObject({ check: "pinned_keys" });
  });

  it("holds no query when none was asked", async () => {
    const log = testLog(300);
    const bundle = await proverOf(log).evidence([log.row(2), log.row(3)]);
    expect(bundle).not.toHaveProperty("query");
    const verified = verifyEvidence(parseEvidence(JSON.stringify(bundle)));
    expect("events" in verified && verified.events.map(({ seq }) => seq)).toEqual(["2", "3"]);
  });
});
