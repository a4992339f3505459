import type {
  DatedQuery,
  LogStatus,
  ProofReply,
  ProofRequest,
  RowProof,
} from "../../domain/audit-proof/messages";
import { bringEvidence, openEvidence, type EvidenceChannel } from "./evidenceFiles";
import type { ProofFailure } from "../../domain/audit-proof/states";
import { KnownRows } from "./knownRows";
import type { AuditEventItem, LogProver, ProofReadings, RangeQuestion } from "./logProver";
import { ProofJobs } from "./proofJobs";
import { statusWithRows } from "./statusWithRows";

/** To whoever proves, in a worker or (in tests) beside us. */
export interface ProofChannel {
  readonly post: (request: ProofRequest) => void;
  readonly listen: (hear: (reply: ProofReply) => void) => void;
}

const RECHECK_MS = 60_000;
const BATCH = 500;

const unknownStatus: LogStatus = { state: "checking", minIndex: undefined, failures: [] };

class ChannelProver implements LogProver {
  readonly #channel: ProofChannel;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  readonly #rows = new KnownRows();
  readonly #jobs = new ProofJobs();
  readonly #asked = new Map<number, readonly AuditEventItem[]>();
  readonly #refreshed = new Map<number, (status: LogStatus) => void>();
  readonly #lists = new Map<object, readonly ProofFailure[]>();
  #status = unknownStatus;
  #isAsked = false;
  #lastId = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #readings: ProofReadings;

  constructor(channel: ProofChannel, now: () => number) {
    this.#channel = channel;
    this.#now = now;
    this.#readings = this.#snapshot();
    channel.listen((reply) => this.#hear(reply));
  }

  readonly readings = () => this.#readings;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    // A log that somebody looks at is asked for its newest head once a minute, as it signs them.
    this.#timer ??= setInterval(() => this.#askLog(false), RECHECK_MS);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  };

  readonly check = (items: readonly AuditEventItem[]) => {
    if (!this.#isAsked) this.#askLog(false);
    this.#askRows(this.#rows.take(items));
  };

  readonly noteList = (list: object, failures: readonly ProofFailure[]) => {
    const known = this.#lists.get(list) ?? [];
    if (JSON.stringify(known) === JSON.stringify(failures)) return;
    if (failures.length === 0) this.#lists.delete(list);
    else this.#lists.set(list, failures);
    this.#publish();
  };

  readonly recheck = () => this.#askLog(true);

  readonly refresh = () =>
    new Promise<LogStatus>((resolve) => {
      this.#askLog(false);
      this.#refreshed.set(this.#lastId, resolve);
    });

  readonly verifyRange = ({ signal, progress, ...bounds }: RangeQuestion) => {
    if (!this.#isAsked) this.#askLog(false);
    const id = this.#nextId();
    this.#channel.post({ ask: "range", id, now: this.#now(), ...bounds });
    return this.#jobs.wait(id, progress, { signal, stop: () => this.#channel.post({ ask: "stop", id }) });
  };

  readonly openEvidence = (query?: DatedQuery) => {
    if (!this.#isAsked) this.#askLog(false);
    return openEvidence(this.#files(), query);
  };

  readonly bringEvidence = (file: Blob) => bringEvidence(this.#files(), file);

  #files(): EvidenceChannel {
    const { post } = this.#channel;
    return { post, nextId: () => this.#nextId(), now: this.#now, jobs: this.#jobs };
  }

  #askLog(isAfresh: boolean) {
    this.#isAsked = true;
    this.#channel.post({ ask: "log", id: this.#nextId(), now: this.#now(), isAfresh });
  }

  #askRows(items: readonly AuditEventItem[]) {
    for (let at = 0; at < items.length; at += BATCH) {
      const rows = items.slice(at, at + BATCH).map(({ index, leaf }) => ({ index, leaf }));
      const id = this.#nextId();
      this.#asked.set(id, rows);
      this.#channel.post({ ask: "rows", id, now: this.#now(), rows });
    }
  }

  #hear(reply: ProofReply) {
    if (this.#jobs.hear(reply)) return;
    if (reply.tell === "log") {
      const isFirst = this.#status.state === "checking";
      this.#status = reply.status;
      this.#refreshed.get(reply.id)?.(reply.status);
      this.#refreshed.delete(reply.id);
      if (!isFirst) this.#askRows(this.#rows.open());
    } else if (reply.tell === "rows") {
      this.#asked.get(reply.id)?.forEach((item, place) => {
        const proof = reply.proofs[place];
        if (proof) this.#rows.put(item, proof);
      });
      this.#asked.delete(reply.id);
    } else if (reply.tell === "broken") {
      const failures = [{ check: "connection", detail: reply.message } as const];
      this.#status = { ...this.#status, state: "not_checkable", failures };
      this.#refreshed.get(reply.id)?.(this.#status);
      this.#refreshed.delete(reply.id);
      this.#asked.delete(reply.id);
    }
    this.#publish();
  }

  #nextId() {
    this.#lastId += 1;
    return this.#lastId;
  }

  #snapshot(): ProofReadings {
    const misplaced = [...this.#lists.values()].flat();
    const failed = misplaced.map((failure): RowProof => ({ state: "misplaced", failure }));
    const status = statusWithRows(this.#status, [...this.#rows.failures(), ...failed]);
    return { status, proofOf: (item) => this.#rows.proofOf(item) };
  }

  #publish() {
    this.#readings = this.#snapshot();
    for (const listener of this.#listeners) listener();
  }
}

/** @param now the platform's time in milliseconds */
export const createLogProver = (channel: ProofChannel, now: () => number): LogProver =>
  new ChannelProver(channel, now);
