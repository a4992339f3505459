import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { box, columnAt, tickEvery } from "./chartBox";
import { FULL, shareOf, valueScale } from "./valueScale";

describe("valueScale", () => {
  it.each([
    [0n, [0n]],
    [1n, [0n, 1n]],
    [7n, [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n]],
    [800n, [0n, 200n, 400n, 600n, 800n]],
    [801n, [0n, 200n, 400n, 600n, 800n, 1000n]],
    [14_685_500_000_000_000n, [0n, 5_000_000_000_000_000n, 10_000_000_000_000_000n, 15_000_000_000_000_000n]],
  ])("of %s", (greatest, ticks) => expect(valueScale(greatest).ticks).toEqual(ticks));

  it("has few round ticks, from nothing to above everything, and every value in its place", () => {
    const values = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(values, values, (left, right) => {
        const most = left > right ? left : right;
        const scale = valueScale(most);
        expect(scale.ticks.length).toBeLessThanOrEqual(9);
        expect(scale.top).toBeGreaterThanOrEqual(most);
        expect(String(scale.ticks[1])).toMatch(/^[125]0*$/);
        const [one, other] = [shareOf(left, scale), shareOf(right, scale)];
        expect(left > right ? one >= other : one <= other).toBe(true);
        expect(one > 0 && one <= FULL).toBe(true);
      }),
    );
  });

  it("keeps nothing at nothing", () => expect(shareOf(0n, valueScale(5n))).toBe(0));
});

describe("the columns of a chart", () => {
  const width = 1000;
  const plot = width - box.left - box.right;

  it.each([
    [box.left - 1, undefined],
    [box.left, 0],
    [box.left + plot / 2 + 1, 5],
    [box.left + plot, 9],
    [box.left + plot + 1, undefined],
  ])("stand at %s", (x, column) => expect(columnAt(x, width, 10)).toBe(column));

  it("are none in no room", () => {
    expect(columnAt(70, 60, 3)).toBeUndefined();
    expect(columnAt(70, 1000, 0)).toBeUndefined();
  });

  it.each([
    [30, 1000, 84, 3],
    [366, 1000, 84, 34],
    [5, 1000, 84, 1],
    [5, 0, 84, 5],
  ])("%s in %s px are named every so many", (count, room, name, every) => {
    expect(tickEvery(count, room, name)).toBe(every);
  });
});
