import type { components } from "../../../../openapi/platform.gen";

type Capabilities = components["schemas"]["Capabilities"];

export type TabId =
  | "profile"
  | "consents"
  | "keys"
  | "usage"
  | "billing"
  | "devices"
  | "communications"
  | "requests"
  | "disclosures"
  | "audit";

interface TabRule {
  id: TabId;
  /** Any of these rights opens it; none are asked for what comes with the account itself. */
  scopes?: readonly string[];
  isOffered?: (capabilities: Capabilities) => boolean;
}

/** The account page's tabs in order: which rights open each, and what the platform must have. */
const rules: readonly TabRule[] = [
  { id: "profile" },
  { id: "consents" },
  { id: "keys", scopes: ["access_keys:read"] },
  { id: "usage", scopes: ["usage:read", "request_logs:read"] },
  { id: "billing" },
  { id: "devices", isOffered: ({ devices }) => devices },
  { id: "communications" },
  { id: "requests", scopes: ["privacy_requests:read"] },
  { id: "disclosures", isOffered: ({ disclosures }) => disclosures },
  // Offered to everybody: it says which right is missing, because its absence would read as "nothing happened".
  { id: "audit" },
];

/** What the platform sells decides what the money tab is called. */
const billingLabel = ({ credits, wallet, subscriptions }: Capabilities): string => {
  if (credits) return "accounts.tab.credits";
  if (wallet) return "accounts.tab.wallet";
  return subscriptions ? "accounts.tab.subscription" : "accounts.tab.billing";
};

export const offeredTabs = (
  capabilities: Capabilities,
  scopes: readonly string[],
): { id: TabId; label: string }[] =>
  rules
    .filter(
      (rule) =>
        (rule.isOffered?.(capabilities) ?? true) &&
        (rule.scopes?.some((scope) => scopes.includes(scope)) ?? true),
    )
    .map(({ id }) => ({ id, label: id === "billing" ? billingLabel(capabilities) : `accounts.tab.${id}` }));
