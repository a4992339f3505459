import fs from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

/**
 * What `mocks/browser.ts` reads at `mock-platform.json` (relative to the page): which platform to be, and the names of the
 * data files that lie beside it in `mock-data/`. Served by the development server, written into a demo build, never part
 * of a production build.
 */
interface MockPlatformFile {
  platform: string;
  scale: string;
  seed: number;
  skipBadLines: boolean;
  urls: "path" | "hash";
  files: string[];
}

type Asked = Omit<MockPlatformFile, "files" | "urls"> & { dataFolder: string | null };

/** The worker script lies in public/, and Vite copies all of public/ into every build. */
const WORKER_FILE = "mockServiceWorker.js";
const OPTIONS_FILE = "mock-platform.json";
const DATA_FOLDER = "mock-data";
const DEFAULTS: Asked = { platform: "studio", scale: "demo", seed: 1, skipBadLines: false, dataFolder: null };

/** The options come from the start script through the environment. */
function asked(): Asked {
  const given = process.env["STEWARD_MOCK"];
  return given ? { ...DEFAULTS, ...(JSON.parse(given) as Partial<Asked>) } : DEFAULTS;
}

function optionsFile({ dataFolder, ...options }: Asked, urls: MockPlatformFile["urls"]): string {
  const files =
    dataFolder === null ? [] : fs.readdirSync(dataFolder).filter((file) => /\.(csv|ndjson)$/.test(file));
  const content: MockPlatformFile = { ...options, urls, files: files.toSorted() };
  return JSON.stringify(content, null, 2);
}

export function mockPlatform(): Plugin {
  return {
    name: "steward-mock-platform",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
        const options = asked();
        if (name === OPTIONS_FILE) {
          response.setHeader("Content-Type", "application/json").end(optionsFile(options, "path"));
          return;
        }
        const [folder, file, ...more] = name.split("/");
        const isData =
          folder === DATA_FOLDER && file !== undefined && more.length === 0 && !file.startsWith(".");
        if (!isData || options.dataFolder === null) {
          next();
          return;
        }
        fs.createReadStream(path.join(options.dataFolder, file))
          .on("error", () => response.writeHead(404).end())
          .pipe(response);
      });
    },
    closeBundle() {
      const { build, root, mode } = this.environment.config;
      if (mode !== "demo") fs.rmSync(path.join(root, build.outDir, WORKER_FILE), { force: true });
    },
    generateBundle() {
      if (this.environment.config.mode !== "demo") return;
      const options = asked();
      this.emitFile({ type: "asset", fileName: OPTIONS_FILE, source: optionsFile(options, "hash") });
      if (options.dataFolder === null) return;
      for (const file of (JSON.parse(optionsFile(options, "hash")) as MockPlatformFile).files) {
        const source = fs.readFileSync(path.join(options.dataFolder, file));
        this.emitFile({ type: "asset", fileName: `${DATA_FOLDER}/${file}`, source });
      }
    },
  };
}
