import type { components } from "../../../openapi/platform.gen";
import type { AuditEntry, AuditLog } from "../audit";
import type { Clock } from "../clock";
import { lowerBoundOf } from "../streams/columns";
import { toBase64 } from "./base64";
import { activities, results, severities, type AuditTable } from "./auditColumns";
import { actorOf, appendedEvent, generatedEvent, type LogIdentity } from "./auditEvent";
import { logSigner, witnessSigner } from "./developmentKeys";
import { MerkleTree } from "./merkleTree";
import { signNote } from "./signedNote";

type Event = components["schemas"]["AuditEvent"];

const MINUTE = 60_000;
const DAY = 86_400_000;
const BUNDLE = 256;
const encoder = new TextEncoder();

/** The log: events in order, each a leaf whose bytes never change, and the signed heads of the tree over them. */
export class AuditTrail implements AuditLog {
  readonly table: AuditTable;
  readonly tree: MerkleTree;
  readonly log: LogIdentity;
  readonly #clock: Clock;
  readonly #retentionDays: number | undefined;
  readonly #generated: number;
  /** Events of run time and their leaves; the generated ones are made when they are asked for. */
  readonly #appended: { readonly event: Event; readonly leaf: string }[] = [];

  constructor(table: AuditTable, log: LogIdentity, clock: Clock, retentionDays: number | undefined) {
    this.table = table;
    this.log = log;
    this.#clock = clock;
    this.#retentionDays = retentionDays;
    this.#generated = table.length;
    this.tree = new MerkleTree((index) => encoder.encode(this.leaf(index)));
  }

  append(entries: readonly AuditEntry[]): void {
    // All are made before any is kept: a bad one must leave no trace of the others.
    const first = this.table.length;
    const made = entries.map((entry, place) => appendedEvent(entry, this.log, first + place));
    entries.forEach((entry, place) => this.#keep(entry, made[place]));
  }

  event(row: number): Event {
    const appended = this.#appended[row - this.#generated];
    return appended?.event ?? generatedEvent(this.table, this.log, row);
  }

  /** The exact text of a leaf. */
  leaf(row: number): string {
    return this.#appended[row - this.#generated]?.leaf ?? JSON.stringify(this.event(row));
  }

  /** Events that the log had taken in before a time. */
  sizeAt(at: number): number {
    return lowerBoundOf(this.table.columns.recordedAt, this.table.length, at);
  }

  /** The newest signed head: made once a minute, so an event waits for its proof for up to 60 seconds. */
  get checkpointAt(): number {
    return Math.floor(this.#clock.now() / MINUTE) * MINUTE;
  }

  checkpoint(at = this.checkpointAt): string {
    const size = this.sizeAt(at);
    const text = `${this.log.origin}\n${size}\n${toBase64(this.tree.root(size))}\n`;
    return signNote(text, [logSigner(this.log.origin), witnessSigner], at);
  }

  /** The first head of a day in UTC, or undefined for a day before the log began or still to come. */
  dailyCheckpoint(day: string): string | undefined {
    const at = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(at) || at > this.#clock.now() || this.sizeAt(at) === 0) return undefined;
    return this.checkpoint(at);
  }

  /** Entries before it are pruned: whole bundles, and none younger than the newest daily head of the promised age. */
  get minIndex(): number {
    if (this.#retentionDays === undefined) return 0;
    const day = Math.floor((this.#clock.now() - this.#retentionDays * DAY) / DAY) * DAY;
    return Math.floor(this.sizeAt(day) / BUNDLE) * BUNDLE;
  }

  retentionNote(): string {
    const policy = this.#retentionDays === undefined ? "none" : `P${this.#retentionDays}D`;
    const text = `${this.log.origin}\nminIndex ${this.minIndex}\npolicy ${policy}\n`;
    return signNote(text, [logSigner(this.log.origin)], this.checkpointAt);
  }

  expiresAt(row: number): number | undefined {
    if (this.#retentionDays === undefined) return undefined;
    return (this.table.columns.recordedAt[row] ?? 0) + this.#retentionDays * DAY;
  }

  /** Leaves of a bundle, each with its length before it in 16 bits, big-endian (C2SP tlog-tiles); undefined if gone. */
  entriesBundle(index: number, width: number): Uint8Array | undefined {
    const start = index * BUNDLE;
    const end = this.sizeAt(this.checkpointAt);
    if (width === 0 || !(start >= this.minIndex && start + width <= end)) return undefined;
    const leaves = Array.from({ length: width }, (_, place) => encoder.encode(this.leaf(start + place)));
    const bytes = new Uint8Array(leaves.reduce((sum, leaf) => sum + 2 + leaf.length, 0));
    let at = 0;
    for (const leaf of leaves) {
      bytes[at] = leaf.length >> 8;
      bytes[at + 1] = leaf.length & 255;
      bytes.set(leaf, at + 2);
      at += 2 + leaf.length;
    }
    return bytes;
  }

  #keep(entry: AuditEntry, made: { event: Event; leaf: string } | undefined): void {
    if (made === undefined) return;
    const row = this.table.append();
    const { columns, actions, targets, targetTypes } = this.table;
    const [target] = made.event.targets;
    this.#appended.push(made);
    columns.recordedAt[row] = entry.at;
    columns.action[row] = actions.code(entry.action);
    columns.actor[row] = this.table.actorCode(actorOf(entry));
    columns.target[row] = targets.code(target?.id ?? "");
    columns.targetType[row] = targetTypes.code(target?.type ?? "");
    columns.result[row] = results.indexOf(made.event.outcome.result);
    columns.severity[row] = severities.indexOf(made.event.severity);
    columns.activity[row] = activities.indexOf(made.event.activity);
  }
}
