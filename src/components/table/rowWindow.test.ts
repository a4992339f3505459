import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnRows, windowAt } from "./rowWindow";

describe("the drawn rows", () => {
  it("cover every row that can be seen, whatever the place, and not the whole table", () => {
    const cases = fc.record({
      count: fc.integer({ min: 1, max: 1000 }),
      rowHeight: fc.constantFrom(32, 36, 88),
      height: fc.integer({ min: 50, max: 1400 }),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ count, rowHeight, height, place }) => {
        const scrollTop = place * Math.max(0, count * rowHeight - height);
        const view = windowAt(scrollTop, height, rowHeight);
        const drawn = new Set(drawnRows(view, count, -1));
        const lastSeen = Math.min(count - 1, Math.floor((scrollTop + height - 1) / rowHeight));
        for (let row = Math.floor(scrollTop / rowHeight); row <= lastSeen; row += 1) {
          expect(drawn.has(row)).toBe(true);
          expect(row >= view.inSight[0] && row < view.inSight[1]).toBe(true);
        }
        expect(drawn.size).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 24);
      }),
    );
  });

  it("stay in order and hold the kept row once", () => {
    const view = windowAt(3600, 360, 36);
    expect(drawnRows(view, 1000, 5)[0]).toBe(5);
    expect(drawnRows(view, 1000, 900).at(-1)).toBe(900);
    expect(drawnRows(view, 1000, 101)).toEqual(drawnRows(view, 1000, -1));
    expect(drawnRows(view, 1000, 1000)).toEqual(drawnRows(view, 1000, -1));
  });

  it("are the last rows when the table got shorter below the place", () => {
    expect(drawnRows(windowAt(36_000, 360, 36), 3, -1)).toEqual([0, 1, 2]);
    expect(drawnRows(windowAt(0, 360, 36), 0, -1)).toEqual([]);
  });

  it("move only every few rows", () => {
    expect(windowAt(0, 360, 36)).toEqual(windowAt(36 * 3, 360, 36));
    expect(windowAt(0, 360, 36)).not.toEqual(windowAt(36 * 40, 360, 36));
  });
});
