import { ed25519 } from "@noble/curves/ed25519.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase64 } from "./base64";
import { isKeyName, readUint32, readVerifierKey, type VerifierKey } from "./verifierKey";

export type NoteErrorCode = "malformed" | "invalid_signature" | "unverified" | "ambiguous_key";

/** A note that must not be trusted, and why. */
export class NoteError extends Error {
  override readonly name = "NoteError";
  readonly code: NoteErrorCode;
  /** Whose signature it is about. */
  readonly signer: string | undefined;

  constructor(code: NoteErrorCode, message: string, signer?: string) {
    super(message);
    this.code = code;
    this.signer = signer;
  }
}

/** A signature that was checked; `time` in seconds since 1970 where the signer vouches for one. */
export interface NoteSignature {
  readonly key: VerifierKey;
  readonly time?: bigint;
}

interface SignatureLine {
  readonly name: string;
  readonly id: number;
  readonly signature: Uint8Array;
}

const MAX_SIGNATURES = 100;
const LAST_TIME = 2n ** 63n - 1n;
const lineShape = /^— ([^ ]+) ([^ ]+)$/;
// Without the u flag a lone surrogate would hide in a pair; control characters but for the line feed are refused.
const forbidden = /[\u0000-\u0009\u000B-\u001F]|\p{Surrogate}/u; // oxlint-disable-line no-control-regex -- the specification names them

const malformed = (message: string) => new NoteError("malformed", message);

function readLine(line: string): SignatureLine {
  const [, name = "", encoded = ""] = lineShape.exec(line) ?? [];
  const bytes = decodeBase64(encoded);
  if (!isKeyName(name) || bytes === undefined || bytes.length < 5)
    throw malformed(`Not a signature: ${line.slice(0, 80)}`);
  return { name, id: readUint32(bytes), signature: bytes.slice(4) };
}

function split(note: string): { text: string; lines: SignatureLine[] } {
  if (forbidden.test(note)) throw malformed("A note has no control characters and no broken characters");
  const cut = note.lastIndexOf("\n\n");
  if (cut === -1 || !note.endsWith("\n") || cut + 2 === note.length)
    throw malformed("A note ends in an empty line and signatures below it");
  const lines = note.slice(cut + 2, -1).split("\n");
  if (lines.length > MAX_SIGNATURES) throw malformed(`More than ${MAX_SIGNATURES} signatures`);
  return { text: note.slice(0, cut + 1), lines: lines.map(readLine) };
}

/** What is signed and with what, by the key's type; undefined when the signature has not the form of its type. */
function signedParts(text: string, { type }: VerifierKey, signature: Uint8Array) {
  if (type === "ed25519") return { message: utf8ToBytes(text), bytes: signature, time: undefined };
  if (signature.length !== 8 + 64) return undefined;
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  if (time > LAST_TIME) return undefined;
  const header = utf8ToBytes(`cosignature/v1\ntime ${time}\n`);
  return { message: concatBytes(header, utf8ToBytes(text)), bytes: signature.slice(8), time };
}

function check(text: string, key: VerifierKey, { signature }: SignatureLine): NoteSignature {
  const parts = signedParts(text, key, signature);
  // RFC 8032 as it is written: what another library might let pass is refused.
  const holds =
    parts?.bytes.length === 64 &&
    ed25519.verify(parts.bytes, parts.message, key.publicKey, { zip215: false });
  if (!holds) throw new NoteError("invalid_signature", `The signature of ${key.name} is wrong`, key.name);
  return parts.time === undefined ? { key } : { key, time: parts.time };
}

function keyOf({ name, id }: SignatureLine, keys: readonly VerifierKey[]): VerifierKey | undefined {
  const [key, another] = keys.filter((each) => each.name === name && each.id === id);
  if (another) throw new NoteError("ambiguous_key", `Two keys of ${name} have the same hash`, name);
  return key;
}

/**
 * Opens a signed note (C2SP signed-note) with keys that were read before; each signature of a known key is checked,
 * those of unknown keys are passed over.
 * @throws NoteError when it is malformed, a known key's signature is wrong, or no known key has signed it
 */
export function openNoteWith(
  note: string,
  keys: readonly VerifierKey[],
): { text: string; signatures: NoteSignature[] } {
  const { text, lines } = split(note);
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const key = keyOf(line, keys);
    if (key === undefined) continue;
    const signature = check(text, key, line);
    if (!signatures.some((known) => known.key === key)) signatures.push(signature);
  }
  if (signatures.length === 0) throw new NoteError("unverified", "No known key has signed this note");
  return { text, signatures };
}

/**
 * Opens a signed note (C2SP signed-note, Ed25519 and cosignature/v1).
 * @param verifierKeys the pinned keys, `name+hash+base64(type ‖ key)`; the same one twice counts once
 * @returns its text, and the names of the keys that signed it in the order of their signatures
 * @throws VerifierKeyError for a key that is none; NoteError when the note is malformed, a known key's signature is
 * wrong, or no known key has signed it
 */
export function openNote(text: string, verifierKeys: string[]): { text: string; verifiedBy: string[] } {
  const keys = [...new Set(verifierKeys)].map(readVerifierKey);
  const { text: body, signatures } = openNoteWith(text, keys);
  return { text: body, verifiedBy: signatures.map(({ key }) => key.name) };
}
