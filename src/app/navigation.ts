import type { IconName } from "../components/icon/iconPaths";
import type { Platform } from "../providers/platform/PlatformContext";

export interface NavigationItem {
  name: string;
  path: string;
  /** Key of the text in the catalogue. */
  label: string;
  icon: IconName;
  group: "work" | "records" | "rules";
  /** Without this right (or any of these) the area is not offered; the server refuses it anyway. */
  scope?: string | readonly string[];
  /** Offered only where the platform has it. */
  isOffered?: (platform: Platform) => boolean;
  /** Second key of the `g …` shortcut. */
  shortcut: string;
}

/** The one table of the console's areas: sidebar, palette and shortcuts are all drawn from it. */
export const navigation: readonly NavigationItem[] = [
  { name: "home", path: "/", label: "app.nav.home", icon: "home", group: "work", shortcut: "h" },
  {
    name: "privacy-requests",
    path: "/privacy-requests",
    label: "app.nav.privacy_requests",
    icon: "clock",
    group: "work",
    scope: "privacy_requests:read",
    shortcut: "p",
  },
  {
    name: "approvals",
    path: "/approvals",
    label: "app.nav.approvals",
    icon: "check",
    group: "work",
    scope: ["ledger:adjust", "orders:reconcile", "staff:write", "retention:write", "policy:write"],
    shortcut: "o",
  },
  {
    name: "leak-response",
    path: "/leak-response",
    label: "app.nav.leak_response",
    icon: "warning",
    group: "work",
    scope: "access_keys:revoke",
    shortcut: "l",
  },
  {
    name: "accounts",
    path: "/accounts",
    label: "app.nav.accounts",
    icon: "user",
    group: "records",
    scope: "accounts:read",
    shortcut: "a",
  },
  {
    name: "caps",
    path: "/caps",
    label: "app.nav.caps",
    icon: "sliders",
    group: "work",
    scope: "caps:write",
    isOffered: ({ capabilities }) => capabilities.spendCaps,
    shortcut: "c",
  },
  {
    name: "access-keys",
    path: "/access-keys",
    label: "app.nav.access_keys",
    icon: "key",
    group: "records",
    scope: "access_keys:read",
    shortcut: "k",
  },
  {
    name: "usage",
    path: "/usage",
    label: "app.nav.usage",
    icon: "chart",
    group: "records",
    scope: "usage:read",
    shortcut: "u",
  },
  {
    name: "request-logs",
    path: "/request-logs",
    label: "app.nav.request_logs",
    icon: "menu",
    group: "records",
    scope: "request_logs:read",
    shortcut: "q",
  },
  {
    name: "error-events",
    path: "/error-events",
    label: "app.nav.error_events",
    icon: "warning",
    group: "records",
    scope: "request_logs:read",
    isOffered: ({ capabilities }) => capabilities.errorEvents,
    shortcut: "j",
  },
  {
    name: "queue",
    path: "/queue",
    label: "app.nav.queue",
    icon: "pause",
    group: "records",
    scope: "usage:read",
    isOffered: ({ capabilities }) => capabilities.queue,
    shortcut: "w",
  },
  {
    name: "rehosted-outputs",
    path: "/rehosted-outputs",
    label: "app.nav.rehosted_outputs",
    icon: "copy",
    group: "records",
    scope: "usage:read",
    isOffered: ({ capabilities }) => capabilities.rehosting,
    shortcut: "b",
  },
  {
    name: "ledger-entries",
    path: "/ledger-entries",
    label: "app.nav.ledger_entries",
    icon: "list",
    group: "records",
    scope: "ledger:read",
    shortcut: "s",
  },
  {
    name: "orders",
    path: "/orders",
    label: "app.nav.orders",
    icon: "card",
    group: "records",
    scope: "orders:read",
    isOffered: ({ capabilities }) => capabilities.orders,
    shortcut: "r",
  },
  {
    name: "reconciliation-periods",
    path: "/reconciliation-periods",
    label: "app.nav.reconciliation",
    icon: "check",
    group: "records",
    scope: "orders:read",
    isOffered: ({ capabilities }) => capabilities.orders,
    shortcut: "m",
  },
  {
    name: "audit-events",
    path: "/audit-events",
    label: "app.nav.audit_events",
    icon: "shield",
    group: "records",
    scope: "audit:read",
    shortcut: "e",
  },
  {
    name: "policy",
    path: "/policy",
    label: "app.nav.policy",
    icon: "document",
    group: "rules",
    scope: "policy:read",
    shortcut: "y",
  },
  {
    name: "policy-versions",
    path: "/policy-versions",
    label: "app.nav.policy_versions",
    icon: "bookmark",
    group: "rules",
    scope: "policy:read",
    shortcut: "v",
  },
  {
    name: "processors",
    path: "/processors",
    label: "app.nav.processors",
    icon: "share",
    group: "rules",
    scope: "processors:read",
    shortcut: "x",
  },
  {
    name: "disclosures",
    path: "/disclosures",
    label: "app.nav.disclosures",
    icon: "lock",
    group: "records",
    scope: "accounts:read",
    isOffered: ({ capabilities }) => capabilities.disclosures,
    shortcut: "d",
  },
  {
    name: "retention",
    path: "/retention",
    label: "app.nav.retention",
    icon: "clock",
    group: "rules",
    scope: "retention:read",
    shortcut: "t",
  },
];

export const navigationFor = (
  scopes: readonly string[],
  platform: Platform,
  items: readonly NavigationItem[] = navigation,
): NavigationItem[] =>
  items.filter(
    ({ scope, isOffered }) =>
      (scope === undefined || [scope].flat().some((each) => scopes.includes(each))) &&
      (isOffered === undefined || isOffered(platform)),
  );
