// Makes docs/promises.md from the titles of the browser tests; with --check it only says whether they agree.
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import prettier from "prettier";
import { ROOT } from "../setup/install.mjs";
import promises from "./promises.json" with { type: "json" };
import { problemsOf, promisesPage, provenBy } from "./promisesPage.mjs";

const target = path.join(ROOT, "docs/promises.md");
const list = execFileSync(
  process.execPath,
  [path.join(ROOT, "node_modules/@playwright/test/cli.js"), "test", "--list", "--reporter=json"],
  { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
);
const proofs = provenBy(JSON.parse(list));
const problems = problemsOf(promises, proofs);
const page = await prettier.format(promisesPage(promises, proofs), {
  ...(await prettier.resolveConfig(target)),
  parser: "markdown",
});

if (!process.argv.includes("--check")) {
  await writeFile(target, page);
} else if ((await readFile(target, "utf8").catch(() => "")) !== page) {
  problems.push("docs/promises.md is not what the titles of the browser tests say. Run: npm run promises");
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
