/**
 * The pages that people open first. They decide how the code is cut into files (chunks.mjs), are fetched before the
 * console has started (earlyStart.mjs), and are weighed (checks/bundle.mjs).
 *
 * @typedef {{ file: string, isEntry: boolean, imports: string[], modules: string[] }} Chunk
 * @typedef {{ page: string, path: string, opens: readonly string[], budgetKiB: number }} FirstPage
 */

/**
 * The lists of keys and accounts have the bar of our peers' consoles; the audit log brings a query language with it.
 * `opens`: what is loaded lazily until the page stands, its own module first, then the texts that it waits for and the
 * shapes that its answers are held against. `budgetKiB`: KiB of JavaScript, gzip, until then.
 * @type {readonly FirstPage[]}
 */
export const FIRST_PAGES = [
  {
    page: "home",
    path: "/",
    opens: ["src/dashboards/home/Home.tsx", "src/app/i18n/en/home.ts", "src/app/i18n/en/queue.ts"],
    budgetKiB: 150,
  },
  {
    page: "access-key list",
    path: "/access-keys",
    opens: [
      "src/resources/access-keys/list/AccessKeyList.tsx",
      "src/app/i18n/en/accessKeys.ts",
      "src/app/i18n/en/terms.ts",
    ],
    budgetKiB: 170,
  },
  {
    page: "account list",
    path: "/accounts",
    opens: ["src/resources/accounts/list/AccountList.tsx", "src/app/i18n/en/accounts.ts"],
    budgetKiB: 170,
  },
  {
    page: "audit log",
    path: "/audit-events",
    opens: [
      "src/resources/audit-events/list/AuditEventList.tsx",
      "src/app/i18n/en/auditEvents.ts",
      "src/app/i18n/en/audit.ts",
    ],
    budgetKiB: 176,
  },
];

/** What every page's first answers are held against. */
export const SHAPES = "openapi/firstShapes.gen.ts";

/**
 * The JavaScript files that are loaded until a page stands: the entry, what the page opens with, and all their static imports.
 * @param {readonly Chunk[]} chunks
 * @param {Pick<FirstPage, "opens">} page
 * @returns {string[]}
 */
export function filesOf(chunks, { opens }) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const lazy = [...opens, SHAPES].map((module) => {
    const chunk = chunks.find(({ modules }) => modules.includes(module));
    if (!chunk)
      throw new Error(`${module} is not in the build: correct FIRST_PAGES in scripts/vite/firstPages.mjs.`);
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
