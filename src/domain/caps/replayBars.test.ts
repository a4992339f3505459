import { describe, expect, it } from "vitest";
import { replayBars } from "./replayBars";

const usd = (amount: string) => ({ amount, currency: "USD" });

describe("replayBars", () => {
  it("measures each day by the highest, spent and refused together", () => {
    expect(
      replayBars([
        { date: "2026-10-01", spent: usd("1"), refusedCost: usd("0") },
        { date: "2026-10-02", spent: usd("3"), refusedCost: usd("1") },
      ]),
    ).toEqual([
      { date: "2026-10-01", spent: 250, refused: 0 },
      { date: "2026-10-02", spent: 750, refused: 250 },
    ]);
  });

  it("has flat bars for days without use, and none for no days", () => {
    expect(replayBars([{ date: "2026-10-01", spent: usd("0"), refusedCost: usd("0") }])).toEqual([
      { date: "2026-10-01", spent: 0, refused: 0 },
    ]);
    expect(replayBars([])).toEqual([]);
  });
});
