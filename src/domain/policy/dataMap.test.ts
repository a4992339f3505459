import { describe, expect, it } from "vitest";
import { dataMap, type MappedProcessor } from "./dataMap";

type Platform = Parameters<typeof dataMap>[0];
type Category = Platform["categories"][number];

const category = (id: string, location: string, more: Partial<Category> = {}): Category => ({
  id,
  label: id,
  kind: "content",
  location,
  personal: true,
  retention: { rule: "unspecified" },
  onErasure: "delete",
  processors: [],
  ...more,
});

const processor = (id: string, region: string, more: Partial<MappedProcessor> = {}): MappedProcessor => ({
  id,
  name: id,
  region,
  transferMechanism: "none_needed",
  categories: ["images"],
  status: "active",
  ...more,
});

const platform: Platform = {
  controller: { name: "Example", country: "DE" },
  regions: { primary: "eu-central-1", backup: "eu-west-1" },
  categories: [
    category("images", "eu-central-1 (primary)", { processors: ["cdn"] }),
    category("backups", "eu-west-1 (encrypted)"),
    category("logs", "unspecified"),
    category("prompts", "unspecified", { retention: { rule: "not_stored" } }),
  ],
};

const rowOf = (map: ReturnType<typeof dataMap>, id: string) =>
  map.rows
    .find((row) => row.category.id === id)
    ?.cells.flatMap((cell, place) => {
      const name = map.places[place]?.name ?? "?";
      return [
        ...(cell.livesHere ? [`lives in ${name}`] : []),
        ...cell.processors.map((each) => `${each.id} in ${name}`),
      ];
    });

describe("dataMap", () => {
  const map = dataMap(platform, [
    processor("cdn", "United States", { transferMechanism: "standard_contractual_clauses", categories: [] }),
    processor("store", "European Union"),
    processor("old", "China", { status: "ended" }),
  ]);

  it("puts each category where it lives and where its processors work, by policy or register", () => {
    expect(rowOf(map, "images")).toEqual([
      "lives in eu-central-1",
      "store in European Union",
      "cdn in United States",
    ]);
    expect(rowOf(map, "backups")).toEqual(["lives in eu-west-1"]);
  });

  it("keeps what the policy does not place apart, and places nothing that is not stored", () => {
    expect(rowOf(map, "logs")).toEqual(["lives in "]);
    expect(rowOf(map, "prompts")).toEqual([]);
  });

  it("names the places in order: primary, backup, not said, the others, those abroad last", () => {
    expect(map.places.map(({ name, role, leavesHome }) => [name, role, leavesHome])).toEqual([
      ["eu-central-1", "primary", false],
      ["eu-west-1", "backup", false],
      ["", "unsaid", undefined],
      ["European Union", "other", false],
      ["United States", "other", true],
    ]);
  });

  it("lists what leaves the home area, and nothing of processors that have ended", () => {
    expect(map.home).toEqual({ area: "EEA", isAssumed: false });
    expect(map.transfers.map((each) => [each.processor.id, each.to, each.isSafeguarded])).toEqual([
      ["cdn", ["US"], true],
    ]);
  });
});

describe("whom the policy names", () => {
  it("and the register does not, or no longer, list at work is told apart: nobody knows where that data goes", () => {
    const named = {
      ...platform,
      categories: [category("images", "", { processors: ["cdn", "old", "store"] })],
    };
    const ended = processor("old", "China", { status: "ended", name: "Old Store Ltd" });
    expect(dataMap(named, [processor("store", "European Union"), ended]).unlisted).toEqual([
      "cdn",
      "Old Store Ltd",
    ]);
    expect(
      dataMap(named, [processor("store", ""), processor("cdn", ""), processor("old", "")]).unlisted,
    ).toEqual([]);
  });
});

describe("the place of a category", () => {
  it.each([
    ["France; processed across borders", "eu-central-1"],
    ["Example CDN", "United States"],
    ["A vault", "A vault"],
    ["France and Japan", "France and Japan"],
  ])("that lives in %s is %s", (location, place) => {
    const told = { ...platform, categories: [category("images", location)] };
    const map = dataMap(told, [processor("cdn", "United States", { name: "Example CDN", categories: [] })]);
    const lives = map.rows[0]?.cells.findIndex(({ livesHere }) => livesHere);
    expect(map.places[lives ?? -1]?.name).toBe(place);
  });
});

describe("a transfer", () => {
  it.each<[string, string, MappedProcessor["transferMechanism"], boolean | undefined]>([
    ["stays at home", "France", "none_needed", undefined],
    ["goes abroad under clauses", "United States", "standard_contractual_clauses", true],
    ["goes abroad under an adequacy decision", "Canada", "adequacy_decision", true],
    ["goes abroad under nothing", "United States", "none_needed", false],
    ["goes abroad under a missing mechanism", "France, India", "missing", false],
    ["goes to a place that nobody can tell", "Our edge network", "none_needed", false],
    ["goes everywhere under clauses", "Worldwide", "standard_contractual_clauses", true],
  ])("that %s", (_what, region, transferMechanism, isSafeguarded) => {
    const [transfer] = dataMap(platform, [processor("cdn", region, { transferMechanism })]).transfers;
    expect(transfer?.isSafeguarded).toBe(isSafeguarded);
  });

  it("into the EEA needs no safeguard, from wherever it comes", () => {
    const american = { ...platform, regions: { primary: "us-east-1" } };
    const [transfer] = dataMap(american, [processor("cdn", "European Union")]).transfers;
    expect(transfer).toMatchObject({ to: ["EEA"], isSafeguarded: true });
  });
});
