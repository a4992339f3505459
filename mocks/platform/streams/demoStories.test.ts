import { describe, expect, it } from "vitest";
import { keyHealths } from "../../../src/domain/access-keys/health";
import { profiles } from "../../profiles/profiles";
import { accessKeys } from "../access-keys/accessKeys";
import { systemCaller } from "../caller";
import { createClock } from "../clock";
import { createPlatform } from "../createPlatform";
import { services } from "../services";
import { activity } from "./activityArea";
import { OUTCOME } from "./outcomes";

const now = Date.UTC(2026, 10, 21, 9, 30);
const day = 86_400_000;

describe.each(Object.values(profiles).map((profile) => [profile.id, profile] as const))(
  "the demo of %s",
  (_, profile) => {
    const platform = createPlatform({ profile, scale: "demo", seed: 1, clock: createClock(now) });
    const { requests } = platform.use(activity);
    const { at, outcome } = requests.columns;

    it("shows every finding of a key's health, the acute ones on a few keys only", () => {
      const { rows, state } = platform.use(accessKeys);
      const counts = new Map<string, number>();
      for (const row of rows.values())
        for (const health of state.healthOf(row)) counts.set(health, (counts.get(health) ?? 0) + 1);
      expect(new Set(counts.keys())).toEqual(new Set(keyHealths));
      expect(counts.get("refused_traffic") ?? 0).toBeGreaterThan(5);
      expect(counts.get("rate_limited") ?? 0).toBeGreaterThan(5);
      expect(counts.get("unusual_use") ?? 0).toBeLessThan(10);
    });

    it("has more than 50,000 kept logs", () => {
      const logs = platform.use(services).streams.get("request-logs");
      let count = 0;
      for (const row of logs?.rows({}, "asc", systemCaller("demo")) ?? []) if (row !== undefined) count += 1;
      expect(count).toBeGreaterThan(50_000);
    });

    it("grows, and had a day on which the upstreams failed", () => {
      const between = (from: number, to: number, test: (row: number) => boolean = () => true) =>
        [...at.subarray(0, requests.length).keys()].filter(
          (row) => (at[row] ?? 0) >= now - from * day && (at[row] ?? 0) < now - to * day && test(row),
        ).length;
      expect(between(28, 0)).toBeGreaterThan(between(84, 56) * 1.4);
      const isDown = (row: number) => outcome[row] === OUTCOME.upstreamError;
      expect(between(18, 16, isDown)).toBeGreaterThan(between(25, 23, isDown) * 4);
    });
  },
);
