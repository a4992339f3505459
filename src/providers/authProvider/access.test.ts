import { describe, expect, it } from "vitest";
import { canAccessResource, scopeFor } from "./access";

describe("scopeFor", () => {
  it.each([
    ["access-keys", "list", "access_keys:read"],
    ["access-keys", "show", "access_keys:read"],
    ["access-keys", "edit", "access_keys:write"],
    ["access-keys", "revoke", "access_keys:revoke"],
    ["privacy-requests", "approve", "privacy_requests:approve"],
    ["privacy-requests", "create", "privacy_requests:work"],
    ["privacy-requests", "edit", "privacy_requests:work"],
    ["ledger-entries", "list", "ledger:read"],
    ["disclosures", "show", "accounts:read"],
    ["request-logs", "show", "request_logs:read"],
    ["error-events", "list", "request_logs:read"],
    ["rehosted-outputs", "show", "usage:read"],
    ["queue", "list", "usage:read"],
  ])("%s %s asks for %s", (resource, action, scope) => {
    expect(scopeFor(resource, action)).toBe(scope);
  });
});

describe("canAccessResource", () => {
  it("goes by the exact scope", () => {
    expect(canAccessResource(["accounts:read"], "accounts", "list")).toBe(true);
    expect(canAccessResource(["accounts:read"], "accounts", "edit")).toBe(false);
    expect(canAccessResource([], "accounts", "list")).toBe(false);
  });

  it("leaves everybody their own jobs and saved views", () => {
    expect(canAccessResource([], "jobs", "list")).toBe(true);
    expect(canAccessResource([], "saved-views", "edit")).toBe(true);
  });
});
