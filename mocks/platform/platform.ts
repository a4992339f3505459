import type { PlatformProfile } from "../profiles/profile";
import type { AuditLog } from "./audit";
import type { Caller } from "./caller";
import type { Clock } from "./clock";
import { followedPolicy, type FollowedPolicy } from "./policy/followedPolicy";
import { createRandom, type Random } from "./random";
import { transact, type Transaction } from "./transaction";

export type Scale = "small" | "demo" | "large";

/** A file of the operator's own data (`--data`). Its bytes come in parts, because it may be larger than memory. */
export interface DataFile {
  readonly name: string;
  /** From the beginning, at each call. */
  chunks(): Iterable<Uint8Array>;
}

export interface PlatformOptions {
  readonly profile: PlatformProfile;
  readonly scale: Scale;
  readonly seed: number;
  readonly clock: Clock;
  readonly data?: readonly DataFile[];
  readonly skipBadLines?: boolean;
  /** At most so many events in the audit log's history: 0 for an empty log. */
  readonly auditEvents?: number;
  /** So many of the last nightly retention runs have not happened. */
  readonly missedRuns?: number;
  /** The runtime's quickest SHA-256 for the audit log's tree; a portable one unless told. */
  readonly sha256?: (bytes: Uint8Array) => Uint8Array;
}

/**
 * One part of the platform, in one place: its rows and rules. `platform.use(area)` gives what it built, building it
 * on first use, so areas may lean on each other without an order to keep.
 */
export interface Area<T> {
  readonly name: string;
  build(platform: Platform): T;
}

export interface Platform {
  readonly options: PlatformOptions;
  /** What the profile file says; its policy is the one in force at this moment. */
  readonly profile: PlatformProfile;
  readonly policy: FollowedPolicy;
  readonly clock: Clock;
  /** For what happens at run time; generated rows use `randomAt` with `options.seed`. */
  readonly random: Random;
  use<T>(area: Area<T>): T;
  /** All or nothing, with its audit events. */
  transact<T>(caller: Caller, action: (tx: Transaction) => T): T;
}

/** A platform with nothing in it yet; `log` is the area that keeps the audit events. */
export function createKernel(options: PlatformOptions, log: Area<AuditLog>): Platform {
  const built = new Map<Area<unknown>, unknown>();
  const building = new Set<Area<unknown>>();
  const policy = followedPolicy(options.profile.policy, options.clock);
  const platform: Platform = {
    options,
    profile: {
      ...options.profile,
      get policy() {
        return policy.now();
      },
    },
    policy,
    clock: options.clock,
    random: createRandom(options.seed, "run-time"),
    use<T>(area: Area<T>): T {
      // The value under an area is what that very area built.
      if (built.has(area)) return built.get(area) as T;
      if (building.has(area)) throw new Error(`The area ${area.name} needs itself`);
      building.add(area);
      const part = area.build(platform);
      built.set(area, part);
      return part;
    },
    transact: (caller, action) => transact(platform.use(log), options.clock, caller, action),
  };
  return platform;
}
