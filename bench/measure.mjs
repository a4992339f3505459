import { observePage } from "./observer.mjs";

/**
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("@playwright/test").CDPSession} Session
 * @typedef {import("./pages.mjs").MeasuredPage} MeasuredPage
 * @typedef {{ url: string, path: string, cookies: Parameters<import("@playwright/test").BrowserContext["addCookies"]>[0], slowdown: number }} Visit
 * @typedef {Record<string, number>} Figures
 */

/** @typedef {{ readyAt: number, longTasks: number[], shift: number, actedAt: number, changedAt: number, frames: number[], arm: () => void }} Bench */

/**
 * A first visit with an empty cache, in a context of its own.
 * @template T
 * @param {Browser} browser
 * @param {MeasuredPage} page
 * @param {Visit} visit
 * @param {(page: Page, session: Session) => Promise<T>} then
 * @returns {Promise<T>}
 */
export async function visit(browser, page, { url, path, cookies, slowdown }, then) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    await context.addCookies(cookies);
    await context.addInitScript(observePage, page.ready);
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await session.send("Performance.enable");
    await tab.goto(`${url}${path}`);
    await tab.waitForFunction(() => /** @type {{ bench?: Bench }} */ (window).bench?.readyAt, undefined, {
      timeout: 60_000,
    });
    return await then(tab, session);
  } finally {
    await context.close();
  }
}

/** @param {Page} page @returns {Promise<Figures>} */
export async function loadFigures(page) {
  await page.waitForLoadState("networkidle");
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const seen = await page.evaluate(() => {
    const { bench } = /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window));
    const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource"));
    const html = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    const scripts = entries.filter(
      ({ name, startTime }) => name.endsWith(".js") && startTime <= bench.readyAt,
    );
    return {
      readyMs: bench.readyAt,
      longTasks: bench.longTasks,
      layoutShift: bench.shift,
      scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      transferred: [...entries, ...html].reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  });
  return {
    readyMs: seen.readyMs,
    longTasksMs: seen.longTasks.reduce((sum, ms) => sum + ms, 0),
    longestTaskMs: Math.max(0, ...seen.longTasks),
    layoutShift: seen.layoutShift,
    scriptKiB: seen.scriptBytes / 1024,
    transferredKiB: seen.transferred / 1024,
    heapMb: usedSize / 1_000_000,
  };
}

/**
 * From the click to the first frame with other rows, less what the server took to answer.
 * @param {Page} page
 * @param {() => Promise<void>} act
 */
export async function beyondServer(page, act) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    performance.clearResourceTimings();
    /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.arm();
  });
  await act();
  await page.waitForFunction(
    () => /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.changedAt,
  );
  return page.evaluate(() => {
    const { bench } = /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window));
    const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource"));
    // The first question that the action led to: the rows themselves. What rows refer to may come later.
    const [answer] = entries
      .filter(({ name, startTime }) => name.includes("/api/v1/") && startTime >= bench.actedAt)
      .toSorted((a, b) => a.startTime - b.startTime);
    return bench.changedAt - bench.actedAt - (answer ? answer.responseEnd - answer.requestStart : 0);
  });
}

/** Script time until a page of 1,000 rows, already known, stands in the place of another. @param {Page} page @param {Session} session */
export async function swapScriptMs(page, session) {
  const next = page.getByRole("button", { name: "Next page" });
  const previous = page.getByRole("button", { name: "Previous page" });
  for (const button of [next, previous]) {
    await beyondServer(page, () => button.click());
  }
  await page.waitForLoadState("networkidle");
  const [x, y] = await centreOf(next);
  // What the console asks for again in the background must not be counted: the answers are held back until it is measured.
  await page.route("**/api/v1/**", () => undefined);
  const before = await scriptMs(session);
  await page.evaluate(() => /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.arm());
  await page.mouse.click(x, y);
  await page.waitForFunction(
    () => /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.changedAt,
  );
  const after = await scriptMs(session);
  await page.unroute("**/api/v1/**");
  return after - before;
}

/**
 * Where to click, found before anything is measured: a locator looks through the page's elements with a script of its own,
 * which would be counted as ours.
 * @param {import("@playwright/test").Locator} target
 */
async function centreOf(target) {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`There is nothing to click: ${String(target)}.`);
  return /** @type {const} */ ([box.x + box.width / 2, box.y + box.height / 2]);
}

/** @param {Session} session */
async function scriptMs(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
}

/** The longest time between two frames while the wheel turns over the table. @param {Page} page */
export async function worstScrollFrameMs(page) {
  await page.waitForLoadState("networkidle");
  const box = await page.getByRole("grid").first().boundingBox();
  if (!box) throw new Error("There is no table to scroll.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => {
    /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.frames.length = 0;
  });
  for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, 240);
  const frames = await page.evaluate(
    () => /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench.frames,
  );
  return Math.max(...frames.slice(1).map((at, index) => at - (frames[index] ?? at)));
}
