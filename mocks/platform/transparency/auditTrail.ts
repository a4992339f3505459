import type { components } from "../../../openapi/platform.gen";
import type { AuditEntry, AuditLog } from "../audit";
import type { Clock } from "../clock";
import { lowerBoundOf } from "../streams/columns";
import { appendRow } from "./appendRow";
import type { AuditTable } from "./auditColumns";
import { appendedEvent } from "./auditEvent";
import { createLeafWriter, type LogIdentity } from "./leafText";
import { LogKeys } from "./logKeys";
import { MerkleTree, type Sha256 } from "./merkleTree";
import { DAY, PRUNE_TIME, pruneAt, type Prune } from "./pruning";

type Event = components["schemas"]["AuditEvent"];

const MINUTE = 60_000;

export interface TrailOptions {
  readonly log: LogIdentity;
  readonly clock: Clock;
  readonly retentionDays: number | undefined;
  /** When what had expired was last dropped, in milliseconds. */
  readonly prunedAt: number;
  readonly sha256: Sha256;
  /** Leaves behind those of the table, from a log that was kept elsewhere. */
  readonly leaves: readonly string[];
}

/** The log: events in order, each a leaf whose bytes never change, and the tree over them. */
export class AuditTrail implements AuditLog {
  readonly table: AuditTable;
  readonly tree: MerkleTree;
  readonly keys: LogKeys;
  readonly log: LogIdentity;
  readonly retentionDays: number | undefined;
  readonly #clock: Clock;
  readonly #generated: number;
  readonly #generatedLeaf: (row: number) => string;
  /** Leaves of run time; the generated ones are written when they are asked for. */
  readonly #appended: string[] = [];
  #minIndex = 0;

  constructor(table: AuditTable, { log, clock, retentionDays, prunedAt, sha256, leaves }: TrailOptions) {
    this.table = table;
    this.log = log;
    this.keys = new LogKeys(log.origin);
    this.retentionDays = retentionDays;
    this.#clock = clock;
    this.#generated = table.length;
    this.#generatedLeaf = createLeafWriter(table, log);
    this.tree = new MerkleTree((row) => this.leaf(row), sha256);
    for (const leaf of leaves) this.#keep(JSON.parse(leaf) as Event, leaf);
    // What the history has pruned already.
    this.prune(Math.floor((prunedAt - PRUNE_TIME) / DAY) * DAY + PRUNE_TIME);
  }

  append(entries: readonly AuditEntry[]): void {
    // All are made before any is kept: a bad one must leave no trace of the others.
    const first = this.table.length;
    const made = entries.map((entry, place) => appendedEvent(entry, this.log, first + place));
    for (const { event, leaf } of made) this.#keep(event, leaf);
  }

  #keep(event: Event, leaf: string): void {
    appendRow(this.table, event, Date.parse(event.recordedAt));
    this.#appended.push(leaf);
  }

  /** The exact text of a leaf. */
  leaf(row: number): string {
    return this.#appended[row - this.#generated] ?? this.#generatedLeaf(row);
  }

  event(row: number): Event {
    return JSON.parse(this.leaf(row)) as Event;
  }

  /** Events that the log had taken in before a time. */
  sizeAt(at: number): number {
    return lowerBoundOf(this.table.columns.recordedAt, this.table.length, at);
  }

  /** The newest signed head: made once a minute, so an event waits for its proof for up to 60 seconds. */
  get checkpointAt(): number {
    return Math.floor(this.#clock.now() / MINUTE) * MINUTE;
  }

  /** Leaves under the newest head. */
  get provenSize(): number {
    return this.sizeAt(this.checkpointAt);
  }

  /** Entries before it are gone; it only rises. */
  get minIndex(): number {
    return this.#minIndex;
  }

  /** Drops what is older than promised, as of a time; nothing where the policy names none. */
  prune(at: number): Prune | undefined {
    if (this.retentionDays === undefined) return undefined;
    const prune = pruneAt(at, this.retentionDays, this.#minIndex, (time) => this.sizeAt(time));
    if (prune.to === prune.from) return undefined;
    this.#minIndex = prune.to;
    return prune;
  }

  /** When the policy lets an event go. */
  expiresAt(row: number): number | undefined {
    if (this.retentionDays === undefined) return undefined;
    return (this.table.columns.recordedAt[row] ?? 0) + this.retentionDays * DAY;
  }
}
