import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { transformWithOxc } from "vite";
import { ROOT } from "../setup/install.mjs";
import { chunksOf } from "./bundleReport.mjs";
import { filesOf, FIRST_PAGES } from "./firstPages.mjs";

const SOURCE = path.join(ROOT, "src/early.ts");

/**
 * The file that a page loads beside its code, with a name that changes with what is in it.
 * @param {import("vite").Rolldown.OutputBundle} bundle
 */
async function earlyScript(bundle) {
  const transformed = await transformWithOxc(await fs.readFile(SOURCE, "utf8"), SOURCE, { sourcemap: false });
  const code = `const PAGE_FILES = ${JSON.stringify(pageFiles(bundle))};\n${transformed.code}`;
  const hash = createHash("sha256").update(code).digest("base64url").slice(0, 8);
  return { fileName: `assets/early-${hash}.js`, source: code };
}

/**
 * By path, what a first page loads beyond what index.html names.
 * @param {import("vite").Rolldown.OutputBundle} bundle
 */
function pageFiles(bundle) {
  const chunks = chunksOf(bundle, ROOT);
  const named = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ file }) => file));
  return Object.fromEntries(
    FIRST_PAGES.map((page) => [page.path, filesOf(chunks, page).filter((file) => !named.has(file))]),
  );
}

/**
 * Lets the browser ask for the configuration, the session, the platform and the page's own files beside the code that will
 * read them (src/early.ts).
 * Not where the mock platform runs in the page: there it is the service worker that answers, and it is not there yet.
 * @param {{ isMocked: boolean }} options
 * @returns {import("vite").Plugin}
 */
export function earlyStart({ isMocked }) {
  let base = "/";
  return {
    name: "steward-early-start",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    async generateBundle(_options, bundle) {
      if (!isMocked) this.emitFile({ type: "asset", ...(await earlyScript(bundle)) });
    },
    async transformIndexHtml(_html, { bundle }) {
      if (isMocked || !bundle) return [];
      const { fileName } = await earlyScript(bundle);
      return [
        {
          tag: "link",
          attrs: { rel: "preload", href: `${base}config.json`, as: "fetch", crossorigin: "anonymous" },
          injectTo: "head-prepend",
        },
        {
          tag: "script",
          // Not `async`: before the console's own code, always. After it, everything here would be asked for twice.
          attrs: { type: "module", crossorigin: "anonymous", src: `${base}${fileName}` },
          injectTo: "head-prepend",
        },
      ];
    },
  };
}
