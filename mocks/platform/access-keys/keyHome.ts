import type { components } from "../../../openapi/platform.gen";
import type { HomeService } from "../services";
import type { AccessKeys } from "./keyArea";

type Item = components["schemas"]["HomeItem"];
type Health = components["schemas"]["AccessKeyHealth"];

const usable = ["active", "expiring"];

interface Concern {
  readonly kind: Item["kind"];
  readonly severity: Item["severity"];
  readonly filter: Readonly<Record<string, unknown>>;
}

const byHealth = (...health: Health[]) => ({ health, status: usable });

/** Findings that somebody has to act on; being disabled or unused is not one of them. */
const concerns: readonly Concern[] = [
  { kind: "keys_exposed", severity: "critical", filter: { exposed: true } },
  { kind: "caps_reached", severity: "critical", filter: byHealth("cap_reached") },
  {
    kind: "keys_unhealthy",
    severity: "warning",
    filter: byHealth("refused_traffic", "rate_limited", "unusual_use"),
  },
  { kind: "keys_expiring", severity: "warning", filter: { status: "expiring" } },
  { kind: "caps_near", severity: "warning", filter: byHealth("near_cap") },
];

export function keyHome({ rows }: AccessKeys): HomeService {
  const count = (filter: unknown) => rows.query({ filter, range: [0, 0] }).total;
  return {
    scope: "access_keys:read",
    items: () =>
      concerns.flatMap(({ kind, severity, filter }): Item[] => {
        const found = count(filter);
        if (found === 0) return [];
        const id = `access-keys.${kind}`;
        return [{ id, kind, severity, count: found, relation: "eq", resource: "access-keys", filter }];
      }),
    figures: () => [
      {
        id: "access-keys.active",
        kind: "keys_active",
        count: count({ status: usable }),
        resource: "access-keys",
        filter: { status: usable },
      },
    ],
  };
}
