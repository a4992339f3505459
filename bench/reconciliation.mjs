import path from "node:path";
import { isApiPath, proxyTo, serveSite } from "../scripts/serve/site.mjs";
import { ROOT } from "../scripts/setup/install.mjs";
import { visit } from "./measure.mjs";
import { median } from "./report.mjs";

/**
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("./measurePage.mjs").SignedIn} SignedIn
 * @typedef {import("./measure.mjs").Bench} Bench
 * @typedef {{ amount: string, currency: string }} Money
 * @typedef {{ kind: "order", id: string, externalId: string, status: string, gross: Money, inPeriod: boolean }} OrderRecord
 * @typedef {{ kind: "booking", txnId: string, seq: string, orderId?: string }} BookingRecord
 */

const LINES = 100_000;
/** Lines of the file that no order knows, so that not everything is simply matched. */
const OF_NOBODY = 1_000;
const LONGEST_MS = 120_000;
const SAMPLE_MS = 250;
const RUNS = 3;
const NOT_PAID = new Set(["created", "pending", "failed"]);

/** The open period and what the platform knows of it. @param {Browser} browser @param {SignedIn} signedIn */
async function readPeriod(browser, { url, cookies }) {
  const context = await browser.newContext({ baseURL: url });
  await context.addCookies(cookies);
  const filter = encodeURIComponent(JSON.stringify({ status: "open" }));
  const answer = await context.request.get(`/api/v1/reconciliation-periods?filter=${filter}`);
  /** @type {{ id: string }[]} */
  const [period] = await answer.json();
  if (!period) throw new Error("The mock platform has no open period.");
  const read = await context.request.get(`/api/v1/reconciliation-periods/${period.id}/records`);
  const text = await read.text();
  await context.close();
  const records = text
    .trimEnd()
    .split("\n")
    .map((line) => /** @type {OrderRecord | BookingRecord} */ (JSON.parse(line)));
  return { period, records };
}

/**
 * Paid orders of the period and their bookings, the same again under other ids until there are enough of them.
 * @param {(OrderRecord | BookingRecord)[]} records
 */
function manyOrders(records) {
  const bookings = new Map(
    records.flatMap((each) =>
      each.kind === "booking" && each.orderId !== undefined ? [[each.orderId, each]] : [],
    ),
  );
  const paid = records.flatMap((each) => {
    const booking = each.kind === "order" ? bookings.get(each.id) : undefined;
    return each.kind === "order" && each.inPeriod && !NOT_PAID.has(each.status) && booking
      ? [{ order: each, booking }]
      : [];
  });
  if (paid.length === 0) throw new Error("The open period has no paid order.");
  return Array.from({ length: Math.ceil(LINES / paid.length) }, (_, round) =>
    paid.map(({ order, booking }, at) => {
      const mark = `${round}_${at}`;
      return {
        order: { ...order, id: `ord_${mark}`, externalId: `pi_${mark}` },
        booking: {
          ...booking,
          txnId: `txn_${mark}`,
          seq: String(round * paid.length + at + 1),
          orderId: `ord_${mark}`,
        },
      };
    }),
  )
    .flat()
    .slice(0, LINES);
}

/** The same platform, but for what it knows of the period. @param {string} url @param {string} records */
async function serveRecords(url, records) {
  const body = Buffer.from(records);
  const pass = proxyTo(url);
  return serveSite({
    folder: path.join(ROOT, "dist"),
    api: (request, response) => {
      if (!isApiPath(request.url) || !/\/records(\?|$)/.test(request.url ?? ""))
        return pass(request, response);
      response
        .writeHead(200, {
          "content-type": "application/x-ndjson",
          "content-length": body.length,
          "x-request-id": "rq_bench",
        })
        .end(body);
      return Promise.resolve(true);
    },
  });
}

/** Runs from the other end, so that nothing is met where it is looked for first. @param {ReturnType<typeof manyOrders>} many */
function fileOf(many) {
  const own = many
    .slice(OF_NOBODY)
    .toReversed()
    .map(({ order: { externalId, gross } }) => [externalId, gross.amount, gross.currency]);
  const others = Array.from({ length: OF_NOBODY }, (_, at) => [`pi_of_nobody_${at}`, "1.00", "USD"]);
  const lines = [["id", "gross", "currency"], ...own, ...others].map((cells) => cells.join(","));
  return `${lines.join("\r\n")}\r\n`;
}

/**
 * A file of 100,000 lines against 100,000 orders and their bookings, from the press on Compare to the buckets on the screen, and how
 * long the page stood still. What the platform knows is at hand at once: its own work is not measured.
 * @param {Browser} browser
 * @param {SignedIn} signedIn
 */
export async function reconciliationFigures(browser, signedIn) {
  const { period, records } = await readPeriod(browser, signedIn);
  const many = manyOrders(records);
  const told = many.flatMap(({ order, booking }) => [JSON.stringify(order), JSON.stringify(booking)]);
  const site = await serveRecords(signedIn.url, `${told.join("\n")}\n`);
  try {
    /** @type {number[]} */
    const seconds = [];
    let longestBlockMs = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const found = await compareOnce(browser, { ...signedIn, url: site.url }, period.id, fileOf(many));
      seconds.push(found.comparedMs / 1000);
      longestBlockMs = Math.max(longestBlockMs, found.longestBlockMs);
    }
    return { records: told.length, lines: LINES, seconds, longestBlockMs };
  } finally {
    await site.close();
  }
}

/** @param {Browser} browser @param {SignedIn} signedIn @param {string} periodId @param {string} csv */
function compareOnce(browser, signedIn, periodId, csv) {
  const place = `/reconciliation-periods/${periodId}/show`;
  const page = {
    name: "reconciliation",
    path: () => place,
    ready: 'main input[type="file"]',
    scriptBarKiB: 200,
  };
  return visit(browser, page, { ...signedIn, path: place, slowdown: 1 }, async (tab) => {
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
    return { comparedMs, longestBlockMs: Math.max(0, ...blocks) };
  });
}

/** @param {Awaited<ReturnType<typeof reconciliationFigures>>} figures */
export function reconciliationLines({ lines, records, seconds, longestBlockMs }) {
  /** @param {number} value @param {number} bar */
  const held = (value, bar) => (value <= bar ? "" : " ✗");
  return [
    "",
    `Reconciliation, a file of ${lines} lines against ${records} orders and bookings: ${seconds.map((each) => each.toFixed(2)).join(", ")} s`,
    `- from Compare to the buckets: ${median(seconds).toFixed(2)} s (≤ 2)${held(median(seconds), 2)}`,
    `- longest block of the main thread meanwhile: ${longestBlockMs.toFixed(0)} ms (≤ 50)${held(longestBlockMs, 50)}`,
  ].join("\n");
}
