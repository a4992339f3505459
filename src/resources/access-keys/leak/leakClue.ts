import { hashPrefixOf } from "../../../domain/access-keys/hashPrefix";
import { parseSecret } from "../../../domain/access-keys/parseSecret";
import type { components } from "../../../../openapi/platform.gen";

export type LookupRequest = components["schemas"]["KeyLookupRequest"];

/** What is left of a pasted text: enough to find the key, never enough to use it. */
export type LeakClue =
  | { kind: "complete"; prefix: string; last4: string; request: LookupRequest }
  /** It looks like a whole secret, but its checksum is wrong: mistyped, cut or altered. */
  | { kind: "damaged"; prefix: string; last4: string; request: LookupRequest }
  | { kind: "fragment"; prefix?: string; last4?: string; request: LookupRequest }
  | { kind: "none" };

/**
 * Reads a pasted text on this machine. A whole secret becomes the beginning of its SHA-256; a damaged one would have
 * another hash, so it is looked for like a fragment, by its public parts.
 */
export const leakClueOf = (pasted: string): LeakClue => {
  const parsed = parseSecret(pasted);
  if (parsed.kind === "none") return { kind: "none" };
  if (parsed.kind === "fragment") {
    const { prefix, last4 } = parsed;
    const parts = { ...(prefix !== undefined && { prefix }), ...(last4 !== undefined && { last4 }) };
    return { kind: "fragment", ...parts, request: parts };
  }
  const { prefix, last4 } = parsed;
  return parsed.checksumOk
    ? { kind: "complete", prefix, last4, request: { hashPrefix: hashPrefixOf(parsed.secret) } }
    : { kind: "damaged", prefix, last4, request: { prefix, last4 } };
};
