import { describe, expect, it } from "vitest";
import { spendingView, spendingViewIds } from "./spendingViews";
import { readUsageView, writeUsageView } from "./usageView";

describe.each(spendingViewIds)("the spending view %s", (id) => {
  const present = readUsageView(
    new URLSearchParams({
      filter: '{"model":"nova-image-2"}',
      zone: "Asia/Kathmandu",
      measure: "latency",
      look: "heat",
      range: "24h",
    }),
  );
  const view = spendingView(id, present);

  it("is about cost, and keeps filter and zone alone of what was shown", () => {
    expect(view).toMatchObject({
      measure: "cost",
      filter: { model: "nova-image-2" },
      zone: "Asia/Kathmandu",
    });
    expect(view.look).not.toBe("heat");
    expect(view.range).not.toBe("24h");
    const { zone: _zone, ...inReportingZone } = present;
    expect(spendingView(id, inReportingZone)).not.toHaveProperty("zone");
  });

  it("is wholly in its address", () => {
    expect(readUsageView(writeUsageView(view))).toEqual(view);
  });
});

it("no two spending views are the same", () => {
  const plain = readUsageView(new URLSearchParams());
  const addresses = spendingViewIds.map((id) => writeUsageView(spendingView(id, plain)).toString());
  expect(new Set(addresses).size).toBe(spendingViewIds.length);
});
