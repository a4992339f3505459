import path from "node:path";
import { FIRST_PAGES } from "./firstPages.mjs";

/** @typedef {{ importedIds: readonly string[] }} Module */
/** @typedef {{ getModuleInfo(id: string): Module | null }} Graph */

/** What a row is opened in: most of it is shared by every other such page. */
const A_PAGE = "src/resources/access-keys/show/AccessKeyShow.tsx";

/** What at least two lazily loaded parts need, by who needs it. @param {string} name @param {number} small bytes */
const shared = (name, small) => ({
  name,
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: small,
});

/**
 * How the console's code is cut into files (`output.codeSplitting`). What several of the first pages share is one file for
 * each set of them, so that none fetches what it does not need, and none fetches forty files of half a kibibyte.
 * @param {string} root the folder of the project
 */
export function chunks(root) {
  const ids = [...FIRST_PAGES.map(({ opens }) => opens[0] ?? ""), A_PAGE].map((file) =>
    path.join(root, file),
  );
  /** @type {Map<string, number> | undefined} */
  let sharedBy;
  /** @param {string} id @param {Graph} graph */
  const setOf = (id, graph) => {
    sharedBy ??= setsOfPages(ids, graph);
    return sharedBy.get(id) ?? 0;
  };
  const sets = Array.from({ length: 2 ** ids.length }, (_, set) => set)
    .filter((set) => sizeOf(set) > 1)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return {
    groups: [
      { name: "start", tags: [/** @type {const} */ ("$initial")], priority: sets.length + 3 },
      // Packages before all: a file is captured with what it imports.
      { ...shared("packages", 3000), test: /[\\/]node_modules[\\/]/, priority: sets.length + 2 },
      // For the same reason what more pages share comes first.
      ...sets.map((set, index) => ({
        name: (/** @type {string} */ id, /** @type {Graph} */ graph) =>
          setOf(id, graph) === set ? `pages-${set.toString(2).padStart(ids.length, "0")}` : null,
        priority: sets.length + 1 - index,
        debugName: `pages ${set}`,
      })),
      { ...shared("shared", 1500), priority: 1 },
    ],
  };
}

/**
 * Which of the pages lead to a module by imports that are not lazy: a bit for each.
 * @param {readonly string[]} pages
 * @param {Graph} graph
 * @returns {Map<string, number>}
 */
function setsOfPages(pages, graph) {
  /** @type {Map<string, number>} */
  const sets = new Map();
  pages.forEach((page, index) => {
    const bit = 2 ** index;
    const open = [page];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const set = sets.get(id) ?? 0;
      const module = (set & bit) === 0 && !isPackage(id) ? graph.getModuleInfo(id) : null;
      if (!module) continue;
      sets.set(id, set | bit);
      open.push(...module.importedIds);
    }
  });
  return sets;
}

/** A package's index leads to all of it, whatever is used: of packages the bundler itself knows better. @param {string} id */
function isPackage(id) {
  return id.includes("/node_modules/");
}

/** @param {number} set */
function sizeOf(set) {
  return set.toString(2).replaceAll("0", "").length;
}
