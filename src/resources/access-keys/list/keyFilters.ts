import { useMemo } from "react";
import type { FilterField } from "../../../components/filter/filterField";
import { keyHealths } from "../../../domain/access-keys/health";
import { keyStatuses } from "../../../domain/access-keys/status";
import { usePlatform, type Platform } from "../../../providers/platform/PlatformContext";

const named = (prefix: string, ids: readonly string[]) => ids.map((id) => ({ id, name: `${prefix}.${id}` }));
const field = (source: string) => `access_keys.filter.${source}`;

const filtersOf = ({ models, accessKeyScopes }: Platform): readonly FilterField[] => [
  {
    source: "status",
    label: field("status"),
    kind: "enum",
    choices: named("access_keys.status", keyStatuses),
  },
  {
    source: "health",
    label: field("health"),
    kind: "enum",
    choices: named("access_keys.health", keyHealths),
  },
  {
    source: "accountId",
    label: field("accountId"),
    kind: "reference",
    reference: "accounts",
    optionText: "name",
  },
  { source: "name", label: field("name"), kind: "text" },
  { source: "description", label: field("description"), kind: "text" },
  { source: "prefix", label: field("prefix"), kind: "text", operators: ["startsWith", "contains", "is"] },
  { source: "last4", label: field("last4"), kind: "text", operators: ["is"] },
  { source: "lastUsedAt", label: field("lastUsedAt"), kind: "time", operators: ["lt", "gte", "between"] },
  { source: "createdAt", label: field("createdAt"), kind: "time" },
  { source: "expiresAt", label: field("expiresAt"), kind: "time", operators: ["lt", "gte", "between"] },
  { source: "costMonth", label: field("costMonth"), kind: "money" },
  { source: "costToday", label: field("costToday"), kind: "money" },
  { source: "costTotal", label: field("costTotal"), kind: "money" },
  {
    source: "capState",
    label: field("capState"),
    kind: "enum",
    choices: named("access_keys.cap.state", capStates),
  },
  { source: "requestsMonth", label: field("requestsMonth"), kind: "number" },
  { source: "refused24h", label: field("refused24h"), kind: "number" },
  { source: "rateLimited24h", label: field("rateLimited24h"), kind: "number" },
  {
    source: "models",
    label: field("models"),
    kind: "enum",
    choices: models.map(({ id, label }) => ({ id, name: label })),
  },
  {
    source: "scopes",
    label: field("scopes"),
    kind: "enum",
    choices: accessKeyScopes.map(({ id, label }) => ({ id, name: label })),
  },
  { source: "ipAllow", label: field("ipAllow"), kind: "text", operators: ["startsWith", "contains", "is"] },
  { source: "rotating", label: field("rotating"), kind: "boolean" },
  { source: "exposed", label: field("exposed"), kind: "boolean" },
  { source: "healthy", label: field("healthy"), kind: "boolean" },
];

const capStates = ["ok", "near", "reached"] as const;

/** What keys can be found by; models and scopes are the platform's own. */
export const useKeyFilters = (): readonly FilterField[] => {
  const platform = usePlatform();
  return useMemo(() => filtersOf(platform), [platform]);
};
