import type { FilterField } from "../../../components/filter/filterField";
import type { Platform } from "../../../providers/platform/PlatformContext";
import { areFoundIds } from "./accountSearch";

type Translate = (key: string, options?: Record<string, unknown>) => string;

const named = (group: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `accounts.${group}.${id}` }));
const label = (source: string) => `accounts.field.${source}`;

const statuses = ["active", "suspended", "restricted", "deletion_scheduled", "purged"];
const subscriptionStates = ["trialing", "active", "past_due", "cancelled"];
const purposes = ["marketing_email", "product_announcements", "training_on_content", "optional_cookies"];

const idField = (found: readonly string[] | undefined, translate: Translate): FilterField => ({
  source: "id",
  label: label("id"),
  kind: "id",
  operators: ["is", "isNot"],
  inWords: (values) =>
    areFoundIds(values, found)
      ? translate("accounts.search.found", { smart_count: found?.length ?? 0 })
      : undefined,
});

const shared: readonly FilterField[] = [
  { source: "status", label: label("status"), kind: "enum", choices: named("status", statuses) },
  { source: "createdAt", label: label("createdAt"), kind: "time" },
  { source: "lastActiveAt", label: label("lastActiveAt"), kind: "time", operators: ["lt", "gte", "between"] },
  { source: "region", label: label("region"), kind: "text" },
  { source: "country", label: label("country"), kind: "id", operators: ["is", "isNot"] },
  { source: "openRequests", label: label("openRequests"), kind: "number" },
  { source: "accessKeys", label: label("accessKeys"), kind: "number" },
  { source: "identityProvider", label: label("identityProvider"), kind: "text" },
  { source: "consent", label: label("consent"), kind: "enum", choices: named("consents.purpose", purposes) },
  { source: "balance", label: label("balance"), kind: "money", operators: ["gte", "lte", "between"] },
  { source: "suspendedAt", label: label("suspendedAt"), kind: "time" },
  { source: "deletionScheduledAt", label: label("deletionScheduledAt"), kind: "time" },
  { source: "pseudonym", label: label("pseudonym"), kind: "id", operators: ["is"] },
];

/** What accounts can be found by: the API's own list, less what this platform has not. None of it is personal data. */
export const accountFilters = (
  { capabilities }: Platform,
  found: readonly string[] | undefined,
  translate: Translate,
): FilterField[] => [
  idField(found, translate),
  ...shared,
  ...(capabilities.spendCaps
    ? [
        {
          source: "capState",
          label: label("capState"),
          kind: "enum" as const,
          choices: named("cap.state", ["ok", "near", "reached"]),
        },
      ]
    : []),
  ...(capabilities.subscriptions
    ? [
        { source: "subscriptionPlan", label: label("subscriptionPlan"), kind: "text" as const },
        {
          source: "subscriptionStatus",
          label: label("subscriptionStatus"),
          kind: "enum" as const,
          choices: named("subscription.state", subscriptionStates),
        },
      ]
    : []),
];
