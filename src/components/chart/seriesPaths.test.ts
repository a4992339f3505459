import { describe, expect, it } from "vitest";
import { linePath, seriesPaths } from "./seriesPaths";
import { FULL } from "./valueScale";

const plot = { x: 10, y: 0, width: 300, height: 100 };
const half = FULL / 2;
const series = ["a", "b"].map((id) => ({ id, name: id, colour: "red" }));
const column = (...heights: (number | undefined)[]) => ({
  name: "",
  heights,
  before: undefined,
  open: false,
});
const columns = [column(half, half), column(0, FULL), column(undefined, undefined)];

describe("series as paths", () => {
  it("stands bars on each other, one path a series, and leaves out what is nothing", () => {
    expect(seriesPaths({ look: "bars", series, columns }, plot)).toEqual([
      "M19 100H101V50H19Z",
      "M19 50H101V0H19ZM119 100H201V0H119Z",
    ]);
  });

  it("closes areas along the series below", () => {
    expect(seriesPaths({ look: "area", series, columns }, plot)).toEqual([
      "M60 50L160 100L260 100L260 100L160 100L60 100Z",
      "M60 0L160 0L260 100L260 100L160 100L60 50Z",
    ]);
    expect(seriesPaths({ look: "area", series, columns: [] }, plot)).toEqual(["", ""]);
  });

  it("draws a line per series, broken where there is nothing", () => {
    expect(seriesPaths({ look: "lines", series, columns }, plot)).toEqual(["M60 50L160 100", "M60 50L160 0"]);
    expect(linePath([0, 0, undefined, FULL, 0], { ...plot, width: 500 })).toBe(
      "M60 100L160 100M360 0L460 100",
    );
  });

  it("marks a height that stands alone", () => {
    expect(linePath([undefined, half, undefined], plot)).toBe("M157 50H163");
    expect(linePath([half], { ...plot, width: 2 })).toBe("M10 50H12");
  });

  it("never draws a bar as wide as a wall", () => {
    const [path] = seriesPaths({ look: "bars", series: series.slice(0, 1), columns: [column(FULL)] }, plot);
    expect(path).toBe("M112 100H208V0H112Z");
  });

  it("never draws a bar thinner than a pixel, nor nothing where there are no columns", () => {
    const many = Array.from({ length: 600 }, () => column(FULL));
    const [path = ""] = seriesPaths({ look: "bars", series: series.slice(0, 1), columns: many }, plot);
    expect(path.startsWith("M9.75 100H10.75V0H9.75Z")).toBe(true);
    expect(path.match(/M/g)).toHaveLength(600);
    expect(seriesPaths({ look: "bars", series, columns: [] }, plot)).toEqual(["", ""]);
  });
});
