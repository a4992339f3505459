import { afterEach, describe, expect, it, vi } from "vitest";
import { ensureChromium, findChromium } from "./chromium.mjs";

/**
 * A system without Chromium; each command that is run may bring one.
 * @param {{ isRoot?: boolean, hasApt?: boolean, found?: string, brings?: Record<string, string>, broken?: string[] }} [options]
 */
function system({ isRoot = true, hasApt = true, found, brings = {}, broken = [] } = {}) {
  /** @type {string[]} */
  const commands = [];
  const files = found === undefined ? [] : [found];
  return {
    commands,
    isRoot,
    hasApt,
    find: () => files,
    starts: (/** @type {string} */ name) => !broken.includes(name),
    say: () => undefined,
    run: (/** @type {string} */ name, /** @type {string[]} */ rest) => {
      const command = [name, ...rest].join(" ");
      commands.push(command);
      const way = Object.keys(brings).find((part) => command.includes(part));
      if (way !== undefined) files.push(brings[way] ?? "");
      return way !== undefined || command.includes("update") ? "" : "no network";
    },
  };
}

const apt = "apt-get install";
const own = "playwright/cli.js install chromium";

describe("ensureChromium", () => {
  it("installs nothing where one is found", () => {
    const here = system({ found: "/usr/bin/chromium" });
    expect(ensureChromium(here)).toBe("/usr/bin/chromium");
    expect(here.commands).toEqual([]);
  });

  it("takes Debian's package where it may", () => {
    const here = system({ brings: { [apt]: "/usr/bin/chromium" } });
    expect(ensureChromium(here)).toBe("/usr/bin/chromium");
    expect(here.commands.some((command) => command.includes(own))).toBe(false);
  });

  it("takes Playwright's own download where Debian's package cannot be had", () => {
    const here = system({ brings: { [own]: "/cache/chrome" } });
    expect(ensureChromium(here)).toBe("/cache/chrome");
    expect(here.commands.some((command) => command.startsWith(apt))).toBe(true);
  });

  it.each([
    ["without root", { isRoot: false }],
    ["without apt", { hasApt: false }],
  ])("never calls apt %s", (_, more) => {
    const here = system({ ...more, brings: { [own]: "/cache/chrome" } });
    expect(ensureChromium(here)).toBe("/cache/chrome");
    expect(here.commands.some((command) => command.startsWith("apt-get"))).toBe(false);
  });

  it("does not take one that is there but does not start", () => {
    const here = system({
      found: "/usr/bin/stub",
      broken: ["/usr/bin/stub"],
      brings: { [own]: "/cache/chrome" },
    });
    expect(ensureChromium(here)).toBe("/cache/chrome");
  });

  it("says what was tried, why it failed and what to do", () => {
    expect(() => ensureChromium(system())).toThrow(
      /apt-get install chromium: no network\nplaywright install chromium: no network/,
    );
  });
});

describe("findChromium", () => {
  afterEach(() => void vi.unstubAllEnvs());

  it("believes CHROMIUM_PATH, and says so when no file is there", () => {
    vi.stubEnv("CHROMIUM_PATH", process.execPath);
    expect(findChromium()).toBe(process.execPath);
    vi.stubEnv("CHROMIUM_PATH", "/nowhere/chromium");
    expect(() => findChromium()).toThrow("/nowhere/chromium");
  });
});
