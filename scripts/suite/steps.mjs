import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { ROOT } from "../setup/install.mjs";

/**
 * One line of the test run. A step without `count` is a check: it counts as one test.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, command: string[], needs?: string, count?: () => Count }} Step
 */

const VITEST_REPORT = ".cache/vitest.json";
const PLAYWRIGHT_REPORT = ".cache/playwright.json";

/** @param {string} file a script below node_modules @param {string[]} rest */
const node = (file, ...rest) => [process.execPath, path.join(ROOT, file), ...rest];
/** @param {string} name @param {string[]} rest */
const bin = (name, ...rest) => node(`node_modules/${name}`, ...rest);

/** Everything that has to hold, cheapest first. @type {readonly Step[]} */
export const STEPS = [
  { name: "lock file", command: node("scripts/lockfile.mjs", "--check") },
  {
    name: "format",
    command: bin(
      "prettier/bin/prettier.cjs",
      "--check",
      "--cache",
      "--cache-location",
      ".cache/prettier",
      "--log-level",
      "warn",
      ".",
    ),
  },
  { name: "types", command: bin("typescript/bin/tsc", "-p", ".") },
  { name: "lint", command: bin("oxlint/bin/oxlint") },
  {
    name: "import rules",
    command: bin("dependency-cruiser/bin/dependency-cruise.mjs", "src", "mocks", "e2e", "openapi", "bench"),
  },
  { name: "house rules", command: node("scripts/checks/houseRules.mjs") },
  { name: "dead code", command: bin("knip/bin/knip.js", "--no-progress") },
  { name: "contract lint", command: ["npm", "run", "--silent", "lint:contract"] },
  { name: "contract drift", command: ["npm", "run", "--silent", "contract:check"] },
  { name: "promises", command: node("scripts/promises/promises.mjs", "--check") },
  {
    name: "unit",
    command: bin(
      "vitest/vitest.mjs",
      "run",
      "--coverage",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${VITEST_REPORT}`,
    ),
    count: vitestCount,
  },
  { name: "build", command: node("scripts/build.mjs") },
  { name: "bundle", command: node("scripts/checks/bundle.mjs"), needs: "build" },
  { name: "demo build", command: node("scripts/build.mjs", "--mode", "demo") },
  {
    name: "browser",
    command: bin("@playwright/test/cli.js", "test"),
    needs: "build",
    count: playwrightCount,
  },
];

/** @param {string} file */
function report(file) {
  return JSON.parse(fs.readFileSync(path.join(ROOT, file), "utf8"));
}

/** A file that cannot even be loaded runs no test; it counts as one that failed. @returns {Count} */
function vitestCount() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    report(VITEST_REPORT);
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = testResults;
  const unloadable = files.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloadable,
    skipped: numPendingTests + numTodoTests,
  };
}

/** @returns {Count} */
function playwrightCount() {
  const { stats, errors } = report(PLAYWRIGHT_REPORT);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
