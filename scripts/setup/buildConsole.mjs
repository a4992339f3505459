import process from "node:process";
import { installPackages, ROOT } from "./install.mjs";
import { helpText, readOptions } from "./options.mjs";
import { Problem } from "./problem.mjs";

const USAGE = `npm run build -- [options]

Makes the production bundle in dist/: static files, no mock code. With --mode demo the same in dist-demo/ with the mock
platform inside, to be put on any static host; the other options then say which platform it is.`;

/** @param {string[]} argv */
export async function buildConsole(argv) {
  const more = /** @type {const} */ ({ mode: { type: "string" }, base: { type: "string" } });
  const options = readOptions(argv, { command: "npm run build --", more });
  if (options.isHelp) {
    const lines = [
      "--mode <mode>       production | demo (default production)",
      "--base <path>       where it will be served from",
    ];
    console.log(helpText(USAGE, lines));
    return;
  }
  const mode = options.values["mode"] ?? "production";
  if (mode !== "production" && mode !== "demo") {
    throw new Problem(`--mode ${mode} is not known. It is production or demo.`);
  }
  if (mode === "demo" && options.mock.scale === "large") {
    throw new Problem(
      "A demo build runs in the browser, and a million rows a stream are too many for it.",
      "Take --scale demo, or serve the production build in front of npm run platform.",
    );
  }
  installPackages();
  process.env["STEWARD_MOCK"] = JSON.stringify(options.mock);
  const { build } = await import("vite");
  // A demo's addresses live behind the #, so that it works below any path of any static host.
  const base = options.values["base"] ?? (mode === "demo" ? "./" : "/");
  try {
    await build({ root: ROOT, mode, logLevel: "warn", base: String(base) });
  } catch (error) {
    throw new Problem(`The build failed. ${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(`Built ${mode === "demo" ? "dist-demo/, with the mock platform inside" : "dist/"}.`);
}
