import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "./config";

const valid = {
  apiBaseUrl: "/api/v1/",
  environment: { label: "Production", tone: "production" },
  auth: { kind: "session", signInUrl: "/sign-in" },
};

describe("parseConfig", () => {
  it("accepts a session deployment and drops the trailing slash of the base URL", () => {
    expect(parseConfig(valid)).toEqual({ ...valid, apiBaseUrl: "/api/v1", urls: "path" });
  });

  it("keeps the sign-in choices of a bearer deployment", () => {
    const auth = { kind: "bearer", choices: [{ id: "a", label: "A", description: "", token: "t" }] };
    expect(parseConfig({ ...valid, auth }).auth).toEqual(auth);
  });

  it.each([
    ["not an object", []],
    ["apiBaseUrl", { ...valid, apiBaseUrl: 1 }],
    ["environment.label", { ...valid, environment: {} }],
    ["environment.tone", { ...valid, environment: { label: "x", tone: "loud" } }],
    ["auth", { ...valid, auth: undefined }],
    ["auth.kind", { ...valid, auth: { kind: "magic" } }],
    ["signInUrl", { ...valid, auth: { kind: "session" } }],
    ["auth.choices", { ...valid, auth: { kind: "bearer", choices: [] } }],
    ["token", { ...valid, auth: { kind: "bearer", choices: [{ id: "a", label: "A" }] } }],
    ["urls", { ...valid, urls: "search" }],
    ["auditLog.origin", { ...valid, auditLog: {} }],
    ["verifierKeys", { ...valid, auditLog: { origin: "o", verifierKeys: [1] } }],
  ])("refuses a wrong %s and names it", (name, value) => {
    expect(() => parseConfig(value)).toThrow(ConfigError);
    if (name !== "not an object") expect(() => parseConfig(value)).toThrow(name);
  });
});
