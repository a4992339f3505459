import type { TrafficBucket } from "../../../components/chart/TrafficBars";
import type { SecretTraffic } from "../accessKey";

type Side = SecretTraffic["secrets"][number];

export const sideOf = (traffic: SecretTraffic, role: Side["role"]): Side | undefined =>
  traffic.secrets.find((secret) => secret.role === role);

/** Both secrets' requests by the hour, on one time line: an hour that one of them lacks counts as none. */
export const trafficBuckets = (
  traffic: SecretTraffic,
  nameHour: (start: string) => string,
): readonly TrafficBucket[] => {
  const counts = (role: Side["role"]) =>
    new Map(sideOf(traffic, role)?.buckets.map(({ start, requests }) => [start, requests] as const));
  const old = counts("old");
  const fresh = counts("new");
  return [...new Set([...old.keys(), ...fresh.keys()])].toSorted().map((start) => ({
    label: nameHour(start),
    first: old.get(start) ?? 0,
    second: fresh.get(start) ?? 0,
  }));
};
