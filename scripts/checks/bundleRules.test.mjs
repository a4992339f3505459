import { describe, expect, it } from "vitest";
import { filesOf, SHAPES } from "../vite/firstPages.mjs";
import { forbiddenParts, weigh } from "./bundleRules.mjs";

/** @param {string} file @param {Partial<import("./bundleRules.mjs").Chunk>} more */
const chunk = (file, more) => ({
  file,
  isEntry: false,
  imports: [],
  modules: [],
  ...more,
});

const chunks = [
  chunk("main.js", { isEntry: true, imports: ["react.js"], modules: ["src/main.tsx"] }),
  chunk("react.js", { modules: ["node_modules/react/index.js"] }),
  chunk("home.js", { imports: ["react.js", "table.js"], modules: ["src/dashboards/home/Home.tsx"] }),
  chunk("table.js", { modules: ["src/components/table/Table.tsx"] }),
  chunk("home-texts.js", { modules: ["src/app/i18n/en/home.ts"] }),
  chunk("shapes.js", { modules: [SHAPES] }),
  chunk("charts.js", { modules: ["node_modules/recharts/index.js"] }),
];
const home = {
  page: "home",
  path: "/",
  budgetKiB: 3,
  opens: ["src/dashboards/home/Home.tsx", "src/app/i18n/en/home.ts"],
};

describe("the bundle", () => {
  it("counts the entry, the page, its texts, the shapes and what they import, once each, and nothing else that is lazy", () => {
    expect(filesOf(chunks, home).toSorted()).toEqual([
      "home-texts.js",
      "home.js",
      "main.js",
      "react.js",
      "shapes.js",
      "table.js",
    ]);
  });

  it.each([
    [512, false],
    [513, true],
  ])("of six files of %i bytes is over a budget of 3 KiB: %s", (bytes, isOver) => {
    expect(weigh(chunks, () => bytes, [home])).toEqual([expect.objectContaining({ page: "home", isOver })]);
  });

  it("does not pass a page that it cannot find", () => {
    expect(() => filesOf(chunks, { ...home, opens: ["src/Gone.tsx"] })).toThrow(
      "src/Gone.tsx is not in the build",
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
