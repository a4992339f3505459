import { getResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { OperationRule } from "../../openapi/rules";
import { operationRules } from "../../openapi/rules.gen";
import type { Role, Scope } from "../platform/access";
import { createClock } from "../platform/clock";
import { createPlatform } from "../platform/createPlatform";
import { profiles } from "../profiles/profiles";
import { createHandlers } from "./createHandlers";
import { routes } from "./routes";

/** The table of CONTRACT 5, written out a second time: who may use which scope. */
const MAY: Readonly<Record<Scope, readonly Role[]>> = {
  "accounts:read": ["support", "finance", "security", "auditor", "admin"],
  "accounts:write": ["support", "admin"],
  "pii:reveal": ["support", "security", "admin"],
  "privacy_requests:read": ["support", "security", "auditor", "admin"],
  "privacy_requests:work": ["support", "admin"],
  "privacy_requests:approve": ["support", "admin"],
  "usage:read": ["support", "finance", "security", "auditor", "admin"],
  "usage:cost": ["finance", "security", "auditor", "admin"],
  "request_logs:read": ["support", "finance", "security", "auditor", "admin"],
  "ledger:read": ["support", "finance", "auditor", "admin"],
  "ledger:review": ["finance", "admin"],
  "ledger:adjust": ["finance", "admin"],
  "orders:read": ["finance", "auditor", "admin"],
  "orders:reconcile": ["finance", "admin"],
  "caps:write": ["finance", "security", "admin"],
  "access_keys:read": ["support", "security", "auditor", "admin"],
  "access_keys:write": ["security", "admin"],
  "access_keys:revoke": ["security", "admin"],
  "audit:read": ["security", "auditor", "admin"],
  "audit:export": ["security", "auditor", "admin"],
  "audit:review": ["security", "admin"],
  "policy:read": ["support", "finance", "security", "auditor", "admin"],
  "policy:write": ["admin"],
  "retention:read": ["support", "finance", "security", "auditor", "admin"],
  "retention:write": ["admin"],
  "processors:read": ["support", "finance", "security", "auditor", "admin"],
  "processors:write": ["admin"],
  "staff:read": ["security", "auditor", "admin"],
  "staff:write": ["admin"],
};
const ROLES: readonly Role[] = ["support", "finance", "security", "auditor", "admin"];

const isScope = (scope: string): scope is Scope => Object.hasOwn(MAY, scope);

const platform = createPlatform({
  profile: profiles.studio,
  scale: "small",
  seed: 1,
  clock: createClock("2026-11-21T09:30:00.000Z"),
});
const handlers = createHandlers(platform);

/** Asks for a row that is not there, so that nothing changes: only who may ask is looked at. */
async function ask(
  rule: OperationRule,
  token: string | undefined,
): Promise<{ status: number; code: unknown }> {
  const path = rule.path.replace(/\{\w+\}/g, "none_0");
  const hasBody = rule.method === "post" || rule.method === "put";
  const request = new Request(`http://127.0.0.1/api/v1${path}`, {
    method: rule.method.toUpperCase(),
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(hasBody && { "content-type": "application/json" }),
      "idempotency-key": crypto.randomUUID(),
      "if-match": '"none"',
    },
    ...(hasBody && { body: "{}" }),
  });
  const response = await getResponse(handlers, request);
  if (!response) throw new Error(`Nothing answers ${rule.method} ${rule.path}`);
  const text = await response.text();
  const isProblem = response.headers.get("content-type")?.includes("problem+json") ?? false;
  const code: unknown = isProblem ? (JSON.parse(text) as { code?: unknown }).code : undefined;
  return { status: response.status, code };
}

const served = operationRules.filter(
  ({ method, path, scope }) =>
    isScope(scope) && routes.some((route) => route.method === method && route.path === path),
);

describe("the server decides who may ask", () => {
  it("serves every operation on accounts and access keys", () => {
    const missing = operationRules
      .filter(({ path }) => /^\/(accounts|access-keys)(\/|$)/.test(path))
      .filter((rule) => !served.includes(rule) && isScope(rule.scope))
      .map(({ method, path }) => `${method} ${path}`);
    expect(missing).toEqual([]);
  });

  describe.each(served.map((rule) => ({ rule, name: `${rule.method} ${rule.path}` })))(
    "$name",
    ({ rule }) => {
      it("answers 401 to nobody", async () => {
        expect((await ask(rule, undefined)).status).toBe(401);
      });

      it.each(ROLES)("as the scope says for %s", async (role) => {
        const { status, code } = await ask(rule, `mock-${role}`);
        const isAllowed = isScope(rule.scope) && MAY[rule.scope].includes(role);
        expect({ status, code, isRefused: status === 401 || code === "missing_scope" }).toMatchObject({
          isRefused: !isAllowed,
          ...(!isAllowed && { status: 403 }),
        });
      });
    },
  );
});
