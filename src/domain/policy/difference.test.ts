import { describe, expect, it } from "vitest";
import { differenceBetween, inOrder, type PolicyVersion } from "./difference";

const version = (
  number: string,
  effective: string | undefined,
  changes: PolicyVersion["changes"] = [],
): PolicyVersion => ({
  id: `pol_${number}`,
  number,
  status: effective === undefined ? "draft" : "in_force",
  material: true,
  channels: ["email"],
  summary: number,
  changes,
  version: "1",
  ...(effective !== undefined && {
    effectiveAt: `${effective}T00:00:00.000Z`,
    noticedAt: `${effective}T00:00:00.000Z`,
  }),
});

const images = (before: string, after: string) => ({
  section: "8",
  element: "retention.images",
  summary: `Images ${after}`,
  before,
  after,
});

const first = version("1.0", "2026-01-01");
const second = version("1.9", "2026-03-01", [
  images("30 days", "60 days"),
  { section: "10", summary: "Clearer words" },
]);
const third = version("1.10", "2026-05-01", [
  images("60 days", "90 days"),
  { section: "2", element: "rights", summary: "Restriction granted", after: "also restriction" },
]);
const draft = version("2.0", undefined, [images("90 days", "30 days")]);
const all = [draft, third, first, second];

describe("versions of one day", () => {
  it("stand by their notice, the one without a notice last, whichever comes first", () => {
    const noticed = (number: string, noticedAt: string | undefined): PolicyVersion => {
      const { noticedAt: _at, ...rest } = version(number, "2026-07-01");
      return { ...rest, ...(noticedAt !== undefined && { noticedAt }) };
    };
    const early = noticed("3.1", "2026-06-01T00:00:00.000Z");
    const late = noticed("3.0", "2026-06-10T00:00:00.000Z");
    const never = noticed("2.9", undefined);
    for (const given of [
      [never, late, early],
      [early, late, never],
      [late, never, early],
    ])
      expect(inOrder(given).map(({ number }) => number)).toEqual(["3.1", "3.0", "2.9"]);
  });
});

describe("inOrder", () => {
  it("puts drafts last and the others by effect, whatever their numbers look like", () => {
    expect(inOrder(all).map(({ number }) => number)).toEqual(["1.0", "1.9", "1.10", "2.0"]);
    const drafts = [version("2.10", undefined), version("2.9", undefined)];
    expect(inOrder(drafts).map(({ number }) => number)).toEqual(["2.9", "2.10"]);
  });

  it("takes the day that a draft hopes for as no day", () => {
    const hopeful = { ...draft, effectiveAt: "2020-01-01T00:00:00.000Z" };
    expect(inOrder([hopeful, first]).map(({ number }) => number)).toEqual(["1.0", "2.0"]);
  });
});

describe("differenceBetween", () => {
  it("adds up what the versions in between changed, element by element", () => {
    const difference = differenceBetween(all, first.id, third.id);
    expect(difference?.through.map(({ number }) => number)).toEqual(["1.9", "1.10"]);
    expect(difference?.elements).toEqual([
      {
        element: "rights",
        section: "2",
        before: undefined,
        after: "also restriction",
        steps: [{ number: "1.10", summary: "Restriction granted" }],
        isUndone: false,
      },
      {
        element: "retention.images",
        section: "8",
        before: "30 days",
        after: "90 days",
        steps: [
          { number: "1.9", summary: "Images 60 days" },
          { number: "1.10", summary: "Images 90 days" },
        ],
        isUndone: false,
      },
      {
        element: undefined,
        section: "10",
        before: undefined,
        after: undefined,
        steps: [{ number: "1.9", summary: "Clearer words" }],
        isUndone: false,
      },
    ]);
  });

  it("is the same whichever is named first", () => {
    expect(differenceBetween(all, third.id, first.id)).toEqual(differenceBetween(all, first.id, third.id));
  });

  it("says of an element that was changed back that it was", () => {
    const found = differenceBetween(all, first.id, draft.id)?.elements.find(
      ({ element }) => element === "retention.images",
    );
    expect(found).toMatchObject({ before: "30 days", after: "30 days", isUndone: true });
    expect(found?.steps).toHaveLength(3);
  });

  it("finds nothing between a version and itself, and no difference with one that is not there", () => {
    expect(differenceBetween(all, first.id, first.id)?.elements).toEqual([]);
    expect(differenceBetween(all, first.id, "pol_9")).toBeUndefined();
  });
});
