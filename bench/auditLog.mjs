import fs from "node:fs";
import { visit } from "./measure.mjs";
import { proofRates } from "./proofRates.mjs";

/**
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("./measurePage.mjs").SignedIn} SignedIn
 * @typedef {import("./measure.mjs").Bench} Bench
 */

const ROWS = '[role="grid"] [data-row="0"] a';
const PROVEN_LEAVES = 250_000;
const LONGEST_CHECK_MS = 600_000;
const SAMPLE_MS = 250;

/** When the last answer to such a question had come. @param {Page} tab @param {string} pattern */
const answeredAt = (tab, pattern) =>
  tab.evaluate((source) => {
    const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource"));
    const answers = entries.filter(({ name }) => new RegExp(source).test(name));
    return Math.max(0, ...answers.map(({ responseEnd }) => responseEnd));
  }, pattern);

/** From the platform's answer to the first proven rows on the screen. @param {Page} tab */
async function firstRows(tab) {
  const answer = await answeredAt(tab, "/api/v1/audit-events([?]|/search)");
  const ready = await tab.evaluate(
    () => /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.readyAt,
  );
  return { firstRowsMs: ready - answer };
}

/** Script of the main thread until the next hundred rows are there. @param {Page} tab @param {import("@playwright/test").CDPSession} session */
async function nextPage(tab, session) {
  await tab.waitForLoadState("networkidle");
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  const older = tab.getByRole("button", { name: "Load older" });
  await older.scrollIntoViewIfNeeded();
  const before = await script();
  await older.click();
  await tab.getByText(/^Newest 200 of/).waitFor();
  return { nextPageScriptMs: (await script()) - before };
}

const BUNDLE = 256;

/** Bytes of a leaf, on average over one of the newest whole bundles. @param {Page} tab */
async function leafBytes(tab) {
  const { origin } = new URL(tab.url());
  const note = await (await tab.request.get(`${origin}/api/v1/audit/checkpoint`)).text();
  const last = Math.floor(Number(note.split("\n")[1]) / BUNDLE) - 1;
  const bundle = await (await tab.request.get(`${origin}/api/v1/audit/tile/entries/${last}`)).body();
  return Math.round(bundle.length / BUNDLE) - 2;
}

/** The most memory that a process of the browser ever held, where the system tells it. @param {readonly number[]} processes */
function peakMiB(processes) {
  const peaks = processes.map((id) => {
    const status = `/proc/${id}/status`;
    if (!fs.existsSync(status)) return 0;
    return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(status, "utf8"))?.[1] ?? 0) / 1024;
  });
  return Math.max(...peaks);
}

/** @param {Browser} browser */
async function rendererIds(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}

/** The whole log: read, hashed, rebuilt and held against the platform's answer. @param {Browser} browser @param {Page} tab */
async function wholeLog(browser, tab) {
  await tab.getByRole("button", { name: "Completeness" }).click();
  const dialog = tab.getByRole("dialog", { name: "Is anything withheld?" });
  await tab.evaluate(() => {
    /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.longTasks.length = 0;
  });
  const started = performance.now();
  await dialog.getByRole("button", { name: /^Check (now|again)$/ }).click();
  const verdict = dialog.getByText(/none withheld$/);
  await verdict.waitFor({ timeout: LONGEST_CHECK_MS });
  const seconds = (performance.now() - started) / 1000;
  const events = Number((await verdict.innerText()).replace(/ of .*/, "").replaceAll(",", ""));
  await tab.waitForTimeout(SAMPLE_MS);
  const blocks = await tab.evaluate(
    () => /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.longTasks,
  );
  return {
    events,
    seconds,
    leavesPerSecond: events / seconds,
    longestBlockMs: Math.max(0, ...blocks),
    peakMiB: peakMiB(await rendererIds(browser)),
  };
}

/**
 * The audit log at a million events: first rows, next page, the proof of a page, and the check of the whole log.
 * @param {Browser} browser
 * @param {SignedIn} signedIn
 */
export async function auditFigures(browser, signedIn) {
  const page = { name: "audit log", path: () => "/audit-events", ready: ROWS, scriptBarKiB: 170 };
  const measured = await visit(
    browser,
    page,
    { ...signedIn, path: "/audit-events", slowdown: 1 },
    async (tab, session) => ({
      ...(await firstRows(tab)),
      ...(await nextPage(tab, session)),
      ...(await wholeLog(browser, tab)),
      leafBytes: await leafBytes(tab),
    }),
  );
  const rates = await proofRates(PROVEN_LEAVES, measured.leafBytes);
  return {
    ...measured,
    nativePerSecond: rates.nativeLeavesPerSecond,
    ratioNoNetwork: rates.ratio,
    ...rates.page,
  };
}

/** @param {Awaited<ReturnType<typeof auditFigures>>} figures */
export function auditLines(figures) {
  /** @param {number} value @param {number} bar @param {boolean} [atLeast] */
  const held = (value, bar, atLeast = false) => ((atLeast ? value >= bar : value <= bar) ? "" : " ✗");
  const ratio = figures.leavesPerSecond / figures.nativePerSecond;
  return [
    "",
    `Audit log, ${figures.events} events checked in ${figures.seconds.toFixed(1)} s over HTTP`,
    `- leaves a second: ${Math.round(figures.leavesPerSecond)}, ${ratio.toFixed(2)} of Node's native hash on leaves of ${figures.leafBytes} bytes in this run (≥ 0.5)${held(ratio, 0.5, true)}`,
    `- the same without network, on one core: ${figures.ratioNoNetwork.toFixed(2)} (≥ 0.5)${held(figures.ratioNoNetwork, 0.5, true)}`,
    `- longest block of the main thread meanwhile: ${figures.longestBlockMs.toFixed(0)} ms (≤ 50)${held(figures.longestBlockMs, 50)}`,
    `- peak memory of the page with its worker: ${figures.peakMiB.toFixed(0)} MiB`,
    `- first rows, from the platform's answer: ${figures.firstRowsMs.toFixed(0)} ms (≤ 300)${held(figures.firstRowsMs, 300)}`,
    `- next page, script of the main thread: ${figures.nextPageScriptMs.toFixed(0)} ms (≤ 60)${held(figures.nextPageScriptMs, 60)}`,
    `- proof of a page of 100 rows: ${figures.pageProofMs.toFixed(1)} ms (≤ 20)${held(figures.pageProofMs, 20)}`,
  ].join("\n");
}
