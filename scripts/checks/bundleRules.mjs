/**
 * What a production bundle may weigh and hold. Pure: the report of the build in, complaints out.
 *
 * @typedef {{ file: string, isEntry: boolean, facade: string | null, imports: string[], dynamicImports: string[], modules: string[] }} Chunk
 * @typedef {{ page: string, budgetKiB: number, opens: RegExp[] }} Page the lazily loaded modules that a page opens with
 */

/** KiB of JavaScript, gzip, until the page stands: the bars of the issue. @type {readonly Page[]} */
const PAGES = [
  { page: "home", budgetKiB: 150, opens: [/^src\/dashboards\/home\//] },
  {
    page: "access-key list",
    budgetKiB: 170,
    opens: [/^src\/resources\/access-keys\/list\/AccessKeyList\.tsx$/],
  },
  {
    page: "audit log",
    budgetKiB: 170,
    opens: [/^src\/resources\/audit-events\/list\/AuditEventList\.tsx$/],
  },
  { page: "account list", budgetKiB: 170, opens: [/^src\/resources\/accounts\/(list\/)?AccountList\.tsx$/] },
];

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
 * The JavaScript files that are loaded until the page stands: the entry, what the page opens with, and all their static imports.
 * @param {readonly Chunk[]} chunks
 * @param {Page} page
 * @returns {string[]}
 */
export function filesOf(chunks, page) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const lazy = page.opens.map((pattern) => {
    const chunk = chunks.find(({ modules }) => modules.some((id) => pattern.test(id)));
    if (!chunk)
      throw new Error(
        `No module of the build matches ${pattern}: correct PAGES in scripts/checks/bundleRules.mjs.`,
      );
    return chunk;
  });
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {Chunk} chunk */
  const add = (chunk) => {
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported) add(imported);
    }
  };
  for (const chunk of [...chunks.filter(({ isEntry }) => isEntry), ...lazy]) add(chunk);
  return [...files];
}

/**
 * @param {readonly Chunk[]} chunks
 * @param {(file: string) => number} gzipBytes
 * @param {readonly Page[]} [pages]
 */
export function weigh(chunks, gzipBytes, pages = PAGES) {
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
