import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { dataFiles } from "../setup/options.mjs";

/**
 * What mocks/browser.ts reads at `mock-platform.json` (relative to the page): which platform to be, and the names of the
 * data files that lie beside it in `mock-data/`. Served by the development server, written into a demo build, never part
 * of a production build. See mocks/browserOptions.ts.
 *
 * @typedef {import("../setup/options.mjs").MockOptions} MockOptions
 */

/** The worker script lies in public/, and Vite copies all of public/ into every build. */
const WORKER_FILE = "mockServiceWorker.js";
const OPTIONS_FILE = "mock-platform.json";
const DATA_FOLDER = "mock-data";
/** @type {MockOptions} */
const DEFAULTS = { platform: "studio", scale: "demo", seed: 1, skipBadLines: false, dataFolder: null };

/** The options come from the start script through the environment. @returns {MockOptions} */
function asked() {
  const given = process.env["STEWARD_MOCK"];
  return given ? { ...DEFAULTS, ...JSON.parse(given) } : DEFAULTS;
}

/** @param {MockOptions} options */
function filesOf({ dataFolder }) {
  return dataFolder === null ? [] : dataFiles(dataFolder);
}

/** @param {MockOptions} options @param {"path" | "hash"} urls */
function optionsFile(options, urls) {
  const { dataFolder: _dataFolder, ...told } = options;
  return JSON.stringify({ ...told, urls, files: filesOf(options) }, null, 2);
}

/** @type {import("vite").Connect.NextHandleFunction} */
function serveOptions(request, response, next) {
  const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
  const options = asked();
  if (name === OPTIONS_FILE) {
    response.setHeader("Content-Type", "application/json").end(optionsFile(options, "path"));
    return;
  }
  const file = filesOf(options).find((known) => name === `${DATA_FOLDER}/${known}`);
  if (file === undefined || options.dataFolder === null) next();
  else fs.createReadStream(path.join(options.dataFolder, file)).pipe(response);
}

/** @returns {import("vite").Plugin} */
export function mockPlatform() {
  return {
    name: "steward-mock-platform",
    configureServer(server) {
      server.middlewares.use(serveOptions);
    },
    generateBundle() {
      if (this.environment.config.mode !== "demo") return;
      const options = asked();
      this.emitFile({ type: "asset", fileName: OPTIONS_FILE, source: optionsFile(options, "hash") });
      for (const file of filesOf(options)) {
        const source = fs.readFileSync(path.join(options.dataFolder ?? "", file));
        this.emitFile({ type: "asset", fileName: `${DATA_FOLDER}/${file}`, source });
      }
    },
    closeBundle() {
      const { build, root, mode } = this.environment.config;
      if (mode !== "demo") fs.rmSync(path.join(root, build.outDir, WORKER_FILE), { force: true });
    },
  };
}
