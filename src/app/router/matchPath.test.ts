import { describe, expect, it } from "vitest";
import { decodePathname, matchPath } from "./matchPath";

describe("a path pattern", () => {
  it.each([
    ["/accounts", "/accounts", {}, "/accounts"],
    ["/accounts", "/accounts/", {}, "/accounts"],
    ["/accounts/:id", "/accounts/a.b", { id: "a.b" }, "/accounts/a.b"],
    ["/accounts/:id/*", "/accounts/7/show/2", { id: "7", "*": "show/2" }, "/accounts/7"],
    ["/accounts/*", "/accounts", { "*": "" }, "/accounts"],
    ["accounts/*", "/accounts/7", { "*": "7" }, "/accounts"],
    ["*", "/any/where", { "*": "any/where" }, "/"],
    ["/*", "/", { "*": "" }, "/"],
  ])("%s takes %s", (path, pathname, params, pathnameBase) => {
    expect(matchPath(path, pathname)).toMatchObject({ params, pathnameBase });
  });

  it.each([
    ["/accounts", "/accounts/7"],
    ["/accounts/:id", "/accounts"],
    ["/accounts/*", "/accountsx"],
    ["/a.b", "/axb"],
  ])("%s leaves %s", (path, pathname) => {
    expect(matchPath(path, pathname)).toBeNull();
  });

  it("without an end takes whole segments only", () => {
    expect(matchPath({ path: "/accounts", end: false }, "/accounts/7")).not.toBeNull();
    expect(matchPath({ path: "/accounts", end: false }, "/accountsx")).toBeNull();
  });

  it("gives an id with a slash and a space back whole", () => {
    expect(matchPath("/a/:id", decodePathname("/a/x%2Fy%20z"))?.params).toEqual({ id: "x/y z" });
    expect(decodePathname("/a/100%")).toBe("/a/100%");
  });
});
