import { parseAbsolute } from "@internationalized/date";

/** How long the old secret stays valid beside the new one, as the contract spells it. */
export const overlapChoices = ["none", "PT15M", "PT1H", "PT24H", "P7D"] as const;
export type OverlapChoice = (typeof overlapChoices)[number];

export const overlapSeconds: Record<OverlapChoice, number> = {
  none: 0,
  PT15M: 15 * 60,
  PT1H: 60 * 60,
  PT24H: 24 * 60 * 60,
  P7D: 7 * 24 * 60 * 60,
};

/**
 * When the old secret ends: `from` plus the overlap, but never past the key's own expiry, so that a rotation cannot
 * prolong a secret's life. Times are RFC 3339 UTC.
 */
export function overlapEnd(choice: OverlapChoice, from: string, keyExpiresAt?: string): string {
  const end = parseAbsolute(from, "UTC").add({ seconds: overlapSeconds[choice] }).toAbsoluteString();
  return keyExpiresAt !== undefined && keyExpiresAt < end ? keyExpiresAt : end;
}

/** Whether the expiry, not the choice, decides the end: the console says so beside the choice. */
export function isCutByExpiry(choice: OverlapChoice, from: string, keyExpiresAt?: string): boolean {
  return overlapSeconds[choice] > 0 && overlapEnd(choice, from, keyExpiresAt) === keyExpiresAt;
}
