import { hashPrefixOf } from "../../../src/domain/access-keys/hashPrefix";
import { composeSecret, drawRandom, publicPartsOf } from "../../../src/domain/access-keys/secret";
import type { Platform } from "../platform";
import type { StoredSecret } from "./keyRow";

export interface MadeSecret {
  /** In clear: goes into the one answer and nowhere else. */
  readonly text: string;
  readonly stored: StoredSecret;
}

/** A new secret, and what the platform keeps of it. */
export function makeSecret({ profile, random }: Platform, createdAt: string): MadeSecret {
  const text = composeSecret(
    profile.keys.typePrefix,
    drawRandom(() => random.int(0, 255)),
  );
  const fingerprint = { ...publicPartsOf(text), hashPrefix: hashPrefixOf(text) };
  return { text, stored: { id: random.id("sec"), createdAt, fingerprint } };
}
