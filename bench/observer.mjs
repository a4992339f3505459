/**
 * Runs in the page before anything of ours (sent there as text: it may use nothing from outside).
 * Notes when what was asked for is drawn, long tasks, layout shifts, and how long an action takes until the rows change.
 * @param {string} ready what has to be there
 */
export function observePage(ready) {
  const bench = {
    readyAt: 0,
    /** @type {number[]} */
    longTasks: [],
    shift: 0,
    /** @type {{ at: number, before: string } | null} */
    armed: null,
    actedAt: 0,
    changedAt: 0,
    /** @type {number[]} */
    frames: [],
  };
  Object.assign(window, { bench });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.longTasks.push(entry.duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry);
      if (!shift.hadRecentInput) bench.shift += shift.value;
    }
  }).observe({ type: "layout-shift", buffered: true });

  // By its link: a row's text also changes when a name that it refers to arrives.
  const firstRow = () => document.querySelector('[role="grid"] [data-row="0"] a')?.getAttribute("href") ?? "";
  for (const type of ["click", "input"]) {
    window.addEventListener(
      type,
      (event) => {
        if (bench.armed && bench.actedAt === 0) bench.actedAt = event.timeStamp;
      },
      { capture: true },
    );
  }
  const look = () => {
    const now = performance.now();
    if (bench.readyAt === 0 && document.querySelector(ready)) bench.readyAt = now;
    if (bench.armed && bench.changedAt === 0 && bench.actedAt > 0) {
      const row = firstRow();
      if (row !== "" && row !== bench.armed.before) bench.changedAt = now;
    }
    bench.frames.push(now);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(bench, {
    arm: () =>
      Object.assign(bench, {
        armed: { at: performance.now(), before: firstRow() },
        actedAt: 0,
        changedAt: 0,
      }),
  });
}
