import { keptJobs, type JobStorage } from "./keptJobs";
import type { JobOrder, JobTools, TabJob, TabJobKind } from "./tabJob";

const MOST = 12;
const KEEP_MS = 1000;

export interface TabJobs {
  readonly subscribe: (listener: () => void) => () => void;
  /** Newest first; another array once anything of it changes. */
  readonly jobs: () => readonly TabJob[];
  /** @returns the id */
  readonly start: (order: JobOrder) => string;
  readonly cancel: (id: string) => void;
  /** Once more from what is known, after a failure or a cancel. */
  readonly again: (id: string) => void;
  readonly dismiss: (id: string) => void;
  /** The jobs of a person who has come: those that a reload has stopped go on. */
  readonly open: (mark: string) => void;
  /** The person has gone: nothing runs on, and nothing is left. */
  readonly close: () => void;
}

const noJobs: readonly TabJob[] = [];

class Store implements TabJobs {
  readonly #kinds: ReadonlyMap<string, TabJobKind>;
  readonly #tools: JobTools;
  readonly #storage: JobStorage;
  readonly #listeners = new Set<() => void>();
  readonly #running = new Map<string, AbortController>();
  #kept: ReturnType<typeof keptJobs> | undefined;
  #mark: string | undefined;
  #jobs = noJobs;
  #writtenAt = 0;

  constructor(kinds: readonly TabJobKind[], tools: JobTools, storage: JobStorage) {
    this.#kinds = new Map(kinds.map((each) => [each.kind, each]));
    this.#tools = tools;
    this.#storage = storage;
  }

  readonly jobs = () => this.#jobs;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly start = ({ path, ...order }: JobOrder) => {
    const id = `tab_${crypto.randomUUID()}`;
    const startedAt = this.#tools.now();
    const progress = { done: 0, total: 0, ratePerSecond: 0 };
    const job: TabJob = { ...order, ...progress, id, path: path(id), startedAt, state: "running" };
    const ended = this.#jobs.filter(({ state }) => state !== "running");
    const dropped = new Set(ended.slice(MOST - 1).map((each) => each.id));
    this.#set([job, ...this.#jobs.filter((each) => !dropped.has(each.id))]);
    void this.#run(job);
    return id;
  };

  readonly cancel = (id: string) => {
    this.#running.get(id)?.abort(new DOMException("Cancelled", "AbortError"));
    this.#running.delete(id);
    this.#change(id, () => ({ state: "cancelled" }));
  };

  readonly again = (id: string) => {
    const job = this.#jobs.find((each) => each.id === id);
    if (!job || job.state === "running" || job.input === null) return;
    const { error: _error, result: _result, isAlarm: _isAlarm, file: _file, ...rest } = job;
    const next: TabJob = { ...rest, state: "running" };
    this.#set(this.#jobs.map((each) => (each.id === id ? next : each)));
    void this.#run(next);
  };

  readonly dismiss = (id: string) => {
    this.#running.get(id)?.abort(new DOMException("Cancelled", "AbortError"));
    this.#running.delete(id);
    this.#set(this.#jobs.filter((job) => job.id !== id));
  };

  readonly open = (mark: string) => {
    if (this.#mark === mark) return;
    this.#stopAll();
    this.#mark = mark;
    this.#kept = keptJobs(this.#storage, mark);
    const jobs = this.#kept.read().map((job): TabJob => {
      const isLost = job.state === "running" && (job.input === null || !this.#kinds.has(job.kind));
      return isLost ? { ...job, state: "interrupted" } : job;
    });
    this.#set(jobs);
    for (const job of jobs) if (job.state === "running") void this.#run(job);
  };

  readonly close = () => {
    this.#stopAll();
    this.#kept?.forget();
    this.#kept = undefined;
    this.#mark = undefined;
    this.#set(noJobs);
  };

  #stopAll() {
    for (const stop of this.#running.values()) stop.abort(new DOMException("Signed out", "AbortError"));
    this.#running.clear();
  }

  async #run({ id, kind, input, known, done }: TabJob) {
    const stop = new AbortController();
    this.#running.set(id, stop);
    const isPresent = () => this.#running.get(id) === stop;
    const begun = { at: performance.now(), done };
    const progress = (count: number, total: number, next?: unknown) => {
      if (!isPresent()) return;
      // What was done before a reload took no time now.
      const seconds = Math.max(0.001, (performance.now() - begun.at) / 1000);
      const ratePerSecond = Math.max(0, count - begun.done) / seconds;
      const news = { done: count, total, ratePerSecond, ...(next !== undefined && { known: next }) };
      this.#change(id, () => news, KEEP_MS);
    };
    try {
      const way = this.#kinds.get(kind);
      if (!way) throw new Error(`Nothing is known of jobs of the kind ${kind}`);
      const outcome = await way.run(input, { ...this.#tools, signal: stop.signal, known, progress });
      if (!isPresent()) return;
      this.#running.delete(id);
      this.#change(id, () => ({ ...outcome, known: undefined, state: "succeeded" }));
    } catch (error) {
      if (!isPresent()) return;
      this.#running.delete(id);
      this.#change(id, () => ({ state: "failed", error }));
    }
  }

  /** @param everyMs written at most so often; what is only progress need not be */
  #change(id: string, change: (job: TabJob) => Partial<TabJob>, everyMs = 0) {
    this.#set(
      this.#jobs.map((job) => (job.id === id ? { ...job, ...change(job) } : job)),
      everyMs,
    );
  }

  #set(jobs: readonly TabJob[], everyMs = 0) {
    this.#jobs = jobs;
    const now = performance.now();
    if (now - this.#writtenAt >= everyMs) {
      this.#kept?.write(jobs);
      this.#writtenAt = now;
    }
    for (const listener of this.#listeners) listener();
  }
}

export const createTabJobs = (kinds: readonly TabJobKind[], tools: JobTools, storage: JobStorage): TabJobs =>
  new Store(kinds, tools, storage);
