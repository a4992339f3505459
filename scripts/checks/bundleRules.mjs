import { filesOf, FIRST_PAGES } from "../vite/firstPages.mjs";

/**
 * What a production bundle may weigh and hold. Pure: the report of the build in, complaints out.
 *
 * @typedef {import("../vite/firstPages.mjs").Chunk} Chunk
 */

/** @type {readonly [RegExp, string][]} */
const FORBIDDEN_MODULES = [
  [/(^|\/)node_modules\/(@mui|@emotion)\//, "a second styling system"],
  [/(^|\/)node_modules\/react-router(-dom)?\//, "a second router"],
  [/(^|\/)node_modules\/(msw|@mswjs|openapi-msw)\//, "mock code"],
  [/^(mocks|src\/testing|e2e|bench)\//, "mock or test code"],
];
const FORBIDDEN_FILES = ["mockServiceWorker.js", "mock-platform.json"];

/**
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} files every file of the build
 */
export function forbiddenParts(chunks, files) {
  const inChunks = chunks.flatMap((chunk) =>
    FORBIDDEN_MODULES.flatMap(([pattern, what]) => {
      const module = chunk.modules.find((id) => pattern.test(id));
      return module ? [`${chunk.file} holds ${what}: ${module}`] : [];
    }),
  );
  const asFiles = files
    .filter((file) => FORBIDDEN_FILES.includes(file))
    .map((file) => `${file} is mock code`);
  return [...inChunks, ...asFiles];
}

/**
 * @param {readonly Chunk[]} chunks
 * @param {(file: string) => number} gzipBytes
 * @param {readonly import("../vite/firstPages.mjs").FirstPage[]} [pages]
 */
export function weigh(chunks, gzipBytes, pages = FIRST_PAGES) {
  return pages.map((page) => {
    const bytes = filesOf(chunks, page).reduce((sum, file) => sum + gzipBytes(file), 0);
    return {
      page: page.page,
      kib: bytes / 1024,
      budgetKiB: page.budgetKiB,
      isOver: bytes > page.budgetKiB * 1024,
    };
  });
}
