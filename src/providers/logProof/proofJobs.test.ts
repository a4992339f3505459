import { describe, expect, it } from "vitest";
import type { ProofFailure } from "../../domain/audit-proof/states";
import { parseEvidence, verifyEvidence } from "../../domain/evidence";
import { keysOf, logNow, logSigner, testLog, witness } from "../../testing/auditLog";
import { localProver } from "../../testing/localProver";
import type { AuditEventItem, LogProver } from "./logProver";

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
  const dated = { ...query, now: new Date(logNow).toISOString() };

  /** The file of these rows, in two parts, or what stood in its way. */
  async function fileOf(
    prover: LogProver,
    rows: readonly AuditEventItem[],
    asked?: typeof dated,
  ): Promise<string | ProofFailure> {
    const file = await prover.openEvidence(asked);
    if ("check" in file) return file;
    for (const part of [rows.slice(0, 1), rows.slice(1)]) {
      const added = await file.add(part);
      if (typeof added !== "number") return added;
    }
    return (await file.finish()).text();
  }

  const textOf = (made: string | ProofFailure) => {
    if (typeof made !== "string") throw new Error(made.check);
    return made;
  };
  const verify = (made: string | ProofFailure) => verifyEvidence(parseEvidence(textOf(made)));

  it("is a file that verifies by itself", async () => {
    const log = testLog(300);
    const verified = verify(await fileOf(proverOf(log), [log.row(3), log.row(255), log.row(7)], dated));
    expect("events" in verified && verified.events.map(({ seq }) => seq)).toEqual(["3", "7", "255"]);
    const falling = await fileOf(proverOf(log), [log.row(7), log.row(3)], dated);
    expect(falling).toEqual({ check: "order", index: "3" });
  });

  it("is not made of a row that is changed or still pending", async () => {
    const log = testLog(300);
    const changed = { index: "3", leaf: log.leaf(3).replace("stf_3", "stf_4") };
    expect(await fileOf(proverOf(log), [changed])).toEqual({ check: "leaf_hash", index: "3" });
    expect(await fileOf(proverOf(log), [log.row(300)])).toEqual({ check: "freshness" });
  });

  it("is not made while the log itself is not proven", async () => {
    const log = testLog(300);
    log.spoilt.set("/audit/checkpoint", undefined);
    expect(await fileOf(proverOf(log), [log.row(3)])).toMatchObject({ check: "note" });
    log.spoilt.set("/audit/checkpoint", 503);
    expect(await fileOf(proverOf(log), [log.row(3)])).toMatchObject({ check: "connection" });
  });

  it("is not made of a log without pinned keys", async () => {
    const { sources, heads, row } = testLog(300);
    const prover = localProver({ log: undefined, sources, heads }, () => logNow);
    expect(await fileOf(prover, [row(3)])).toMatchObject({ check: "pinned_keys" });
  });

  it("holds no query when none was asked, and is proven by one head though the log grows meanwhile", async () => {
    const log = testLog(300);
    const prover = proverOf(log);
    const file = await prover.openEvidence();
    if ("check" in file) throw new Error(file.check);
    expect(file.size).toBe("300");
    await file.add([log.row(2)]);
    Object.assign(log.sources, testLog(400).sources);
    prover.recheck();
    expect(await file.add([log.row(3)])).toBe(2);
    expect(await file.add([testLog(400).row(399)])).toEqual({ check: "freshness" });
    const text = await (await file.finish()).text();
    expect(JSON.parse(text)).not.toHaveProperty("query");
    expect(verify(text)).toMatchObject({ head: { size: "300" } });
    await expect(file.add([log.row(4)])).rejects.toThrow("not open");
  });

  it("that is brought is checked, compared with the head seen here, and read page by page", async () => {
    const log = testLog(300);
    const prover = proverOf(log);
    const text = textOf(await fileOf(prover, [log.row(2), log.row(3)]));
    const brought = prover.bringEvidence(new Blob([text]));
    expect(await brought.checked).toMatchObject({
      is: "verified",
      head: { size: "300" },
      signedBy: keysOf(logSigner, witness).verifierKeys,
      claim: { count: 2 },
    });
    expect(await brought.standing()).toBe("same");
    const rows = await brought.rows(1, 5);
    expect(rows.map(({ index, proof }) => [index, proof.event?.actor.id])).toEqual([["2", "stf_2"]]);
    expect((await brought.rows(0, 1)).map(({ index }) => index)).toEqual(["3"]);
    expect(await brought.rows(2, 5)).toEqual([]);
    brought.forget();
    expect(await brought.rows(0, 5)).toEqual([]);
    const other = prover.bringEvidence(new Blob(["nothing of the kind"]));
    expect(await other.checked).toMatchObject({ is: "not_a_bundle" });
  });
});
