import os from "node:os";
import path from "node:path";
import process from "node:process";
import { chromium } from "@playwright/test";
import { serveSite, proxyTo } from "../scripts/serve/site.mjs";
import { buildConsole } from "../scripts/setup/buildConsole.mjs";
import { CHROMIUM_ARGUMENTS, ensureChromium } from "../scripts/setup/chromium.mjs";
import { installPackages, ROOT } from "../scripts/setup/install.mjs";
import { startPlatform } from "../scripts/setup/mockPlatform.mjs";
import { helpText, readOptions, wholeNumber } from "../scripts/setup/options.mjs";
import { auditFigures, auditLines } from "./auditLog.mjs";
import { ledgerFigures, ledgerLines } from "./ledger.mjs";
import { lighthouseScores } from "./lighthouse.mjs";
import { measurePage, signIn } from "./measurePage.mjs";
import { PAGES } from "./pages.mjs";
import { reconciliationFigures, reconciliationLines } from "./reconciliation.mjs";
import { median, table } from "./report.mjs";
import { usageFigures, usageLines } from "./usage.mjs";

const AUDIT_LOG = "audit log";
const LEDGER = "ledger";
const RECONCILIATION = "reconciliation";
const USAGE_PAGE = "usage";

const USAGE = `npm run bench -- [options]

Measures the production build on the mock platform over HTTP in a headless Chromium and prints the medians beside the bars.`;

const OPTIONS = /** @type {const} */ ({
  runs: { type: "string" },
  page: { type: "string" },
  "no-lighthouse": { type: "boolean" },
  "no-build": { type: "boolean" },
});
const EXPLAINED = [
  "--runs <number>     runs of each measurement (default 5)",
  `--page <name>       one page only: ${[...PAGES.map(({ name }) => name), AUDIT_LOG, LEDGER, RECONCILIATION, USAGE_PAGE].join(", ")}`,
  "--no-lighthouse     leave Lighthouse out",
  "--no-build          measure the build that is there",
];

/** @typedef {Map<string, Map<string, number[]>>} Results by page and figure */

/** @param {string[]} argv */
export async function runBench(argv) {
  const { values, isHelp, mock } = readOptions(["--scale", "large", ...argv], {
    command: "npm run bench --",
    more: OPTIONS,
  });
  if (isHelp) {
    console.log(helpText(USAGE, EXPLAINED));
    return;
  }
  installPackages();
  const runs = wholeNumber(values["runs"] ?? "5", "--runs", 1, 100);
  const pages = PAGES.filter(({ name }) => values["page"] === undefined || values["page"] === name);
  const executable = ensureChromium();
  if (values["no-build"] !== true) await buildConsole([]);
  const platform = await startPlatform(mock, 0);
  const site = await serveSite({ folder: path.join(ROOT, "dist"), api: proxyTo(platform.url) });
  const browser = await chromium.launch({
    executablePath: executable,
    args: CHROMIUM_ARGUMENTS,
    chromiumSandbox: false,
  });
  try {
    const signedIn = await signIn(browser, site.url);
    const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? "unknown processor"}`;
    const lighthouse = values["no-lighthouse"] === true ? undefined : executable;
    const pagesTable = await measurePages({ browser, pages, runs, signedIn, lighthouse });
    console.log(
      `\n${runs} runs each, ${mock.platform} at ${mock.scale}, Chromium ${browser.version()}, ${machine}\n`,
    );
    if (pages.length > 0) console.log(pagesTable);
    if (values["page"] === undefined || values["page"] === AUDIT_LOG)
      console.log(auditLines(await auditFigures(browser, signedIn)));
    if (values["page"] === undefined || values["page"] === LEDGER)
      console.log(ledgerLines(await ledgerFigures(browser, signedIn)));
    if (values["page"] === undefined || values["page"] === RECONCILIATION)
      console.log(reconciliationLines(await reconciliationFigures(browser, signedIn)));
    if (values["page"] === undefined || values["page"] === USAGE_PAGE)
      console.log(usageLines(await usageFigures(browser, signedIn)));
  } finally {
    await browser.close();
    await site.close();
    platform.stop();
  }
}

/**
 * The table of all pages, the medians beside the bars.
 * @param {{
 *   browser: import("@playwright/test").Browser,
 *   pages: typeof PAGES,
 *   runs: number,
 *   signedIn: import("./measurePage.mjs").SignedIn,
 *   lighthouse: string | undefined,
 * }} what `lighthouse` is the browser that it is run with
 */
async function measurePages({ browser, pages, runs, signedIn, lighthouse }) {
  /** @type {Results} */
  const results = new Map(pages.map(({ name }) => [name, new Map()]));
  for (let run = 0; run < runs; run += 1) {
    for (const page of pages) {
      process.stderr.write(`run ${run + 1} of ${runs}: ${page.name}\n`);
      collect(results, page.name, await measurePage(browser, page, signedIn));
    }
  }
  if (lighthouse !== undefined) {
    const visits = pages.map((page) => ({
      name: page.name,
      visit: { ...signedIn, path: page.path(signedIn), slowdown: 1 },
    }));
    const scores = await lighthouseScores(lighthouse, visits, Math.min(runs, 3));
    for (const [name, ofPage] of scores) ofPage.forEach((score) => collect(results, name, score));
  }
  return table(pages, (page, figure) => middleOf(results.get(page)?.get(figure)));
}

/** @param {readonly number[] | undefined} values */
function middleOf(values) {
  return values && values.length > 0 ? median(values) : undefined;
}

/**
 * @param {Results} results
 * @param {string} page
 * @param {Record<string, number>} figures
 */
function collect(results, page, figures) {
  const ofPage = results.get(page);
  for (const [name, value] of Object.entries(figures))
    ofPage?.set(name, [...(ofPage.get(name) ?? []), value]);
}
