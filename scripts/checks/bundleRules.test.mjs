import { describe, expect, it } from "vitest";
import { filesOf, forbiddenParts, weigh } from "./bundleRules.mjs";

/** @param {string} file @param {Partial<import("./bundleRules.mjs").Chunk>} more */
const chunk = (file, more) => ({
  file,
  isEntry: false,
  facade: null,
  imports: [],
  dynamicImports: [],
  modules: [],
  ...more,
});

const chunks = [
  chunk("main.js", { isEntry: true, imports: ["react.js"], modules: ["src/main.tsx"] }),
  chunk("react.js", { modules: ["node_modules/react/index.js"] }),
  chunk("home.js", { imports: ["react.js", "table.js"], modules: ["src/dashboards/home/Home.tsx"] }),
  chunk("table.js", { modules: ["src/components/table/Table.tsx"] }),
  chunk("charts.js", { modules: ["node_modules/recharts/index.js"] }),
];
const home = { page: "home", budgetKiB: 3, opens: [/^src\/dashboards\/home\//] };

describe("the bundle", () => {
  it("counts the entry, the page and what they import, once each, and nothing lazy", () => {
    expect(filesOf(chunks, home).toSorted()).toEqual(["home.js", "main.js", "react.js", "table.js"]);
  });

  it.each([
    [768, false],
    [769, true],
  ])("of four files of %i bytes is over a budget of 3 KiB: %s", (bytes, isOver) => {
    expect(weigh(chunks, () => bytes, [home])).toEqual([expect.objectContaining({ page: "home", isOver })]);
  });

  it("does not pass a page that it cannot find", () => {
    expect(() => filesOf(chunks, { ...home, opens: [/Gone\.tsx$/] })).toThrow(
      "No module of the build matches",
    );
  });

  it.each([
    "node_modules/@mui/material/Button.js",
    "../../node_modules/@emotion/react/index.js",
    "node_modules/react-router/dist/production/index.mjs",
    "node_modules/msw/lib/browser/index.mjs",
    "mocks/browser.ts",
    "src/testing/builders.ts",
  ])("may not hold %s", (module) => {
    expect(forbiddenParts([...chunks, chunk("x.js", { modules: [module] })], [])).toEqual([
      expect.stringMatching(`^x.js holds .*${module}$`),
    ]);
  });

  it("may not bring the mock platform's worker along", () => {
    expect(forbiddenParts(chunks, ["index.html", "mockServiceWorker.js"])).toEqual([
      "mockServiceWorker.js is mock code",
    ]);
    expect(forbiddenParts(chunks, ["index.html"])).toEqual([]);
  });
});
