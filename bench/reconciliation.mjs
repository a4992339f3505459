import { visit } from "./measure.mjs";

/**
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("./measurePage.mjs").SignedIn} SignedIn
 * @typedef {import("./measure.mjs").Bench} Bench
 * @typedef {{ kind: "order", id: string, externalId: string, status: string, gross: { amount: string, currency: string } }} OrderRecord
 */

const LINES = 100_000;
const LONGEST_MS = 120_000;
const SAMPLE_MS = 250;
const NOT_PAID = new Set(["created", "pending", "failed"]);

/** The open period, and a file of its payments filled up with payments of nobody. @param {Browser} browser @param {SignedIn} signedIn */
async function periodAndFile(browser, { url, cookies }) {
  const context = await browser.newContext({ baseURL: url });
  await context.addCookies(cookies);
  const filter = encodeURIComponent(JSON.stringify({ status: "open" }));
  const answer = await context.request.get(`/api/v1/reconciliation-periods?filter=${filter}`);
  /** @type {{ id: string }[]} */
  const [period] = await answer.json();
  if (!period) throw new Error("The mock platform has no open period.");
  const started = performance.now();
  const read = await context.request.get(`/api/v1/reconciliation-periods/${period.id}/records`);
  const text = await read.text();
  const recordsMs = performance.now() - started;
  await context.close();
  const records = text
    .trimEnd()
    .split("\n")
    .map((line) => /** @type {OrderRecord} */ (JSON.parse(line)));
  const paid = records.filter(({ kind, status }) => kind === "order" && !NOT_PAID.has(status));
  const own = paid.slice(0, LINES).map(({ externalId, gross }) => [externalId, gross.amount, gross.currency]);
  const others = Array.from({ length: LINES - own.length }, (_, at) => [`pi_of_nobody_${at}`, "1.00", "USD"]);
  const csv = [["id", "gross", "currency"], ...own, ...others].map((cells) => cells.join(",")).join("\r\n");
  return { period, csv: `${csv}\r\n`, records: records.length, recordsMs };
}

/**
 * A file of 100,000 lines, from the press on Compare to the buckets on the screen, and how long the page stood still.
 * @param {Browser} browser
 * @param {SignedIn} signedIn
 */
export async function reconciliationFigures(browser, signedIn) {
  const { period, csv, ...told } = await periodAndFile(browser, signedIn);
  const path = `/reconciliation-periods/${period.id}/show`;
  const page = {
    name: "reconciliation",
    path: () => path,
    ready: 'main input[type="file"]',
    scriptBarKiB: 200,
  };
  return visit(browser, page, { ...signedIn, path, slowdown: 1 }, async (tab) => {
    const buffer = Buffer.from(csv);
    await tab
      .getByLabel("Export of the processor")
      .setInputFiles({ name: "processor.csv", mimeType: "text/csv", buffer });
    const compare = tab.getByRole("button", { name: "Compare", exact: true });
    await compare.waitFor();
    await tab.evaluate(() => {
      /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.longTasks.length = 0;
    });
    const started = performance.now();
    await compare.click();
    await tab.locator('li[data-bucket="matched"] button').waitFor({ timeout: LONGEST_MS });
    const comparedMs = performance.now() - started;
    await tab.waitForTimeout(SAMPLE_MS);
    const blocks = await tab.evaluate(
      () => /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.longTasks,
    );
    return { ...told, lines: LINES, comparedMs, longestBlockMs: Math.max(0, ...blocks) };
  });
}

/** @param {Awaited<ReturnType<typeof reconciliationFigures>>} figures */
export function reconciliationLines({ lines, records, recordsMs, comparedMs, longestBlockMs }) {
  /** @param {number} value @param {number} bar */
  const held = (value, bar) => (value <= bar ? "" : " ✗");
  const ownMs = comparedMs - recordsMs;
  return [
    "",
    `Reconciliation, a file of ${lines} lines against ${records} orders and bookings, over HTTP`,
    `- from Compare to the buckets: ${comparedMs.toFixed(0)} ms, of which the platform's answer takes ${recordsMs.toFixed(0)} ms; the rest ${ownMs.toFixed(0)} ms (≤ 2000)${held(ownMs, 2000)}`,
    `- longest block of the main thread meanwhile: ${longestBlockMs.toFixed(0)} ms (≤ 50)${held(longestBlockMs, 50)}`,
  ].join("\n");
}
