import { encodeBase64 } from "../../../src/domain/transparency-log";
import type { Clock } from "../clock";
import { strangeSigner, witnessSigner } from "./developmentKeys";
import type { AuditTrail } from "./auditTrail";
import {
  withFlippedByte,
  withForeign,
  withSwapped,
  type LeafPlace,
  type Trouble,
  type TroubleKind,
  type TroubleOptions,
} from "./auditTrouble";
import { entriesBundle } from "./entriesBundle";
import { MerkleTree, type Sha256 } from "./merkleTree";
import { BUNDLE } from "./pruning";
import { signNote, type NoteSigner } from "./signedNote";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const HASH = 32;
/** So many of the newest leaves are withheld by a log that truncates. */
const WITHHELD = 10;

/**
 * What the log shows to those who ask: the trail as it is, until it is told to misbehave. Whatever is served of the
 * log goes through here, and nothing here changes the trail.
 */
export class AuditFace {
  readonly trail: AuditTrail;
  readonly #clock: Clock;
  readonly #sha256: Sha256;
  #trouble: Trouble | undefined;
  #fork: MerkleTree | undefined;
  readonly #notes = new Map<string, string>();

  constructor(trail: AuditTrail, clock: Clock, sha256: Sha256) {
    this.trail = trail;
    this.#clock = clock;
    this.#sha256 = sha256;
  }

  misbehave(kind: TroubleKind, { index, where }: TroubleOptions = {}): void {
    const size = this.trail.provenSize;
    const chosen = index ?? Math.max(this.trail.minIndex, size - 4);
    this.#trouble = { kind, index: chosen, where, size, at: this.trail.checkpointAt };
    this.#fork =
      kind === "fork" ? new MerkleTree((row) => this.leaf(row, "bundle"), this.#sha256) : undefined;
    this.#notes.clear();
  }

  /** Serves the trail as it is again. */
  behave(): void {
    this.#trouble = undefined;
    this.#fork = undefined;
    this.#notes.clear();
  }

  get tree(): MerkleTree {
    return this.#fork ?? this.trail.tree;
  }

  /** Hashes what the newest head is over, in slices. */
  ready(): Promise<void> {
    return this.tree.grow(this.trail.provenSize);
  }

  #is(kind: TroubleKind): boolean {
    return this.#trouble?.kind === kind;
  }

  /** Events that lists tell of. */
  get length(): number {
    const { length } = this.trail.table;
    if (this.#is("roll_back")) return this.#rolledBack;
    return this.#is("truncate") ? Math.max(0, this.provenSize - WITHHELD) : length;
  }

  get #rolledBack(): number {
    return Math.max(1, Math.floor((this.#trouble?.size ?? 0) * 0.9));
  }

  /** Leaves under the newest head. */
  get provenSize(): number {
    return this.#is("roll_back") ? this.#rolledBack : this.trail.provenSize;
  }

  get minIndex(): number {
    if (!this.#is("prune_early")) return this.trail.minIndex;
    const half = Math.max(1, Math.floor((this.#trouble?.size ?? 0) / BUNDLE / 2));
    return Math.max(this.trail.minIndex, half * BUNDLE);
  }

  /** The event that lists leave out. */
  get missing(): number | undefined {
    return this.#is("drop_event") ? this.#trouble?.index : undefined;
  }

  /** The rows of a page as it is served. */
  arrange(rows: readonly number[], order: "asc" | "desc"): readonly number[] {
    const trouble = this.#trouble;
    if (trouble === undefined || rows.length === 0) return rows;
    if (trouble.kind === "swap_rows") return withSwapped(rows, trouble.index);
    return trouble.kind === "foreign_row" ? withForeign(rows, trouble.index, order) : rows;
  }

  leaf(row: number, place: LeafPlace): string {
    const trouble = this.#trouble;
    if (trouble === undefined) return this.trail.leaf(row);
    const { kind, index, where } = trouble;
    const isHere = where === undefined || where === place;
    if (row === index && ((kind === "flip_leaf_byte" && isHere) || kind === "fork")) {
      return withFlippedByte(this.trail.leaf(row));
    }
    if (kind === "reorder" && (row === index || row === index + 1)) {
      return this.trail.leaf(row === index ? index + 1 : index);
    }
    return this.trail.leaf(row);
  }

  /** The newest head, signed and witnessed: the origin, the size, the root. */
  checkpoint(): string {
    if (this.#is("replay_checkpoint")) return this.#head(this.#replayedAt);
    const at = this.trail.checkpointAt;
    return this.#is("roll_back") ? this.#sign(this.#rolledBack, at) : this.#head(at);
  }

  /** A minute some hours back, before the newest of the events. */
  get #replayedAt(): number {
    const { size, at } = this.#trouble ?? { size: 0, at: 0 };
    const newest = this.trail.table.columns.recordedAt[size - 1] ?? at;
    return Math.floor(Math.min(at - 3 * HOUR, newest) / MINUTE) * MINUTE;
  }

  /** The first head of a day in UTC, or undefined for a day before the log began or still to come. */
  dailyCheckpoint(day: string): string | undefined {
    const at = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(at) || at > this.#clock.now() || this.trail.sizeAt(at) === 0) return undefined;
    return this.#head(at);
  }

  #head(at: number): string {
    return this.#sign(this.trail.sizeAt(at), at);
  }

  #sign(size: number, at: number): string {
    const key = `${size} ${at} ${this.trail.keys.signers(at).length}`;
    const known = this.#notes.get(key);
    if (known !== undefined) return known;
    const text = `${this.trail.log.origin}\n${size}\n${encodeBase64(this.tree.root(size))}\n`;
    const note = signNote(text, this.#signers(at), at);
    this.#notes.set(key, note);
    return note;
  }

  #signers(at: number): NoteSigner[] {
    if (this.#is("wrong_key")) return [strangeSigner(this.trail.log.origin), witnessSigner];
    return this.#is("witness_missing") ? this.trail.keys.signers(at) : this.trail.keys.witnessed(at);
  }

  retentionNote(): string {
    const { retentionDays, log, keys, checkpointAt } = this.trail;
    const policy = retentionDays === undefined ? "none" : `P${retentionDays}D`;
    const text = `${log.origin}\nminIndex ${this.minIndex}\npolicy ${policy}\n`;
    return signNote(text, keys.signers(checkpointAt), checkpointAt);
  }

  /** Hashes of a tile (C2SP tlog-tiles), or undefined when there is no such tile under the newest head. */
  tile(level: number, index: number, width: number): Uint8Array | undefined {
    const tile = this.tree.tile(level, index, width, this.provenSize);
    if (tile === undefined || !this.#is("stale_tile") || level > 0 || width < 2) return tile;
    tile.copyWithin((width - 1) * HASH, (width - 2) * HASH, (width - 1) * HASH);
    return tile;
  }

  /** The leaves of a bundle, undefined if it is gone or not all there. */
  bundle(index: number, width: number): Uint8Array | undefined {
    const start = index * BUNDLE;
    const end = start + width;
    if (width === 0 || !(start >= this.minIndex && end <= this.provenSize)) return undefined;
    const last = this.#is("truncate") ? Math.max(start, Math.min(end, this.length)) : end;
    return entriesBundle(start, last, (row) => this.leaf(row, "bundle"));
  }
}
