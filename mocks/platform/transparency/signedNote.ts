import { encodeBase64 } from "../../../src/domain/transparency-log";
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

const ED25519 = 0x01;
const COSIGNATURE = 0x04;

/** A key that signs notes (C2SP signed-note); `type` says how: as the log itself, or as a witness. */
export interface NoteSigner {
  readonly name: string;
  readonly type: "ed25519" | "cosignature/v1";
  readonly secretKey: Uint8Array;
}

function algorithmOf({ type }: NoteSigner): number {
  return type === "ed25519" ? ED25519 : COSIGNATURE;
}

/** First four bytes of SHA-256(name ‖ LF ‖ algorithm ‖ public key). */
function keyId(signer: NoteSigner, publicKey: Uint8Array): Uint8Array {
  const head = utf8ToBytes(`${signer.name}\n`);
  return sha256(concatBytes(head, Uint8Array.of(algorithmOf(signer)), publicKey)).slice(0, 4);
}

/** The public half in the form that a verifier pins: `name+id+base64(algorithm ‖ public key)`. */
export function verifierKey(signer: NoteSigner): string {
  const publicKey = ed25519.getPublicKey(signer.secretKey);
  const encoded = encodeBase64(concatBytes(Uint8Array.of(algorithmOf(signer)), publicKey));
  return `${signer.name}+${bytesToHex(keyId(signer, publicKey))}+${encoded}`;
}

/** The signature with the key id before it, and for a witness the time: seconds, 64 bits, big-endian. */
function signatureOf(text: string, signer: NoteSigner, seconds: number): Uint8Array {
  const id = keyId(signer, ed25519.getPublicKey(signer.secretKey));
  if (signer.type === "ed25519") return concatBytes(id, ed25519.sign(utf8ToBytes(text), signer.secretKey));
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  const message = utf8ToBytes(`cosignature/v1\ntime ${seconds}\n${text}`);
  return concatBytes(id, time, ed25519.sign(message, signer.secretKey));
}

/** Signs a text, which ends with a line feed, with each key in turn. `at` in milliseconds is the witness's time. */
export function signNote(text: string, signers: readonly NoteSigner[], at: number): string {
  const seconds = Math.floor(at / 1000);
  const lines = signers.map(
    (signer) => `— ${signer.name} ${encodeBase64(signatureOf(text, signer, seconds))}\n`,
  );
  return `${text}\n${lines.join("")}`;
}
