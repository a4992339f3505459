import { describe, expect, it } from "vitest";
import { operationRules } from "../../openapi/rules.gen";
import { routes } from "./routes";

const name = ({ method, path }: { method: string; path: string }) => `${method.toUpperCase()} ${path}`;
const answered = routes.map(name);

describe("the routes", () => {
  it("answer every operation of the contract", () => {
    const missing = operationRules.map(name).filter((each) => !answered.includes(each));
    expect(missing).toEqual([]);
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
