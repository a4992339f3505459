import { describe, expect, it } from "vitest";
import { format, parse, sum } from "../../../src/domain/money";
import { profiles } from "../../profiles/profiles";
import { createClock } from "../clock";
import { createPlatform } from "../createPlatform";
import { activity } from "../streams/activityArea";
import { requestLogOf } from "../streams/requestLogs";
import { usageFields, usageReport } from "./usageReport";

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 21, 10, 30);
const meters = { input: "input_tokens", cached: "cached_tokens", output: "output_tokens" } as const;

describe.each(Object.values(profiles))("costs by meter of $id", (profile) => {
  const made = createPlatform({ profile, scale: "small", seed: 7, clock: createClock(now) }).use(activity);
  const source = { activity: made, fields: usageFields(made), now };
  const report = usageReport(source, {
    from: now - 100 * DAY,
    to: now + DAY,
    granularity: "P1D",
    timeZone: "UTC",
    groupBy: ["model"],
    filter: {},
    orderBy: "cost",
    series: 100,
    histograms: false,
    top: 2,
  });

  it("are, model by model, the price lines of the requests", () => {
    for (const { dims, costByMeter } of report.groups) {
      for (const [meter, line] of Object.entries(meters)) {
        const costs = Array.from({ length: made.requests.length }, (_, row) => row)
          .filter((row) => requestLogOf(made, row).model === dims.model)
          .flatMap((row) => {
            const { at, model, input, cached, output } = made.requests.columns;
            const used = { input: input[row] ?? 0, cached: cached[row] ?? 0, output: output[row] ?? 0 };
            return made.catalogue.lines(model[row] ?? 0, at[row] ?? 0, used);
          })
          .filter((each) => each.meter === line)
          .map(({ cost }) => parse(cost.amount));
        expect(costByMeter?.[meter as keyof typeof meters].amount).toBe(format(sum(costs)));
      }
    }
  });

  it("add up to the cost in each group, in the rest and in the totals", () => {
    for (const { cost, costByMeter } of [...report.groups, report.other, report.totals]) {
      const together = Object.values(costByMeter ?? {}).map(({ amount }) => parse(amount));
      expect(format(sum(together))).toBe(cost.amount);
    }
  });
});
