import "./setup/requireNode.mjs";

const { runCommand } = await import("./setup/problem.mjs");
const { runPlatform } = await import("./setup/runPlatform.mjs");

await runCommand(() => runPlatform(process.argv.slice(2)));
