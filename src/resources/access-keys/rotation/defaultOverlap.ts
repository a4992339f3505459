import { isCutByExpiry, overlapChoices, type OverlapChoice } from "../../../domain/access-keys/overlap";

/** A day is the usual time to roll out a new secret; with less life left, the longest overlap that still fits. */
export const defaultOverlap = (from: string, keyExpiresAt: string | undefined): OverlapChoice => {
  const upToADay = overlapChoices.slice(0, overlapChoices.indexOf("PT24H") + 1);
  return upToADay.findLast((choice) => !isCutByExpiry(choice, from, keyExpiresAt)) ?? "none";
};
