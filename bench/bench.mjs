import "../scripts/setup/requireNode.mjs";

const { runCommand } = await import("../scripts/setup/problem.mjs");
const { runBench } = await import("./runBench.mjs");

await runCommand(() => runBench(process.argv.slice(2)));
