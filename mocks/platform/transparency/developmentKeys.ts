import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { verifierKey, type NoteSigner } from "./signedNote";

/** For development alone: anyone can derive these keys from this line, so they prove nothing about a real platform. */
function developmentKey(name: string): Uint8Array {
  return sha256(utf8ToBytes(`steward mock platform, development key of ${name}`));
}

export function logSigner(origin: string): NoteSigner {
  return { name: origin, type: "ed25519", secretKey: developmentKey(origin) };
}

export const witnessSigner: NoteSigner = {
  name: "witness.example/development",
  type: "cosignature/v1",
  secretKey: developmentKey("witness.example/development"),
};

/** What the console on the mock platform pins in its configuration: the log's key and the witness's. */
export function developmentVerifierKeys(origin: string): string[] {
  return [verifierKey(logSigner(origin)), verifierKey(witnessSigner)];
}
