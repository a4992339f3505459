import "./setup/requireNode.mjs";

const { runCommand } = await import("./setup/problem.mjs");
const { runSuite } = await import("./suite/runSuite.mjs");

await runCommand(() => runSuite(process.argv.slice(2)));
