import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase64 } from "./base64";

/** A pinned key that cannot be used: the text is not a verifier key, its hash is not its own, or its type is unknown. */
export class VerifierKeyError extends Error {
  override readonly name = "VerifierKeyError";
}

const KEY_BYTES = 32;

/** 0x01: Ed25519 over the text of a note. 0x04: a witness's cosignature/v1, which carries the time. */
export type KeyType = "ed25519" | "cosignature/v1";
const types: Readonly<Record<number, KeyType>> = { 0x01: "ed25519", 0x04: "cosignature/v1" };

export interface VerifierKey {
  readonly name: string;
  /** First four bytes of SHA-256(name ‖ LF ‖ type ‖ key), as a number. */
  readonly id: number;
  readonly type: KeyType;
  readonly publicKey: Uint8Array;
  /** As it was pinned. */
  readonly text: string;
}

/** Not empty, without white space as Unicode has it, without plus, and sound UTF-16. */
export function isKeyName(name: string): boolean {
  return name !== "" && !/[\p{White_Space}+]|\p{Surrogate}/u.test(name);
}

export function readUint32(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
}

/**
 * Reads `name+hash+base64(type ‖ key)` (C2SP signed-note, golang.org/x/mod/sumdb/note).
 * @throws VerifierKeyError
 */
export function readVerifierKey(text: string): VerifierKey {
  const [, name = "", hash = "", encoded = ""] = /^([^+]*)\+([0-9A-Fa-f]{8})\+(.*)$/s.exec(text) ?? [];
  const key = decodeBase64(encoded);
  const [typeByte = 0] = key ?? [];
  if (!isKeyName(name) || key === undefined || key.length === 0)
    throw new VerifierKeyError("Not a verifier key: name+hash+base64 is expected");
  const id = readUint32(sha256(concatBytes(utf8ToBytes(`${name}\n`), key)));
  if (id !== Number.parseInt(hash, 16)) throw new VerifierKeyError(`The hash of the key of ${name} is wrong`);
  const type = types[typeByte];
  if (type === undefined)
    throw new VerifierKeyError(`The key of ${name} has a type that is not known: ${typeByte}`);
  if (key.length !== 1 + KEY_BYTES)
    throw new VerifierKeyError(`The key of ${name} is not ${KEY_BYTES} bytes long`);
  return { name, id, type, publicKey: key.slice(1), text };
}
