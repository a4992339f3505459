import { decodeBase64 } from "./base64";
import { HASH_BYTES } from "./hashes";

/** A text that is not a checkpoint. */
export class CheckpointError extends Error {
  override readonly name = "CheckpointError";
}

/** The head of a log: how many leaves, and the root over them. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: bigint;
  readonly root: Uint8Array;
  readonly extensions: string[];
}

const LARGEST_SIZE = 2n ** 64n - 1n;

/**
 * Reads the text of a checkpoint (C2SP tlog-checkpoint), which is what `openNote` answers: origin, size, root, and
 * extensions, a line each. Nothing is trusted about it but its form.
 * @throws CheckpointError
 */
export function parseCheckpoint(text: string): Checkpoint {
  if (!text.endsWith("\n")) throw new CheckpointError("A checkpoint ends in a line feed");
  const lines = text.slice(0, -1).split("\n");
  const [origin = "", sizeText = "", rootText = "", ...extensions] = lines;
  if (lines.length < 3 || lines.includes(""))
    throw new CheckpointError("A checkpoint has at least three lines, and none is empty");
  const size = /^(?:0|[1-9]\d{0,19})$/.test(sizeText) ? BigInt(sizeText) : undefined;
  if (size === undefined || size > LARGEST_SIZE)
    throw new CheckpointError("The size is not a decimal number of 64 bits");
  const root = decodeBase64(rootText);
  if (root?.length !== HASH_BYTES) throw new CheckpointError(`The root is not ${HASH_BYTES} bytes in base64`);
  return { origin, size, root, extensions };
}
