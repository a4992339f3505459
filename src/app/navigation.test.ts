import { describe, expect, it } from "vitest";
import type { Platform } from "../providers/platform/PlatformContext";
import { navigation, navigationFor, type NavigationItem } from "./navigation";

const platform = { capabilities: { wallet: false } } as Platform;
const item: NavigationItem = {
  name: "wallets",
  path: "/wallets",
  label: "x",
  icon: "list",
  group: "records",
  scope: "ledger:read",
  isOffered: ({ capabilities }) => capabilities.wallet,
  shortcut: "w",
};

describe("navigationFor", () => {
  it("offers an area only with its right and on a platform that has it", () => {
    expect(navigationFor(["ledger:read"], platform, [item])).toEqual([]);
    const withWallet = { ...platform, capabilities: { ...platform.capabilities, wallet: true } };
    expect(navigationFor(["ledger:read"], withWallet, [item])).toEqual([item]);
    expect(navigationFor([], withWallet, [item])).toEqual([]);
  });

  it("offers an area of several rights with any of them", () => {
    const shared: NavigationItem = {
      name: "a",
      path: "/a",
      label: "a",
      icon: "list",
      group: "work",
      shortcut: "x",
      scope: ["b:x", "c:x"],
    };
    expect(navigationFor(["c:x"], platform, [shared])).toEqual([shared]);
    expect(navigationFor(["d:x"], platform, [shared])).toEqual([]);
  });

  it("leaves somebody without any right the home page", () => {
    expect(navigationFor([], platform).map(({ name }) => name)).toEqual(["home"]);
  });
});

describe("navigation", () => {
  it.each(["name", "path", "shortcut"] as const)("has every %s once", (field) => {
    const values = navigation.map((each) => each[field]);
    expect(new Set(values).size).toBe(values.length);
  });

  it("leaves g and ? to the shortcuts themselves", () => {
    expect(navigation.map(({ shortcut }) => shortcut)).not.toContain("g");
  });
});
