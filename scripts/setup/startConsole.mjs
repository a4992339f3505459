import net from "node:net";
import process from "node:process";
import { installPackages, ROOT } from "./install.mjs";
import { helpText, readOptions, wholeNumber } from "./options.mjs";
import { Problem } from "./problem.mjs";

const USAGE = `npm start -- [options]

Runs the console on the mock platform and prints its address. Installs what is missing first.`;
const DEFAULT_PORT = 5173;

/** @param {string[]} argv */
export async function startConsole(argv) {
  const options = readOptions(argv, { command: "npm start --", more: { port: { type: "string" } } });
  if (options.isHelp) {
    console.log(
      helpText(USAGE, [`--port <number>     where the console is served (default ${DEFAULT_PORT})`]),
    );
    return;
  }
  const port = wholeNumber(options.values["port"] ?? String(DEFAULT_PORT), "--port", 1, 65_535);
  await requireFreePort(port);
  installPackages();

  // A million rows are too much for a browser tab: the same platform then runs in Node, and the console talks HTTP to it.
  const isOverHttp = options.mock.scale === "large";
  const { checkData, startPlatform } = await import("./mockPlatform.mjs");
  const platform = isOverHttp ? await startPlatform(options.mock, 0) : undefined;

  if (!isOverHttp) await checkData(options.mock);

  process.env["STEWARD_MOCK"] = JSON.stringify(options.mock);
  if (platform) process.env["STEWARD_API"] = platform.url;
  const { createServer } = await import("vite");
  const server = await createServer({
    root: ROOT,
    logLevel: "warn",
    server: { port, strictPort: true, host: "127.0.0.1" },
  });
  await server.listen();
  console.log(
    `\n  Steward on the mock platform "${options.mock.platform}" (${options.mock.scale}):  http://127.0.0.1:${port}/\n`,
  );
}

/** @param {number} port */
async function requireFreePort(port) {
  const probe = net.createServer();
  /** @type {Promise<void>} */
  const free = new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
  try {
    await free;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const why =
      code === "EACCES"
        ? `Port ${port} may not be used by you.`
        : `Port ${port} is taken by another program.`;
    throw new Problem(
      why,
      `Choose another: npm start -- --port ${port === DEFAULT_PORT ? DEFAULT_PORT + 1 : DEFAULT_PORT}`,
    );
  }
}
