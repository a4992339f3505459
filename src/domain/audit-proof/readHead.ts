import {
  CheckpointError,
  encodeBase64,
  isSameHash,
  NoteError,
  openNoteWith,
  parseCheckpoint,
  rootOf,
  type Checkpoint,
  type NoteSignature,
} from "../transparency-log";
import type { PinnedLog } from "./pinnedKeys";
import type { ProofCheck, ProofFailure, ProvenHead } from "./states";

/** A head whose signatures were checked. Whether it fits what was seen before is another question. */
export interface Head {
  readonly origin: string;
  readonly size: bigint;
  readonly root: Uint8Array;
  /** Milliseconds: when the witness that signed last saw it. */
  readonly time: number;
  /** The signed note itself. */
  readonly note: string;
}

interface Opened {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

function checkOf({ code, signer }: NoteError, { witnessKeys }: PinnedLog): ProofCheck {
  if (code === "malformed") return "note";
  if (code === "ambiguous_key") return "pinned_keys";
  return witnessKeys.some(({ name }) => name === signer) ? "witness" : "log_signature";
}

/** Opens a note of the log: at least one of its own keys has signed it. */
export function openLogNote(note: string, pinned: PinnedLog): Opened | ProofFailure {
  try {
    const opened = openNoteWith(note, [...pinned.logKeys, ...pinned.witnessKeys]);
    if (opened.signatures.some(({ key }) => pinned.logKeys.includes(key))) return opened;
    return { check: "log_signature", detail: "no key of the log has signed" };
  } catch (error) {
    if (error instanceof NoteError) return { check: checkOf(error, pinned), detail: error.message };
    throw error;
  }
}

function readCheckpoint(text: string): Checkpoint | ProofFailure {
  try {
    return parseCheckpoint(text);
  } catch (error) {
    if (error instanceof CheckpointError) return { check: "note", detail: error.message };
    throw error;
  }
}

function witnessTime(signatures: readonly NoteSignature[], { witnessKeys }: PinnedLog): number | undefined {
  const times = signatures.flatMap(({ key, time }) =>
    witnessKeys.includes(key) && time !== undefined ? [Number(time)] : [],
  );
  return times.length === 0 ? undefined : Math.max(...times) * 1000;
}

/** Reads a signed head: note, signature of the log, witness, origin, in this order. */
export function readHead(note: string, pinned: PinnedLog): Head | ProofFailure {
  const opened = openLogNote(note, pinned);
  if ("check" in opened) return opened;
  const time = witnessTime(opened.signatures, pinned);
  if (time === undefined) return { check: "witness", detail: "no pinned witness has signed" };
  const checkpoint = readCheckpoint(opened.text);
  if ("check" in checkpoint) return checkpoint;
  const { origin, size, root } = checkpoint;
  if (origin !== pinned.origin) return { check: "origin", detail: origin };
  if (size === 0n && !isSameHash(root, rootOf([])))
    return { check: "note", detail: "the root of an empty log is wrong" };
  return { origin, size, root, time, note };
}

export const provenHead = ({ origin, size, root, time }: Head): ProvenHead => ({
  origin,
  size: String(size),
  root: encodeBase64(root),
  time: new Date(time).toISOString(),
});
