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

export const scopeFor = (resource: string, action: string): string =>
  `${resource.replaceAll("-", "_")}:${RIGHT_OF_ACTION[action] ?? action}`;

export const hasScope = (scopes: readonly string[], scope: string): boolean => scopes.includes(scope);

/** Everybody who is signed in has these of their own: their jobs, their saved views. */
const PERSONAL = new Set(["jobs", "saved-views"]);

export const canAccessResource = (scopes: readonly string[], resource: string, action: string): boolean =>
  PERSONAL.has(resource) || hasScope(scopes, scopeFor(resource, action));
