import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { ROOT } from "./install.mjs";
import { Problem } from "./problem.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Of the browser's own interface: two hidden pages behind the address bar, loaded anew for each window, which took a
 * quarter of the processor from the page under test. The last list of features wins, so what Playwright leaves out is
 * named again.
 */
const FEATURES_LEFT_OUT = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** What Chromium is started with: no GPU, no sandbox of its own (tests run as root in CI), no talk to the outside. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${FEATURES_LEFT_OUT.join(",")}`,
];

/**
 * The Chromium to test with: CHROMIUM_PATH, one of the system, or Playwright's own.
 * @returns {string | undefined}
 */
export const findChromium = () => foundChromiums()[0];

/** @returns {string[]} */
function foundChromiums() {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (fs.existsSync(named)) return [named];
    throw new Problem(`CHROMIUM_PATH names ${named}, and no file is there.`, "Correct it, or unset it.");
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...PLACES, ownDownload()].filter((file) => file !== "" && fs.existsSync(file));
}

/** Where Playwright keeps the browser that it downloads itself. */
function ownDownload() {
  try {
    /** @type {typeof import("@playwright/test")} */
    const { chromium } = createRequire(import.meta.url)("@playwright/test");
    return chromium.executablePath();
  } catch {
    return ""; // Playwright is not installed, or knows no browser for this system
  }
}

/**
 * What the choice rests on; tests give their own.
 * @typedef {{
 *   find: () => readonly string[],
 *   starts: (file: string) => boolean,
 *   isRoot: boolean,
 *   hasApt: boolean,
 *   run: (file: string, rest: string[]) => string,
 *   say: (text: string) => void,
 * }} System
 */

/** @returns {System} */
const thisSystem = () => ({
  find: foundChromiums,
  // Some systems put a script in its place that only says where to get the real one.
  starts: (file) => spawnSync(file, ["--version"], { stdio: "ignore" }).status === 0,
  isRoot: process.getuid?.() === 0,
  hasApt: fs.existsSync("/usr/bin/apt-get"),
  run,
  say: (text) => console.log(text),
});

/**
 * Finds Chromium or installs one: Debian's package when we may, otherwise Playwright's own download.
 * @param {System} [system]
 * @returns {string}
 */
export function ensureChromium(system = thisSystem()) {
  const works = () => system.find().find((file) => system.starts(file));
  const found = works();
  if (found) return found;
  /** @type {string[]} */
  const tried = [];
  for (const [what, commands] of waysToInstall(system)) {
    system.say(`Installing Chromium (${what}) …`);
    const failed = commands
      .map(([file, ...rest]) => system.run(file ?? "", rest))
      .find((result) => result !== "");
    const installed = works();
    if (installed) return installed;
    tried.push(`${what}: ${failed ?? "ended well, but no Chromium that starts is there"}`);
  }
  throw new Problem(
    `The browser tests need Chromium, and none could be found or installed.\n${tried.join("\n")}`,
    "Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.",
  );
}

/**
 * @param {Pick<System, "isRoot" | "hasApt">} system
 * @returns {[string, string[][]][]}
 */
function waysToInstall({ isRoot, hasApt }) {
  /** @type {[string, string[][]]} */
  const debian = [
    "apt-get install chromium",
    [
      ["apt-get", "update", "-qq"],
      ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"],
    ],
  ];
  /** @type {[string, string[][]]} */
  const own = [
    "playwright install chromium",
    [[process.execPath, path.join(ROOT, "node_modules/playwright/cli.js"), "install", "chromium"]],
  ];
  return isRoot && hasApt ? [debian, own] : [own];
}

/**
 * @param {string} file
 * @param {string[]} rest
 */
function run(file, rest) {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const result = spawnSync(file, rest, {
    cwd: ROOT,
    encoding: "utf8",
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (result.status === 0) return "";
  return `${result.stderr || result.stdout || result.error || "failed"}`
    .trim()
    .split("\n")
    .slice(-5)
    .join("\n");
}
