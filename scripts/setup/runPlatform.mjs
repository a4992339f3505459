import { spawn } from "node:child_process";
import process from "node:process";
import { installPackages, ROOT } from "./install.mjs";
import { bundleMocks } from "./mockPlatform.mjs";

/** The mock platform as an HTTP server. It reads its own options. @param {string[]} argv */
export async function runPlatform(argv) {
  installPackages();
  const file = await bundleMocks("server");
  const child = spawn(process.execPath, [file, ...argv], { cwd: ROOT, stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => child.kill(signal));
  await new Promise((resolve) => {
    child.once("exit", (code) => {
      process.exitCode = code ?? 1;
      resolve(undefined);
    });
  });
}
