import { describe, expect, it } from "vitest";
import { operationRules } from "../../openapi/rules.gen";
import { routes } from "./routes";

/** Operations whose area is not built yet: their screens are not there either. The list only gets shorter. */
const NOT_YET: readonly string[] = [
  "GET /error-events",
  "GET /error-events/{id}",
  "GET /queue",
  "GET /rehosted-outputs",
  "GET /rehosted-outputs/{id}",
  "GET /rehosting",
];

const name = ({ method, path }: { method: string; path: string }) => `${method.toUpperCase()} ${path}`;
const answered = routes.map(name);

describe("the routes", () => {
  it("answer every operation of the contract, but those of areas to come", () => {
    const missing = operationRules.map(name).filter((each) => !answered.includes(each));
    expect(missing.toSorted()).toEqual(NOT_YET.toSorted());
  });

  it("are operations of the contract, once each", () => {
    const known = new Set(operationRules.map(name));
    expect(answered.filter((each) => !known.has(each))).toEqual([]);
    expect(new Set(answered).size).toBe(answered.length);
  });

  it("ask for the very scope that the contract names", () => {
    const scopes = new Map(operationRules.map((rule) => [name(rule), rule.scope]));
    expect(routes.filter((route) => scopes.get(name(route)) !== route.scope).map(name)).toEqual([]);
  });
});
