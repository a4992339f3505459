import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { activity } from "../streams/activityArea";
import { OUTCOME } from "../streams/outcomes";
import type { AccessKeys } from "./keyArea";

type Schemas = components["schemas"];

interface NetworkUse {
  requests: number;
  refused: number;
  cost: bigint;
  firstAt: number;
  lastAt: number;
}

/** The requests of some rows by network, the busiest first. */
export function networkUse(
  { platform }: AccessKeys,
  rows: readonly number[],
): readonly (readonly [network: number, use: NetworkUse])[] {
  const { at, network, outcome, cost } = platform.use(activity).requests.columns;
  const uses = new Map<number, NetworkUse>();
  for (const row of rows) {
    const place = network[row] ?? 0;
    const time = at[row] ?? 0;
    const use = uses.get(place) ?? { requests: 0, refused: 0, cost: 0n, firstAt: time, lastAt: time };
    use.requests += 1;
    if (outcome[row] === OUTCOME.refused) use.refused += 1;
    use.cost += cost[row] ?? 0n;
    use.lastAt = time;
    uses.set(place, use);
  }
  return [...uses].sort(([, left], [, right]) => right.requests - left.requests);
}

export function clientNetwork(
  { platform }: AccessKeys,
  [network, use]: readonly [number, NetworkUse],
): Schemas["ClientNetwork"] {
  const { networks } = platform.use(activity);
  const country = networks.country(network);
  return {
    network: networks.masked(network),
    ...(country !== undefined && { country }),
    requests: use.requests,
    firstAt: formatTime(use.firstAt),
    lastAt: formatTime(use.lastAt),
  };
}

/** Use of a key since it was exposed, by masked network, with what it cost. */
export function exposureOf(keys: AccessKeys, id: string, since?: string): Schemas["Exposure"] {
  const row = keys.rows.require(id);
  const { clock } = keys.platform;
  const start = since ?? row.exposure?.exposedAt ?? formatTime(clock.now() - 86_400_000);
  const { catalogue, requests } = keys.platform.use(activity);
  const all = row.place === undefined ? [] : keys.state.figures.rowsSince(row.place, 0);
  const times = requests.columns.at;
  const after = all.filter((each) => (times[each] ?? 0) >= Date.parse(start));
  const known = new Set(
    networkUse(keys, all.slice(0, all.length - after.length)).map(([network]) => network),
  );
  const uses = networkUse(keys, after);
  const total = (pick: (use: NetworkUse) => number) => uses.reduce((sum, [, use]) => sum + pick(use), 0);
  return {
    keyId: id,
    since: start,
    until: clock.iso(),
    requests: total((use) => use.requests),
    refused: total((use) => use.refused),
    cost: catalogue.money(uses.reduce((sum, [, use]) => sum + use.cost, 0n)),
    networks: uses.map((each) => ({
      ...clientNetwork(keys, each),
      refused: each[1].refused,
      cost: catalogue.money(each[1].cost),
      seenBefore: known.has(each[0]),
    })),
  };
}
