import "./setup/requireNode.mjs";

const { runCommand } = await import("./setup/problem.mjs");
const { buildConsole } = await import("./setup/buildConsole.mjs");

await runCommand(() => buildConsole(process.argv.slice(2)));
