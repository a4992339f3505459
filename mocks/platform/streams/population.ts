/** One secret of a key and when it works, in milliseconds; `until` is Infinity while no end is set. */
export interface SecretSpan {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

/** Traffic of a key that shows something. */
export type TrafficStory = "refused" | "rate_limited" | "runaway" | "night_batch" | "capped";

/**
 * What the streams know of accounts and keys: plain functions over positions ("account 12", "key 4711"), so that a
 * million rows can be made without one object. Positions are in order of generation and never change; accounts and
 * keys made at run time go behind. The accounts and keys themselves are built from this and from the figures.
 */
export interface Population {
  /** Generated ones; rows made at run time lie behind. */
  readonly accountCount: number;
  readonly keyCount: number;
  accountId(account: number): string;
  accountIndex(accountId: string): number | undefined;
  /** Milliseconds. */
  accountCreatedAt(account: number): number;
  /** Set once the account is purged: then no stream says its id any more. */
  pseudonymOf(account: number): string | undefined;
  accountOfPseudonym(pseudonym: string): number | undefined;
  keyId(key: number): string;
  keyIndex(keyId: string): number | undefined;
  accountOf(key: number): number;
  /** Requests outside of [keyActiveFrom, keyActiveUntil) are refused; Infinity while the key lives. */
  keyActiveFrom(key: number): number;
  keyActiveUntil(key: number): number;
  /** `never` has no request at all, `stale` none within the streams' 90 days. */
  keyActivity(key: number): "regular" | "never" | "stale";
  /** What its requests tell, beside the everyday ones. */
  storyOf(key: number): TrafficStory | undefined;
  /** Model ids that the key is limited to; empty means all. */
  modelsOf(key: number): readonly string[];
  /** All secrets that the key ever had, oldest first. */
  secretsOf(key: number): readonly SecretSpan[];
  /** From when on strangers use the key too; undefined for almost all. */
  exposedAt(key: number): number | undefined;
}
