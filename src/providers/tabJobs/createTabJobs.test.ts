import { describe, expect, it, vi } from "vitest";
import { createTabJobs } from "./createTabJobs";
import type { JobStorage } from "./keptJobs";
import type { JobRun, JobTools, TabJobKind } from "./tabJob";

/** A tab's storage, and what a reload leaves of it. */
function memoryStorage() {
  const entries = new Map<string, string>();
  const storage: JobStorage = {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
  return { storage, entries };
}

/** Work that goes on when the test says so. */
function slowKind() {
  const runs: {
    input: unknown;
    run: JobRun;
    end: (result: unknown) => void;
    fail: (error: Error) => void;
  }[] = [];
  const kind: TabJobKind = {
    kind: "slow",
    run: (input, run) =>
      new Promise((resolve, reject) => {
        runs.push({ input, run, end: (result) => resolve({ result }), fail: reject });
        run.signal.addEventListener("abort", () => reject(new Error("stopped")));
      }),
  };
  return { kind, runs };
}

const tools = { now: () => 1000 } as JobTools;
const order = {
  kind: "slow",
  label: "Slow work",
  input: { text: "outcome:denied" },
  isPersonal: false,
  path: (id: string) => `/work?id=${id}`,
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function opened(kept = memoryStorage()) {
  const { kind, runs } = slowKind();
  const jobs = createTabJobs([kind], tools, kept.storage);
  jobs.open("me");
  return { jobs, runs, kept };
}

describe("jobs of a tab", () => {
  it("run, tell how far they are, and keep their result", async () => {
    const { jobs, runs } = opened();
    const heard = vi.fn();
    jobs.subscribe(heard);
    const id = jobs.start(order);
    expect(jobs.jobs()).toMatchObject([{ id, state: "running", path: `/work?id=${id}`, startedAt: 1000 }]);
    runs[0]?.run.progress(5, 20);
    expect(jobs.jobs()[0]).toMatchObject({ done: 5, total: 20 });
    expect(jobs.jobs()[0]?.ratePerSecond).toBeGreaterThan(0);
    runs[0]?.end("found");
    await settled();
    expect(jobs.jobs()[0]).toMatchObject({ state: "succeeded", result: "found" });
    expect(heard).toHaveBeenCalled();
  });

  it("go on after a reload from what was known, and ended ones stay as they were", async () => {
    const first = opened();
    first.jobs.start({ ...order, label: "Done before" });
    first.runs[0]?.end(41);
    await settled();
    first.jobs.start(order);
    first.runs[1]?.run.progress(5, 20, { next: 5 });
    // Written at most once a second unless something ends.
    first.jobs.start({ ...order, label: "Another" });
    const after = opened(first.kept);
    expect(after.jobs.jobs().map(({ label, state }) => [label, state])).toEqual([
      ["Another", "running"],
      ["Slow work", "running"],
      ["Done before", "succeeded"],
    ]);
    expect(after.runs.map(({ run }) => run.known)).toEqual([undefined, { next: 5 }]);
    expect(after.runs[1]?.input).toEqual(order.input);
    after.runs[1]?.end("found");
    await settled();
    expect(after.jobs.jobs()[1]).toMatchObject({ state: "succeeded", result: "found", known: undefined });
  });

  it("that may name a person leave nothing in the storage, and end with a reload", () => {
    const first = opened();
    first.jobs.start({ ...order, label: "About Ada", input: { text: '"Ada"' }, isPersonal: true });
    first.runs[0]?.run.progress(1, 2, { text: "Ada" });
    expect(JSON.stringify([...first.kept.entries])).not.toContain("Ada");
    const after = opened(first.kept);
    expect(after.runs).toEqual([]);
    expect(after.jobs.jobs()).toMatchObject([{ state: "interrupted", label: "", input: null }]);
  });

  it("are cancelled, tried again from what is known, and taken off the list", async () => {
    const { jobs, runs } = opened();
    const id = jobs.start(order);
    runs[0]?.run.progress(5, 20, "so far");
    jobs.cancel(id);
    await settled();
    expect(jobs.jobs()[0]).toMatchObject({ state: "cancelled" });
    runs[0]?.run.progress(9, 20);
    expect(jobs.jobs()[0]).toMatchObject({ state: "cancelled", done: 5 });
    jobs.again(id);
    expect(runs[1]?.run.known).toBe("so far");
    runs[1]?.fail(new Error("no connection"));
    await settled();
    expect(jobs.jobs()[0]).toMatchObject({ state: "failed", error: new Error("no connection") });
    jobs.dismiss(id);
    expect(jobs.jobs()).toEqual([]);
  });

  it("end with the person, and are never another's", async () => {
    const { jobs, runs, kept } = opened();
    jobs.start(order);
    jobs.close();
    await settled();
    expect(runs[0]?.run.signal.aborted).toBe(true);
    expect([jobs.jobs(), kept.entries.size]).toEqual([[], 0]);
    jobs.open("me");
    jobs.start(order);
    jobs.open("somebody else");
    expect(jobs.jobs()).toEqual([]);
  });

  it("are no more than can be looked through, but none that runs is dropped", async () => {
    const { jobs, runs } = opened();
    for (let count = 0; count < 20; count += 1) {
      jobs.start({ ...order, label: String(count) });
      if (count > 0) runs[count]?.end(count);
      await settled();
    }
    expect(jobs.jobs()).toHaveLength(13);
    expect(jobs.jobs().at(-1)).toMatchObject({ label: "0", state: "running" });
  });

  it("begin anew where the storage holds nothing that they understand", () => {
    for (const text of ["{", "7", '[{"id":1}]', "null"]) {
      const kept = memoryStorage();
      kept.entries.set("steward.jobs.me", text);
      expect(opened(kept).jobs.jobs()).toEqual([]);
    }
  });
});
