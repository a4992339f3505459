/**
 * What a person may do, by scope and never by role. A scope is `<area>:<right>` in snake case; a resource is its
 * API name in kebab case, so `access-keys` and `show` ask for `access_keys:read`.
 */
const RIGHT_OF_ACTION: Readonly<Record<string, string>> = {
  list: "read",
  show: "read",
  create: "write",
  edit: "write",
  delete: "write",
};

/** Where the right to write a row is called otherwise: a privacy request is worked, not written. */
const WRITE_OF_RESOURCE: Readonly<Record<string, string>> = { "privacy-requests": "work" };

/** Where the rights of a resource carry another name than its own. */
const AREA_OF_RESOURCE: Readonly<Record<string, string>> = {
  "ledger-entries": "ledger",
  "reconciliation-periods": "orders",
  "reconciliation-items": "orders",
  "policy-versions": "policy",
  "error-events": "request_logs",
  "rehosted-outputs": "usage",
  queue: "usage",
  disclosures: "accounts",
};

export const scopeFor = (resource: string, action: string): string => {
  const right = RIGHT_OF_ACTION[action] ?? action;
  const name = right === "write" ? (WRITE_OF_RESOURCE[resource] ?? right) : right;
  return `${AREA_OF_RESOURCE[resource] ?? resource.replaceAll("-", "_")}:${name}`;
};

export const hasScope = (scopes: readonly string[], scope: string): boolean => scopes.includes(scope);

/** Everybody who is signed in has these of their own: their jobs, their saved views, what waits for them. */
const PERSONAL = new Set(["jobs", "saved-views", "approvals"]);

export const canAccessResource = (scopes: readonly string[], resource: string, action: string): boolean =>
  PERSONAL.has(resource) || hasScope(scopes, scopeFor(resource, action));
