import { readVerifierKey, VerifierKeyError, type VerifierKey } from "../transparency-log";
import type { ProofFailure } from "./states";

/** What a deployment vouches for: whose log, and the keys that its heads are checked with. */
export interface PinnedLog {
  readonly origin: string;
  /** Keys of the log itself; two while one replaces the other. */
  readonly logKeys: readonly VerifierKey[];
  /** Keys of witnesses, of which one has to have signed. */
  readonly witnessKeys: readonly VerifierKey[];
}

export const isFailure = (value: object): value is ProofFailure => "check" in value;

/** Reads the keys of config.json. One that is missing or malformed makes the whole log uncheckable, never green. */
export function pinLog(
  config: { origin: string; verifierKeys: readonly string[] } | undefined,
): PinnedLog | ProofFailure {
  if (config === undefined) return { check: "pinned_keys", detail: "config.json pins no audit log" };
  try {
    const keys = [...new Set(config.verifierKeys)].map(readVerifierKey);
    const logKeys = keys.filter(({ type }) => type === "ed25519");
    const witnessKeys = keys.filter(({ type }) => type === "cosignature/v1");
    if (logKeys.length === 0) return { check: "pinned_keys", detail: "no key of the log" };
    if (witnessKeys.length === 0) return { check: "pinned_keys", detail: "no key of a witness" };
    return { origin: config.origin, logKeys, witnessKeys };
  } catch (error) {
    if (error instanceof VerifierKeyError) return { check: "pinned_keys", detail: error.message };
    throw error;
  }
}
