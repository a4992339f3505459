// Weighs the production build (npm run build) and looks for what must not be in it.
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { ROOT } from "../setup/install.mjs";
import { forbiddenParts, weigh } from "./bundleRules.mjs";

const DIST = path.join(ROOT, "dist");

/** @type {import("./bundleRules.mjs").Chunk[]} */
const chunks = JSON.parse(fs.readFileSync(path.join(ROOT, ".cache/bundle-production.json"), "utf8"));
const files = fs.readdirSync(DIST, { recursive: true, encoding: "utf8" });
const stale = chunks.find(({ file }) => !fs.existsSync(path.join(DIST, file)));
const complaints = stale
  ? [`dist/ lacks ${stale.file}: build again (npm run build)`]
  : forbiddenParts(chunks, files);

try {
  for (const { page, kib, budgetKiB, isOver } of stale ? [] : weigh(chunks, gzipBytes)) {
    const line = `${page}: ${kib.toFixed(1)} KiB of JavaScript (gzip), at most ${budgetKiB}`;
    console.log(line);
    if (isOver) complaints.push(`Too heavy: ${line}`);
  }
} catch (error) {
  complaints.push(error instanceof Error ? error.message : String(error));
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

/** @param {string} file */
function gzipBytes(file) {
  return gzipSync(fs.readFileSync(path.join(DIST, file)), { level: 9 }).length;
}
