import { expect, it } from "vitest";
import { resolveTo } from "./resolveTo";

it.each([
  ["/keys?a=1#top", "/keys?a=1#top"],
  [{ search: "?page=2" }, "/accounts/7?page=2"],
  [{ search: "page=2" }, "/accounts/7?page=2"],
  ["?page=2", "/accounts/7?page=2"],
  ["", "/accounts/7"],
  [{ pathname: "/keys", search: "" }, "/keys"],
  ["show", "/accounts/show"],
  ["../keys", "/keys"],
])("%j on /accounts/7 below /accounts is %s", (to, path) => {
  expect(resolveTo(to, "/accounts/7", "/accounts")).toBe(path);
});
