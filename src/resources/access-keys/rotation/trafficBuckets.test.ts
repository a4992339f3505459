import { expect, it } from "vitest";
import type { SecretTraffic } from "../accessKey";
import { sideOf, trafficBuckets } from "./trafficBuckets";

const bucket = (hour: number, requests: number) => ({
  start: `2026-11-21T0${hour}:00:00.000Z`,
  requests,
  refused: 0,
});
const side = (role: "old" | "new", buckets: ReturnType<typeof bucket>[]) => ({
  secretId: `sec_${role}`,
  role,
  prefix: "gw_live_4tRx9a",
  last4: "9kQd",
  requests: 0,
  buckets,
  networks: [],
});
const traffic: SecretTraffic = {
  keyId: "key_1",
  from: "2026-11-21T06:00:00.000Z",
  to: "2026-11-21T09:00:00.000Z",
  secrets: [side("new", [bucket(8, 5), bucket(7, 1)]), side("old", [bucket(6, 9), bucket(7, 4)])],
  safeToEnd: false,
  rule: { quietFor: "PT6H", newSecretUsed: true },
};

it("puts both secrets on one time line", () => {
  expect(trafficBuckets(traffic, (start) => start.slice(11, 13))).toEqual([
    { label: "06", first: 9, second: 0 },
    { label: "07", first: 4, second: 1 },
    { label: "08", first: 0, second: 5 },
  ]);
});

it("has no old side when there is none", () => {
  const alone = { ...traffic, secrets: traffic.secrets.slice(0, 1) };
  expect(sideOf(alone, "old")).toBeUndefined();
  expect(trafficBuckets(alone, String).map(({ first }) => first)).toEqual([0, 0]);
});
