/** In which ways a log can be told to misbehave, so that a reader's checks can be tried on each. */
export const troubleKinds = [
  /** One byte of one leaf is another than was hashed. */
  "flip_leaf_byte",
  /** One event is left out of every list. */
  "drop_event",
  /** The bytes of two neighbours have changed places. */
  "reorder",
  /** A list has two neighbours in the wrong order, each with its own bytes. */
  "swap_rows",
  /** A list tells an event that nobody asked for. */
  "foreign_row",
  /** Another history is signed and served, whole in itself. */
  "fork",
  /** An earlier, smaller log is signed as the newest. */
  "roll_back",
  /** Events are gone that the policy promised to keep. */
  "prune_early",
  /** The head is signed by a key that nobody has pinned. */
  "wrong_key",
  /** The witness has not signed. */
  "witness_missing",
  /** A tile has not caught up: its last hash is that of the leaf before. */
  "stale_tile",
  /** The newest leaves are under the head, but not to be had. */
  "truncate",
  /** A head of hours ago is given out as the newest, as it was signed then. */
  "replay_checkpoint",
] as const;

export type TroubleKind = (typeof troubleKinds)[number];

export interface TroubleOptions {
  /** Which event it is about; one of the newest under the head unless told. */
  readonly index?: number;
  /** Where a flipped byte is seen: everywhere unless told. */
  readonly where?: LeafPlace;
}

/** Where leaves are read. */
export type LeafPlace = "list" | "event" | "bundle";

/** What is wrong now; all of it stands still from the moment it was asked for. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly index: number;
  readonly where: LeafPlace | undefined;
  /** The log's size and time when it began. */
  readonly size: number;
  readonly at: number;
}

/** The leaf with its recorded time one millisecond off: still canonical, still plausible, and not what was hashed. */
export function withFlippedByte(leaf: string): string {
  const end = leaf.lastIndexOf('Z","salt":"');
  const digit = Number(leaf.charAt(end - 1));
  return leaf.slice(0, end - 1) + String(digit ^ 1) + leaf.slice(end);
}

/** The row and the one behind it in each other's place. */
export function withSwapped(rows: readonly number[], row: number): readonly number[] {
  const at = rows.indexOf(row);
  const [one, two] = rows.slice(at, at + 2);
  return at < 0 || one === undefined || two === undefined ? rows : rows.with(at, two).with(at + 1, one);
}

/** The row among the others, at the place that its number has there. */
export function withForeign(rows: readonly number[], row: number, order: "asc" | "desc"): readonly number[] {
  if (rows.includes(row)) return rows;
  return [...rows, row].toSorted((one, two) => (order === "asc" ? one - two : two - one));
}
