import { execFile } from "node:child_process";
import fs from "node:fs";
import process from "node:process";
import { promisify } from "node:util";
import { visit } from "./measure.mjs";

/**
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("@playwright/test").CDPSession} Session
 * @typedef {import("./measurePage.mjs").SignedIn} SignedIn
 * @typedef {import("./measure.mjs").Bench} Bench
 */

const run = promisify(execFile);

const MILLION = 1_000_000;
const BOARD = "/ledger-entries/invariants";
const LONGEST_MS = 300_000;
const SAMPLE_MS = 200;

/** What is being waited for, told at the terminal: the steps take minutes. @param {string} step */
const tell = (step) => process.stderr.write(`${new Date().toISOString().slice(11, 23)} ledger: ${step}\n`);

/** @param {Page} tab */
const longestBlock = (tab) =>
  tab.evaluate(() =>
    Math.max(0, .../** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.longTasks),
  );

/** Every invariant over all that is booked: from the click to the verdict. @param {Page} tab */
async function checkBooks(tab) {
  const verdict = tab.getByRole("status").filter({ hasText: "The books hold" });
  /** @type {number[]} */
  const seconds = [];
  let entries = 0;
  let longestBlockMs = 0;
  for (const name of ["Check now", "Check again", "Check again"]) {
    tell(name);
    await tab.evaluate(() => {
      /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.longTasks.length = 0;
    });
    const started = performance.now();
    await tab.getByRole("button", { name, exact: true }).click();
    await tab.getByRole("button", { name: "Stop" }).waitFor();
    await verdict.waitFor({ timeout: LONGEST_MS });
    seconds.push((performance.now() - started) / 1000);
    entries = Number(/([\d,]+) entries/.exec(await verdict.innerText())?.[1]?.replaceAll(",", "") ?? 0);
    longestBlockMs = Math.max(longestBlockMs, await longestBlock(tab));
  }
  return { entries, seconds, longestBlockMs };
}

/** A file of a million entries, made by the platform. @param {Page} tab @returns {Promise<string>} its link */
async function exportMillion(tab) {
  return tab.evaluate(async (rows) => {
    const me = await fetch("/api/v1/me");
    const ask = async (/** @type {string} */ path, /** @type {object} */ body) => {
      const answer = await fetch(path, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
          "x-csrf-token": me.headers.get("x-csrf-token") ?? "",
        },
        body: JSON.stringify(body),
      });
      return answer.json();
    };
    const filter = { seq_lte: String(rows) };
    const { id } = await ask("/api/v1/exports", { resource: "ledger-entries", filter, format: "csv" });
    for (;;) {
      const job = await (await fetch(`/api/v1/jobs/${id}`)).json();
      if (job.resultUrl) return String(job.resultUrl);
      if (job.state === "failed") throw new Error("The export of the bench has failed.");
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }, MILLION);
}

/** @param {Session} session */
const heapOf = async (session) => (await session.send("Runtime.getHeapUsage")).usedSize;

/** What the browser takes to bring the file to the disk, and what the page's heap grows by meanwhile. @param {Page} tab @param {Session} session @param {string} link */
async function download(tab, session, link) {
  await session.send("HeapProfiler.collectGarbage");
  const before = await heapOf(session);
  let peak = before;
  const coming = tab.waitForEvent("download");
  const started = performance.now();
  await tab.evaluate((href) => {
    const anchor = document.createElement("a");
    anchor.href = href;
    anchor.download = "";
    anchor.click();
  }, link);
  const file = await coming;
  const sampling = setInterval(() => {
    void heapOf(session).then((used) => (peak = Math.max(peak, used)));
  }, SAMPLE_MS);
  const path = await file.path();
  clearInterval(sampling);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, bytes: fs.statSync(path).size, heapGrowthMb: (peak - before) / 1_000_000 };
}

/** The same stream to the disk without a browser. This process hands it on, so it must not wait for it standing still. @param {string} url */
async function curlSeconds(url) {
  const started = performance.now();
  await run("curl", ["--silent", "--fail", "--output", "/tmp/steward-bench-export.csv", url]);
  const seconds = (performance.now() - started) / 1000;
  fs.rmSync("/tmp/steward-bench-export.csv");
  return seconds;
}

/**
 * The books at some two million entries: every invariant in the browser, and a million rows exported to the disk.
 * @param {Browser} browser
 * @param {SignedIn} signedIn
 */
export async function ledgerFigures(browser, signedIn) {
  const page = { name: "ledger", path: () => BOARD, ready: "[data-invariant]", scriptBarKiB: 170 };
  return visit(browser, page, { ...signedIn, path: BOARD, slowdown: 1 }, async (tab, session) => {
    const books = await checkBooks(tab);
    tell("the platform writes a million rows");
    const link = await exportMillion(tab);
    const url = new URL(link, signedIn.url).href;
    // Once each without the clock: the first reader warms the way for the second.
    tell("curl, not counted");
    await curlSeconds(url);
    tell("the browser");
    const file = await download(tab, session, link);
    tell("curl");
    return { books, file, curl: await curlSeconds(url) };
  });
}

/** @param {Awaited<ReturnType<typeof ledgerFigures>>} figures */
export function ledgerLines({ books, file, curl }) {
  /** @param {number} value @param {number} bar */
  const held = (value, bar) => (value <= bar ? "" : " ✗");
  const median = books.seconds.toSorted((a, b) => a - b)[1] ?? 0;
  const perMillion = (median * MILLION) / books.entries;
  return [
    "",
    `Ledger, every invariant over ${books.entries} entries in the browser: ${books.seconds.map((each) => each.toFixed(1)).join(", ")} s`,
    `- for a million entries: ${perMillion.toFixed(1)} s (≤ 4)${held(perMillion, 4)}`,
    `- longest block of the main thread meanwhile: ${books.longestBlockMs.toFixed(0)} ms (≤ 50)${held(books.longestBlockMs, 50)}`,
    `- export of a million rows to the disk, ${(file.bytes / 1_000_000).toFixed(0)} MB: ${Math.round(MILLION / file.seconds)} rows a second, ${(curl / file.seconds).toFixed(2)} of curl's ${Math.round(MILLION / curl)}`,
    `- growth of the page's heap meanwhile: ${file.heapGrowthMb.toFixed(1)} MB (≤ 80)${held(file.heapGrowthMb, 80)}`,
  ].join("\n");
}
