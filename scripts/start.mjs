import "./setup/requireNode.mjs";

const { runCommand } = await import("./setup/problem.mjs");
const { startConsole } = await import("./setup/startConsole.mjs");

await runCommand(() => startConsole(process.argv.slice(2)));
