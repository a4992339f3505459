/** What becomes of a generated key. Every status and every finding of its health has a story that leads to it. */
export const keyStories = [
  "steady",
  "expiring",
  "expired",
  "disabled",
  "revoked",
  "never_used",
  "deleted",
  "stale",
  "exposed",
  "exposed_then_revoked",
  "rotating",
  "rotated",
  "near_cap",
  "cap_reached",
  "refused",
  "rate_limited",
  "runaway",
  "night_batch",
] as const;

export type KeyStory = (typeof keyStories)[number];

export interface StoryTerms {
  /** Of a thousand keys. */
  share: number;
  /** The key is at least so old, in days. */
  minAgeDays: number;
}

export const storyTerms: Readonly<Record<KeyStory, StoryTerms>> = {
  steady: { share: 653, minAgeDays: 0.1 },
  expiring: { share: 30, minAgeDays: 20 },
  expired: { share: 40, minAgeDays: 70 },
  disabled: { share: 40, minAgeDays: 45 },
  revoked: { share: 40, minAgeDays: 45 },
  never_used: { share: 30, minAgeDays: 8 },
  deleted: { share: 40, minAgeDays: 45 },
  stale: { share: 40, minAgeDays: 200 },
  exposed: { share: 5, minAgeDays: 30 },
  exposed_then_revoked: { share: 5, minAgeDays: 60 },
  rotating: { share: 14, minAgeDays: 20 },
  rotated: { share: 30, minAgeDays: 40 },
  near_cap: { share: 14, minAgeDays: 10 },
  cap_reached: { share: 4, minAgeDays: 10 },
  refused: { share: 5, minAgeDays: 12 },
  rate_limited: { share: 7, minAgeDays: 15 },
  runaway: { share: 0.6, minAgeDays: 12 },
  night_batch: { share: 2, minAgeDays: 60 },
};
