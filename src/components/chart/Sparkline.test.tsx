import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Sparkline, sparklinePoints } from "./Sparkline";

describe("Sparkline", () => {
  it("puts the greatest value at the top and zero at the bottom", () => {
    expect(sparklinePoints([0, 5, 10], 100, 23)).toEqual([
      [0, 21.5],
      [50, 11.5],
      [100, 1.5],
    ]);
    expect(sparklinePoints([], 100, 20)).toEqual([]);
  });

  it("says in words what it shows, also when there was nothing", () => {
    render(<Sparkline values={[0, 0]} label="No requests" />);
    expect(screen.getByRole("img", { name: "No requests" })).toBeInTheDocument();
  });
});
