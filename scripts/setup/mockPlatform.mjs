import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import readline from "node:readline";
import { pathToFileURL } from "node:url";
import { ROOT } from "./install.mjs";
import { Problem } from "./problem.mjs";

/** @typedef {import("./options.mjs").MockOptions} MockOptions */

/** Bundles a file of mocks/ for Node and answers where the bundle lies. @param {string} entry for example "server" */
export async function bundleMocks(entry) {
  const { build } = await import("vite");
  const outDir = path.join(ROOT, ".cache/mocks");
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: { ssr: `mocks/${entry}.ts`, outDir, emptyOutDir: false, target: "node20", minify: false },
  });
  return path.join(outDir, `${entry}.js`);
}

/**
 * Reads the data folder as the platform in the browser will: bad lines have to be told at the terminal.
 * @param {MockOptions} options
 */
export async function checkData({ dataFolder, ...options }) {
  if (dataFolder === null) return;
  /** @type {typeof import("../../mocks/checkData")} */
  const { checkData: check } = await import(pathToFileURL(await bundleMocks("checkData")).href);
  try {
    // readOptions has checked the scale.
    check({
      ...options,
      scale: /** @type {import("../../mocks/platform/platform").Scale} */ (options.scale),
      dataFolder,
    });
  } catch (error) {
    throw new Problem(
      error instanceof Error ? error.message : String(error),
      "Correct the lines, or start with --skip-bad-lines.",
    );
  }
}

/** @param {MockOptions} options */
function serverArguments(options) {
  return [
    ["--platform", options.platform],
    ["--scale", options.scale],
    ["--seed", String(options.seed)],
    options.dataFolder === null ? [] : ["--data", options.dataFolder],
    options.auditEvents === undefined ? [] : ["--audit-events", String(options.auditEvents)],
    options.skipBadLines ? ["--skip-bad-lines"] : [],
  ].flat();
}

/**
 * The mock platform as an HTTP server in a process of its own, which ends with ours.
 * @param {MockOptions} options
 * @param {number} port 0 for any free one
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startPlatform(options, port) {
  const file = await bundleMocks("server");
  const child = spawn(process.execPath, [file, ...serverArguments(options), "--port", String(port)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill());
  const lines = readline.createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Problem("The mock platform ended before it was ready.")));
    lines.on("line", (line) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (url) resolve({ url, stop: () => child.kill() });
    });
  });
}
