import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { granularities } from "./granularity";
import { dimensions, outcomes } from "./usage";
import { rangeIds } from "./usageRange";
import {
  comparisons,
  looks,
  measures,
  readUsageView,
  spanOfView,
  tops,
  writeUsageView,
  type UsageView,
} from "./usageView";

const instants = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((at) => new Date(at).toISOString());
const spans = fc
  .tuple(instants, instants)
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));
const some = <Item>(values: fc.Arbitrary<Item>) => fc.option(values, { nil: undefined });
const filters = fc.dictionary(
  fc.constantFrom("model", "model_not", "keyId", "accountId", "endpoint_prefix", "provider"),
  fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 1 })),
);

const views: fc.Arbitrary<UsageView> = fc
  .record({
    range: fc.oneof(fc.constantFrom(...rangeIds), spans),
    zone: some(fc.constantFrom("UTC", "Asia/Kathmandu", "Australia/Lord_Howe", "America/New_York")),
    granularity: some(fc.constantFrom(...granularities)),
    groupBy: some(fc.constantFrom(...dimensions)),
    filter: fc.oneof(filters, fc.record({ outcome: fc.constantFrom(...outcomes) })),
    compare: some(fc.constantFrom(...comparisons)),
    measure: fc.constantFrom(...measures),
    look: some(fc.constantFrom(...looks)),
    top: fc.constantFrom(...tops),
  })
  .map(
    (drawn) =>
      Object.fromEntries(
        Object.entries(drawn).filter(([, value]) => value !== undefined),
      ) as unknown as UsageView,
  );

describe("a view in the address", () => {
  it("comes back as it went in, also through the text of an address", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readUsageView(new URLSearchParams(writeUsageView(view).toString()))).toEqual(view);
      }),
    );
  });

  it("leaves the parameters of others alone, and leaves none of its own behind", () => {
    fc.assert(
      fc.property(views, views, (first, second) => {
        const there = writeUsageView(first, new URLSearchParams("tab=usage"));
        const next = writeUsageView(second, there);
        expect(next.get("tab")).toBe("usage");
        next.delete("tab");
        expect(next.toString()).toBe(writeUsageView(second).toString());
      }),
    );
  });

  it("is empty for the usual view", () => {
    expect(writeUsageView(readUsageView(new URLSearchParams())).toString()).toBe("");
  });

  it.each<[string, Partial<UsageView>]>([
    ["range=1e9d", { range: "30d" }],
    ["from=2026-11-01T00:00:00.000Z&to=2026-10-01T00:00:00.000Z", { range: "30d" }],
    ["from=2026-11-01&to=2026-12-01", { range: "30d" }],
    [
      "from=2026-11-01T00:00:00Z&to=2026-11-02T00:00:00Z&range=7d",
      { range: { from: "2026-11-01T00:00:00Z", to: "2026-11-02T00:00:00Z" } },
    ],
    ["zone=Mars/Olympus", {}],
    ["by=P2D&look=pie&compare=never", {}],
    ["group=colour", { groupBy: "model" }],
    ["measure=money&top=11", { measure: "cost", top: 10 }],
    ["filter=[1]", { filter: {} }],
    ["filter={", { filter: {} }],
    ['filter={"model":"nova"}', { filter: { model: "nova" } }],
  ])("reads %s as far as it is one", (search, expected) => {
    const usual: UsageView = { range: "30d", groupBy: "model", filter: {}, measure: "cost", top: 10 };
    expect(readUsageView(new URLSearchParams(search))).toEqual({ ...usual, ...expected });
  });

  it("has no group where none is asked for", () => {
    expect(readUsageView(new URLSearchParams("group=none"))).not.toHaveProperty("groupBy");
  });

  it("cuts its range in a zone", () => {
    const view = readUsageView(new URLSearchParams("range=month"));
    expect(spanOfView(view, "Asia/Kathmandu", "2026-11-21T09:30:00.000Z")).toEqual({
      from: "2026-10-31T18:15:00.000Z",
      to: "2026-11-21T18:15:00.000Z",
    });
  });
});
