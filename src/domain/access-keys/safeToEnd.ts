/** How long the old secret must be silent before ending it is called safe: a quarter of the overlap, within these. */
const minQuietMs = 5 * 60 * 1000;
const maxQuietMs = 6 * 60 * 60 * 1000;

export interface OverlapTraffic {
  /** The rotation: creation of the new secret. */
  startedAt: string;
  /** When the old secret ends by itself. */
  endsAt: string;
  oldLastUsedAt?: string | undefined;
  newLastUsedAt?: string | undefined;
}

export type SafeToEnd =
  | { safe: true; reason: "quiet"; quietSince: string }
  | { safe: true; reason: "over" }
  | { safe: false; reason: "in_use"; safeAt: string }
  | { safe: false; reason: "new_unused" };

/** The silence that counts as "nobody uses it any more" for an overlap of this length. */
export function quietTimeMs(startedAt: string, endsAt: string): number {
  const quarter = (Date.parse(endsAt) - Date.parse(startedAt)) / 4;
  return Math.min(maxQuietMs, Math.max(minQuietMs, quarter));
}

/**
 * Whether the old secret can be ended without breaking a caller: it has been silent for the quiet time, and the new
 * one has been seen. Without a use of the new secret, silence may only mean that nobody works at this hour.
 */
export function safeToEnd(traffic: OverlapTraffic, nowMs: number): SafeToEnd {
  const { startedAt, endsAt, oldLastUsedAt, newLastUsedAt } = traffic;
  if (Date.parse(endsAt) <= nowMs) return { safe: true, reason: "over" };
  if (newLastUsedAt === undefined) return { safe: false, reason: "new_unused" };
  const quietSince = oldLastUsedAt !== undefined && oldLastUsedAt > startedAt ? oldLastUsedAt : startedAt;
  const safeAtMs = Date.parse(quietSince) + quietTimeMs(startedAt, endsAt);
  if (safeAtMs <= nowMs) return { safe: true, reason: "quiet", quietSince };
  return { safe: false, reason: "in_use", safeAt: new Date(safeAtMs).toISOString() };
}
