import type { components } from "../../openapi/platform.gen";
import { forbidden } from "./problem";

type Schemas = components["schemas"];

export type Scope = Schemas["Scope"];
export type Role = Schemas["Role"];

/** CONTRACT 5. The server's own list: the console learns a person's scopes from GET /me and knows no role. */
const scopes = [
  "accounts:read",
  "accounts:write",
  "pii:reveal",
  "privacy_requests:read",
  "privacy_requests:work",
  "privacy_requests:approve",
  "usage:read",
  "usage:cost",
  "request_logs:read",
  "ledger:read",
  "ledger:review",
  "ledger:adjust",
  "orders:read",
  "orders:reconcile",
  "caps:write",
  "access_keys:read",
  "access_keys:write",
  "access_keys:revoke",
  "audit:read",
  "audit:export",
  "audit:review",
  "policy:read",
  "policy:write",
  "retention:read",
  "retention:write",
  "processors:read",
  "processors:write",
  "staff:read",
  "staff:write",
] as const satisfies readonly Scope[];

const everyone: readonly Scope[] = [
  "accounts:read",
  "usage:read",
  "request_logs:read",
  "policy:read",
  "retention:read",
  "processors:read",
];

/** One column of the table in CONTRACT 5 per role. */
const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {
  support: [
    ...everyone,
    "accounts:write",
    "pii:reveal",
    "privacy_requests:read",
    "privacy_requests:work",
    "privacy_requests:approve",
    "ledger:read",
    "access_keys:read",
  ],
  finance: [
    ...everyone,
    "usage:cost",
    "ledger:read",
    "ledger:review",
    "ledger:adjust",
    "orders:read",
    "orders:reconcile",
    "caps:write",
  ],
  security: [
    ...everyone,
    "usage:cost",
    "pii:reveal",
    "privacy_requests:read",
    "caps:write",
    "access_keys:read",
    "access_keys:write",
    "access_keys:revoke",
    "audit:read",
    "audit:export",
    "audit:review",
    "staff:read",
  ],
  auditor: [
    ...everyone,
    "usage:cost",
    "privacy_requests:read",
    "ledger:read",
    "orders:read",
    "access_keys:read",
    "audit:read",
    "audit:export",
    "staff:read",
  ],
  admin: scopes,
};

/** Someone who works in the console. */
export interface Person {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  mfa: boolean;
}

export function scopesOf(person: Person): readonly Scope[] {
  const held = new Set(person.roles.flatMap((role) => scopesOfRole[role]));
  return scopes.filter((scope) => held.has(scope));
}

export function holdsScope(person: Person, scope: Scope): boolean {
  return person.roles.some((role) => scopesOfRole[role].includes(scope));
}

export function requireScope(person: Person, scope: Scope): void {
  if (!holdsScope(person, scope)) throw forbidden(scope);
}
