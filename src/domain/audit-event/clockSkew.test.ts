import { expect, test } from "vitest";
import { clockSkew } from "./clockSkew";

test.each([
  ["2026-11-21T09:00:00.000Z", "2026-11-21T09:00:00.000Z", undefined],
  ["2026-11-21T09:00:00.000Z", "2026-11-21T09:00:30.000Z", undefined],
  ["2026-11-21T09:00:00.000Z", "2026-11-21T09:00:30.001Z", 30_001],
  ["2026-11-21T09:00:00.001Z", "2026-11-21T09:00:00.000Z", -1],
])("occurred %s, recorded %s: %s ms", (occurredAt, recordedAt, skew) => {
  expect(clockSkew({ occurredAt, recordedAt })).toBe(skew);
});
