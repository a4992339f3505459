import { afterEach, describe, expect, it, vi } from "vitest";
import { dashboard, resources } from "./resources";
import { warmUp } from "./warmUp";

const preloadOf = (page: unknown) => vi.spyOn(page as { preload: () => void }, "preload").mockReturnValue();
const keys = resources.find(({ name }) => name === "access-keys");

afterEach(() => vi.restoreAllMocks());

describe("warmUp", () => {
  it.each([
    ["the list", { pathname: "/access-keys", hash: "" }, "/", keys?.list],
    [
      "a page below a base URL",
      { pathname: "/console/access-keys/k1/show", hash: "" },
      "/console/",
      keys?.show,
    ],
    ["a form, not the row named create", { pathname: "/access-keys/create", hash: "" }, "/", keys?.create],
    ["a hash with a query", { pathname: "/index.html", hash: "#/access-keys?page=2" }, "/", keys?.list],
    ["home", { pathname: "/", hash: "" }, "/", dashboard],
  ])("fetches %s", (_, location, base, page) => {
    const preload = preloadOf(page);
    warmUp(location, base);
    expect(preload).toHaveBeenCalledOnce();
  });

  it("fetches nothing for a path that is no page", () => {
    const preload = preloadOf(keys?.list);
    warmUp({ pathname: "/nowhere", hash: "" }, "/");
    expect(preload).not.toHaveBeenCalled();
  });
});
