// The rules of the house that no linter knows: see docs/architecture.md. Each breach is printed as file:line: what is wrong.
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ROOT } from "../setup/install.mjs";

const FOLDERS = ["src", "mocks", "openapi", "e2e", "bench", "scripts"];
const SOURCE = /\.(tsx?|mjs|cjs|css)$/;
const GENERATED = /\.gen\.ts$/;
const MOST_LINES = 300;

const TEST = /\.test\.\w+$|^src\/testing\//;
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|shared)$/i;
/** A resource's definition, a page's, or a domain module's face. */
const FACES = /^src\/(resources|dashboards|domain)\/[^/]+\/index\.tsx?$/;

/** What src must not know: [which files it may be in all the same, what, why]. @type {[RegExp, RegExp, string][]} */
const UNKNOWN_TO_SRC = [
  [/^$/, /\b(instagen|imagegen|apimodels)\b/i, "names a platform: derive it from GET /platform"],
  [/^$/, /(?<!bad )\b(gateway|studio)\b(?! time)/i, "names a platform: derive it from GET /platform"],
  [/^$/, /["'`](support|finance|security|auditor|admin)["'`]/, "names a role: gate by scope"],
  [/^src\/(main\.tsx|vite-env\.d\.ts)$/, /\bmocks?\b|mock[-_]/i, "knows a mock: only main.tsx may start one"],
];

const SILENCER = /(oxlint|eslint)-disable|@ts-(expect-error|ignore|nocheck)/;
const REASONED = /((oxlint|eslint)-disable.* -- \S+ \S+|@ts-expect-error\S*:? \S+ \S+)/;

/**
 * @param {string} file relative to the root, with forward slashes
 * @param {string} text
 * @returns {string[]} one line a breach
 */
export function breaches(file, text) {
  const lines = text.split("\n");
  const found = pathBreaches(file, lines.length - 1);
  for (const [index, line] of lines.entries()) {
    found.push(...lineBreaches(file, line).map((what) => `${file}:${index + 1}: ${what}`));
  }
  return found;
}

/** @param {string} file  @param {number} lineCount */
function pathBreaches(file, lineCount) {
  /** @type {string[]} */
  const found = [];
  const name = file.split("/").find((part) => EMPTY_NAMES.test(part.split(".")[0] ?? ""));
  if (name) found.push(`${file}:1: "${name}" says nothing: name the idea`);
  if (lineCount > MOST_LINES)
    found.push(`${file}:${MOST_LINES + 1}: ${lineCount} lines: at most ${MOST_LINES}, one idea a file`);
  if (/\/index\.tsx?$/.test(file) && !FACES.test(file)) {
    found.push(`${file}:1: a barrel: index.ts is only a resource's definition or a domain module's face`);
  }
  return found;
}

/** @param {string} file  @param {string} line */
function lineBreaches(file, line) {
  /** @type {string[]} */
  const found = [];
  // This file and its test have to spell the words that they look for.
  if (file.startsWith("scripts/checks/")) return found;
  if (SILENCER.test(line) && !REASONED.test(line))
    found.push("silences a check without saying why (… -- reason in words)");
  if (!file.startsWith("src/") || TEST.test(file)) return found;
  for (const [allowed, pattern, why] of UNKNOWN_TO_SRC) {
    const word = pattern.exec(line)?.[0];
    if (word && !allowed.test(file)) found.push(`${word} ${why}`);
  }
  return found;
}

/** @param {string} folder @returns {string[]} */
function sources(folder) {
  if (!fs.existsSync(path.join(ROOT, folder))) return [];
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, "/")))
    .filter((file) => SOURCE.test(file) && !GENERATED.test(file));
}

function main() {
  const found = FOLDERS.flatMap(sources).flatMap((file) =>
    breaches(file, fs.readFileSync(path.join(ROOT, file), "utf8")),
  );
  for (const breach of found) console.error(breach);
  if (found.length === 0) return;
  console.error(`\n${found.length} breaches of the house rules.`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
