import type { components } from "../../../openapi/platform.gen";
import { policyAt } from "../../../src/domain/policy/terms";
import type { PolicyProfile } from "../../profiles/profile";
import type { Clock } from "../clock";

type Version = Pick<components["schemas"]["PolicyVersion"], "noticedAt" | "effectiveAt" | "changes">;

interface Versions {
  /** Counts every write. */
  readonly revision: number;
  values(): Iterable<Version>;
}

export interface FollowedPolicy {
  /** The policy in force at this moment. */
  now(): PolicyProfile;
  /** From now on these versions change it as they take effect. */
  follow(versions: Versions): void;
}

/** When the next version takes effect, in milliseconds. */
function nextEffect(versions: Versions, now: number): number {
  let next = Infinity;
  for (const { noticedAt, effectiveAt } of versions.values()) {
    const at = noticedAt === undefined ? NaN : Date.parse(effectiveAt ?? "");
    if (at > now && at < next) next = at;
  }
  return next;
}

/** The policy of the profile, with every version in it that has taken effect. It is asked for all the time, so it is kept. */
export function followedPolicy(policy: PolicyProfile, clock: Clock): FollowedPolicy {
  let versions: Versions | undefined;
  let known = { policy, revision: -1, until: -Infinity };
  return {
    follow: (given) => void (versions = given),
    now() {
      if (versions === undefined) return policy;
      const now = clock.now();
      if (known.revision !== versions.revision || now >= known.until) {
        const { revision } = versions;
        known = {
          policy: policyAt(policy, versions.values(), now),
          revision,
          until: nextEffect(versions, now),
        };
      }
      return known.policy;
    },
  };
}
