import { describe, expect, it } from "vitest";
import { stepInto, trailOf } from "./drillDown";
import { granularityFor } from "./granularity";
import { usageSpans } from "./usageSpans";
import { spanOfView, type UsageView } from "./usageView";

const now = "2026-11-21T09:30:00.000Z";
const usual: UsageView = {
  range: "12m",
  groupBy: "model",
  filter: { provider: "nova" },
  measure: "cost",
  top: 10,
};

/** Into the last span of each view, until there are only requests. */
const walk = (view: UsageView, timeZone: string): readonly string[] => {
  const span = spanOfView(view, timeZone, now);
  const granularity = granularityFor(span, view.granularity);
  const last = usageSpans({ ...span, granularity, timeZone }, [], now).at(-1);
  if (!last) return [];
  const step = stepInto(view, last, granularity);
  if (step.kind === "requests") return [granularity, `requests ${step.span.from}`];
  expect(step.view.filter).toEqual(view.filter);
  return [granularity, ...walk(step.view, timeZone)];
};

describe("stepping into a span", () => {
  it.each(["Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "America/New_York", "UTC"])(
    "leads from a year over month, day and hour to requests, in %s",
    (timeZone) => {
      expect(walk(usual, timeZone).slice(0, 3)).toEqual(["P1M", "P1D", "PT1H"]);
      expect(walk(usual, timeZone).at(-1)).toMatch(/^requests /);
    },
  );

  it("leaves behind what belongs to the wider view alone", () => {
    const bucket = { from: "2026-11-01T00:00:00.000Z", to: "2026-12-01T00:00:00.000Z" };
    const step = stepInto({ ...usual, granularity: "P1M", look: "heat" }, bucket, "P1M");
    expect(step).toEqual({ kind: "view", view: { ...usual, range: bucket } });
    expect(stepInto({ ...usual, look: "area" }, bucket, "P1M")).toMatchObject({ view: { look: "area" } });
  });
});

describe("the trail of a span", () => {
  const levels = (from: string, to: string, timeZone: string) =>
    trailOf({ from, to }, timeZone).map(({ level, isHere }) => (isHere ? `[${level}]` : level));

  it.each([
    ["a year", "2025-12-31T23:00:00.000Z", "2026-12-31T23:00:00.000Z", "Europe/Berlin", ["[year]"]],
    ["a month", "2026-10-31T23:00:00.000Z", "2026-11-30T23:00:00.000Z", "Europe/Berlin", ["year", "[month]"]],
    [
      "the day clocks go back",
      "2026-10-24T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
      "Europe/Berlin",
      ["year", "month", "[day]"],
    ],
    [
      "an hour",
      "2026-11-20T08:00:00.000Z",
      "2026-11-20T09:00:00.000Z",
      "Europe/Berlin",
      ["year", "month", "day", "[hour]"],
    ],
    [
      "a few days",
      "2026-11-01T23:00:00.000Z",
      "2026-11-04T23:00:00.000Z",
      "Europe/Berlin",
      ["year", "month"],
    ],
    ["over new year", "2026-12-01T00:00:00.000Z", "2027-02-01T00:00:00.000Z", "UTC", []],
    [
      "a day of Kathmandu seen from UTC",
      "2026-11-20T18:15:00.000Z",
      "2026-11-21T18:15:00.000Z",
      "UTC",
      ["year", "month"],
    ],
  ])("%s", (_, from, to, timeZone, expected) => {
    expect(levels(from, to, timeZone)).toEqual(expected);
  });
});
