import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { verifierKey, type NoteSigner } from "./signedNote";

/** For development alone: anyone can derive these keys from this line, so they prove nothing about a real platform. */
function developmentKey(name: string): Uint8Array {
  return sha256(utf8ToBytes(`steward mock platform, development key of ${name}`));
}

/** The log's key of a generation: 0 is the first, each rotation brings the next. */
export function logSigner(origin: string, generation = 0): NoteSigner {
  const name = generation === 0 ? origin : `${origin} ${generation + 1}`;
  return { name: origin, type: "ed25519", secretKey: developmentKey(name) };
}

export const witnessSigner: NoteSigner = {
  name: "witness.example/development",
  type: "cosignature/v1",
  secretKey: developmentKey("witness.example/development"),
};

/** Says that it is the log, and is not: nobody has pinned it. */
export function strangeSigner(origin: string): NoteSigner {
  return { name: origin, type: "ed25519", secretKey: developmentKey("somebody else") };
}

/** What the console on the mock platform pins in its configuration: the log's keys so far, and the witness's. */
export function developmentVerifierKeys(origin: string, generations = 1): string[] {
  const keys = Array.from({ length: generations }, (_, generation) => logSigner(origin, generation));
  return [...keys, witnessSigner].map(verifierKey);
}
