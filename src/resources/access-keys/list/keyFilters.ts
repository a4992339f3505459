import { useMemo } from "react";
import type { FilterField } from "../../../components/filter/filterField";
import { keyHealths } from "../../../domain/access-keys/health";
import { keyStatuses } from "../../../domain/access-keys/status";
import { usePlatform, type Platform } from "../../../providers/platform/PlatformContext";

const named = (prefix: string, ids: readonly string[]) => ids.map((id) => ({ id, name: `${prefix}.${id}` }));
const field = (source: string) => `access_keys.filter.${source}`;

const kind =
  (of: FilterField["kind"], operators?: FilterField["operators"]) =>
  (source: string): FilterField => ({
    source,
    label: field(source),
    kind: of,
    ...(operators && { operators }),
  });

const choice = (source: string, choices: FilterField["choices"]): FilterField => ({
  source,
  label: field(source),
  kind: "enum",
  ...(choices && { choices }),
});

const labelled = (items: readonly { id: string; label: string }[]) =>
  items.map(({ id, label }) => ({ id, name: label }));

const accounts = { reference: "accounts", optionText: "name" } as const;
const partly = ["startsWith", "contains", "is"] as const;
/** "Unused since" and "ends before" are asked for more often than the other way round. */
const before = ["lt", "gte", "between"] as const;

const filtersOf = ({ models, accessKeyScopes }: Platform): readonly FilterField[] => [
  choice("status", named("key_status", keyStatuses)),
  choice("health", named("access_keys.health", keyHealths)),
  { source: "accountId", label: field("accountId"), kind: "reference", ...accounts },
  kind("id", ["is"])("id"),
  ...["name", "description"].map(kind("text")),
  kind("text", partly)("prefix"),
  kind("text", ["is"])("last4"),
  kind("time", before)("lastUsedAt"),
  kind("time")("createdAt"),
  { ...kind("time", before)("expiresAt"), isAhead: true },
  ...["costMonth", "costToday", "costTotal"].map(kind("money")),
  choice("capState", named("access_keys.cap.state", ["ok", "near", "reached"])),
  ...["requestsMonth", "refused24h", "rateLimited24h"].map(kind("number")),
  choice("models", labelled(models)),
  choice("scopes", labelled(accessKeyScopes)),
  kind("text", partly)("ipAllow"),
  ...["rotating", "exposed", "healthy"].map(kind("boolean")),
];

/** What keys can be found by; models and scopes are the platform's own. */
export const useKeyFilters = (): readonly FilterField[] => {
  const platform = usePlatform();
  return useMemo(() => filtersOf(platform), [platform]);
};
