import { visit } from "./measure.mjs";
import { median } from "./report.mjs";

/**
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("@playwright/test").CDPSession} Session
 * @typedef {import("./measurePage.mjs").SignedIn} SignedIn
 */

const ZONES = ["UTC", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe", "Europe/Berlin"];
const DRILLS = 50;
const DAY_MS = 86_400_000;

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
      const answered = answers().at(-1);
      if (answered && paintedAt > answered.responseEnd && performance.now() - paintedAt > 500) {
        observer.disconnect();
        return paintedAt - answered.responseEnd;
      }
    }
  }, path);

/** @param {Record<string, string>} view */
const pathOf = (view) => `/usage?${new URLSearchParams(view)}`;

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
