import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { transformWithOxc } from "vite";
import { ROOT } from "../setup/install.mjs";

const SOURCE = path.join(ROOT, "src/early.ts");

/** The file that a page loads beside its code, with a name that changes with what is in it. */
async function earlyScript() {
  const { code } = await transformWithOxc(await fs.readFile(SOURCE, "utf8"), SOURCE, { sourcemap: false });
  const hash = createHash("sha256").update(code).digest("base64url").slice(0, 8);
  return { fileName: `assets/early-${hash}.js`, source: code };
}

/**
 * Lets the browser ask for the configuration, the session and the platform beside the code that will read them (src/early.ts).
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
    async generateBundle() {
      if (!isMocked) this.emitFile({ type: "asset", ...(await earlyScript()) });
    },
    async transformIndexHtml() {
      if (isMocked) return [];
      const { fileName } = await earlyScript();
      return [
        {
          tag: "link",
          attrs: { rel: "preload", href: `${base}config.json`, as: "fetch", crossorigin: "anonymous" },
          injectTo: "head-prepend",
        },
        {
          tag: "script",
          attrs: { type: "module", async: true, crossorigin: "anonymous", src: `${base}${fileName}` },
          injectTo: "head-prepend",
        },
      ];
    },
  };
}
