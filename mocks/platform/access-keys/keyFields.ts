import type { Fields } from "../collection";
import type { Platform } from "../platform";
import { isLeakSettled, type KeyState } from "./keyState";
import { runningRotation, type KeyRow } from "./keyRow";
import type { KeyTallies, KeyTally } from "./keyTallies";

/** What keys can be filtered and sorted by, as the contract lists it. */
export function keyFields(platform: Platform, state: KeyState): Fields<KeyRow> {
  const stamp = () => state.stamp();
  const cost = (tally: (tallies: KeyTallies) => KeyTally) => ({
    kind: "decimal" as const,
    get: ({ place }: KeyRow) => (place === undefined ? 0n : (tally(state.figures.all()).cost[place] ?? 0n)),
    stamp,
  });
  const count = (column: (tallies: KeyTallies) => ArrayLike<number>) => ({
    kind: "number" as const,
    get: ({ place }: KeyRow) => (place === undefined ? 0 : (column(state.figures.all())[place] ?? 0)),
    stamp,
  });
  return {
    accountId: { get: (row) => row.accountId, search: true },
    name: { get: (row) => row.name, search: true },
    description: { get: (row) => row.description, search: true, sort: false },
    status: { get: (row) => row.status },
    health: { get: (row) => state.healthOf(row), stamp, sort: false },
    healthy: { kind: "boolean", get: (row) => state.healthOf(row).length === 0, stamp, sort: false },
    prefix: { get: (row) => row.secrets.map((each) => each.fingerprint.prefix), sort: false },
    last4: { get: (row) => row.secrets.map((each) => each.fingerprint.last4), sort: false },
    createdAt: { kind: "time", get: (row) => row.createdAt },
    expiresAt: { kind: "time", get: (row) => row.expiresAt },
    lastUsedAt: { kind: "time", get: (row) => state.lastUsedMs(row), stamp },
    revokedAt: { kind: "time", get: (row) => row.revokedAt, sort: false },
    deletedAt: { kind: "time", get: (row) => row.deletedAt, sort: false },
    createdById: { get: (row) => row.createdBy?.id ?? row.accountId, sort: false },
    models: { get: (row) => row.models, sort: false },
    scopes: { get: (row) => row.scopes, sort: false },
    ipAllow: { get: (row) => row.ipAllow, sort: false },
    costToday: cost((tallies) => tallies.today),
    costMonth: cost((tallies) => tallies.month),
    costTotal: cost((tallies) => tallies.total),
    requestsToday: count((tallies) => tallies.today.requests),
    requestsMonth: count((tallies) => tallies.month.requests),
    refused24h: count((tallies) => tallies.refused24h),
    rateLimited24h: count((tallies) => tallies.rateLimited24h),
    capState: { get: (row) => state.capStateOf(row), stamp, sort: false },
    // Both change with the clock alone when an overlap ends, and then the key's clock writes the row.
    exposed: {
      kind: "boolean",
      get: (row) => row.exposure !== undefined && !isLeakSettled(row, platform.clock.iso()),
      sort: false,
    },
    rotating: {
      kind: "boolean",
      get: (row) => row.rotation !== undefined && runningRotation(row, platform.clock.iso()) !== undefined,
      sort: false,
    },
  };
}
