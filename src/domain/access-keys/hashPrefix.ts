import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 64 bits find one key among billions and say nothing usable about a secret of 214 bits. */
export const hashPrefixLength = 16;

/** First sixteen hex digits of the SHA-256 of the secret's UTF-8 bytes: all that a leak search sends. */
export function hashPrefixOf(secret: string): string {
  return bytesToHex(sha256(utf8ToBytes(secret)).subarray(0, hashPrefixLength / 2));
}
