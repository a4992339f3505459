import { visit } from "./measure.mjs";
import { median } from "./report.mjs";

/**
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("@playwright/test").CDPSession} Session
 * @typedef {import("./measurePage.mjs").SignedIn} SignedIn
 */

/** Where clocks are never moved: a quarter's days can stand for those of the quarters before. */
const ZONES = ["UTC", "Asia/Kathmandu", "America/Phoenix", "Asia/Tokyo", "Asia/Kolkata"];
const DRILLS = 50;
const DAY_MS = 86_400_000;
const QUARTER_MS = 91 * DAY_MS;

/**
 * Opens a view that was never asked for and waits until nothing changes any more: from the end of the answer to the last
 * paint, in milliseconds.
 * @param {Page} tab @param {string} path
 */
const openView = (tab, path) =>
  tab.evaluate(async (to) => {
    const main = document.querySelector("main");
    if (!main) throw new Error("There is no page to measure.");
    performance.clearResourceTimings();
    performance.clearMarks();
    let paintedAt = 0;
    const afterPaint = () =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener("message", () => (paintedAt = performance.now()), { once: true });
        channel.port1.start();
        channel.port2.postMessage(undefined);
      });
    const observer = new MutationObserver(afterPaint);
    observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
    history.pushState({}, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
    const answers = () =>
      /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource")).filter(
        ({ name, responseEnd }) => name.includes("/api/v1/usage?") && responseEnd > 0,
      );
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const [filled] = performance.getEntriesByName("filled");
      const answeredAt = filled?.startTime ?? answers().at(-1)?.responseEnd;
      if (answeredAt && paintedAt > answeredAt && performance.now() - paintedAt > 500) {
        observer.disconnect();
        const trouble = main.querySelector('[role="alert"]')?.textContent;
        if (trouble || !main.querySelector("table tbody tr"))
          throw new Error(`${to} was not drawn: ${trouble ?? main.textContent}`);
        return paintedAt - answeredAt;
      }
    }
  }, path);

/** @param {Record<string, string>} view */
const pathOf = (view) => `/usage?${new URLSearchParams(view)}`;

/**
 * The mock platform has requests of the last 90 days: those days stand for all days of the year, so that each has a bucket in each
 * series. Only what is drawn over time is filled up, the figures beside it stay. An answer counts as there when it is filled up.
 * @param {Page} tab
 */
const fillYears = (tab) =>
  tab.evaluate((quarterMs) => {
    const ask = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const answer = await ask(input, init);
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes("/api/v1/usage?") || !url.includes("P1D")) return answer;
      /** @type {{ from: string, buckets: { start: string, end: string }[] }} */
      const usage = await answer.json();
      /** @param {string} at @param {number} quarters */
      const earlier = (at, quarters) => new Date(Date.parse(at) - quarters * quarterMs).toISOString();
      const buckets = [4, 3, 2, 1, 0].flatMap((quarters) =>
        usage.buckets
          .map(({ start, end, ...rest }) => ({
            ...rest,
            start: earlier(start, quarters),
            end: earlier(end, quarters),
          }))
          .filter(({ start }) => start >= usage.from),
      );
      const { status, headers } = answer;
      const filled = new Response(JSON.stringify({ ...usage, buckets }), { status, headers });
      performance.mark("filled");
      return filled;
    };
  }, QUARTER_MS);

/** A day of the past, by its number. @param {number} number */
function dayView(number) {
  const to = Math.floor(Date.now() / DAY_MS) * DAY_MS - number * DAY_MS;
  const from = to - DAY_MS;
  return pathOf({ zone: "UTC", from: new Date(from).toISOString(), to: new Date(to).toISOString() });
}

/** @param {Session} session */
async function heapOf(session) {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/**
 * A year by day in fifty groups, days opened one after the other, and what stays in memory of fifty of them.
 * @param {Browser} browser @param {SignedIn} signedIn
 */
export async function usageFigures(browser, signedIn) {
  const path = pathOf({ range: "7d" });
  const page = { name: "usage", path: () => path, ready: "main svg", scriptBarKiB: 400 };
  return visit(browser, page, { ...signedIn, path, slowdown: 1 }, async (tab, session) => {
    /** @type {number[]} */
    const years = [];
    await fillYears(tab);
    for (const zone of ZONES) {
      years.push(
        await openView(tab, pathOf({ range: "12m", by: "P1D", group: "accountId", top: "50", zone })),
      );
    }
    /** @type {number[]} */
    const drills = [];
    let heapBefore = 0;
    for (let number = 1; number <= DRILLS; number += 1) {
      drills.push(await openView(tab, dayView(number)));
      if (number === DRILLS / 5) heapBefore = await heapOf(session);
    }
    return { years, drills, heapGrowthMb: ((await heapOf(session)) - heapBefore) / 1_000_000 };
  });
}

/** @param {Awaited<ReturnType<typeof usageFigures>>} figures */
export function usageLines({ years, drills, heapGrowthMb }) {
  /** @param {number} value @param {number} bar */
  const held = (value, bar) => `${value.toFixed(0)} ms (≤ ${bar})${value <= bar ? "" : " ✗"}`;
  return [
    "",
    `Usage, twelve months by day in fifty groups: answer to last paint ${held(median(years), 120)}`,
    `- a day opened: answer to last paint ${held(median(drills), 80)}`,
    `- growth of the heap over the last ${(DRILLS * 4) / 5} of ${DRILLS} days opened: ${heapGrowthMb.toFixed(1)} MB`,
  ].join("\n");
}
