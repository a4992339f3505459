import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "./scripts/setup/chromium.mjs";

const executablePath = findChromium();
const isCi = Boolean(process.env["CI"]);

// The production build is served by each test's own fixture (e2e/fixtures.ts): nothing is shared but the files in dist/.
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // Three on two cores take longer than two: 1,001 seconds, not 914.
  workers: 2,
  fullyParallel: true,
  forbidOnly: isCi,
  retries: 0,
  // Two busy cores are slow, not wrong: what is waited for comes, or the test is red all the same.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["json", { outputFile: ".cache/playwright.json" }], [isCi ? "dot" : "list"]],
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      args: CHROMIUM_ARGUMENTS,
      chromiumSandbox: false,
      ...(executablePath !== undefined && { executablePath }),
    },
  },
});
