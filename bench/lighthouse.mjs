import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import lighthouse, { desktopConfig } from "lighthouse";
import { CHROMIUM_ARGUMENTS } from "../scripts/setup/chromium.mjs";

/** @typedef {import("./measure.mjs").Visit} Visit */

/**
 * Lighthouse's scores of pages that need a sign-in, in a browser of their own.
 * @param {string} executable
 * @param {readonly { name: string, visit: Visit }[]} pages
 * @param {number} runs
 * @returns {Promise<Map<string, Record<string, number>[]>>}
 */
export async function lighthouseScores(executable, pages, runs) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "steward-lighthouse-"));
  const options = [
    "--headless=new",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    ...CHROMIUM_ARGUMENTS,
  ];
  const child = spawn(executable, [...options, "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
  try {
    const endpoint = await debuggerOf(child.stderr);
    const browser = await chromium.connectOverCDP(endpoint);
    const scores = new Map();
    for (const { name, visit } of pages) {
      await browser.contexts()[0]?.addCookies(visit.cookies);
      const ofPage = [];
      for (let run = 0; run < runs; run += 1)
        ofPage.push(await scoresOf(`${visit.url}${visit.path}`, Number(new URL(endpoint).port)));
      scores.set(name, ofPage);
    }
    await browser.close();
    return scores;
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill();
    await ended;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** @param {import("node:stream").Readable} stderr @returns {Promise<string>} */
function debuggerOf(stderr) {
  return new Promise((resolve, reject) => {
    let said = "";
    stderr.on("data", (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
      const endpoint = /ws:\/\/\S+/.exec(said)?.[0];
      if (endpoint) resolve(`http://${new URL(endpoint).host}`);
    });
    stderr.once("end", () => reject(new Error(`Chromium ended before it was ready: ${said}`)));
  });
}

/** @param {string} url @param {number} port */
async function scoresOf(url, port) {
  const categories = ["performance", "accessibility", "best-practices"];
  const flags = {
    port,
    onlyCategories: categories,
    disableStorageReset: true,
    logLevel: /** @type {const} */ ("error"),
  };
  const result = await lighthouse(url, flags, desktopConfig);
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  /** @param {string} category */
  const score = (category) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100);
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
  };
}
