import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Problem } from "./problem.mjs";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The packages that package-lock.json names and node_modules does not hold in that version.
 * @param {string} root
 * @returns {string[]}
 */
function missingPackages(root) {
  /** @type {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }> }} */
  const lock = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8"));
  return Object.entries(lock.packages)
    .filter(([name, entry]) => name !== "" && !entry.optional && !entry.link)
    .filter(([name, entry]) => installedVersion(path.join(root, name)) !== entry.version)
    .map(([name]) => name);
}

/** @param {string} folder */
function installedVersion(folder) {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")).version;
  } catch {
    return undefined; // not there, or half there: either way it is to be installed
  }
}

/** Installs what package-lock.json names, when something of it is missing. */
export function installPackages() {
  if (missingPackages(ROOT).length === 0) return;
  console.log("Installing packages (npm ci) …");
  const npm = process.env["npm_execpath"];
  const options = ["ci", "--no-audit", "--no-fund"];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: ROOT, encoding: "utf8" })
    : spawnSync("npm", options, { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" });
  if (result.status !== 0) {
    const said = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error ?? ""}`.trim();
    throw new Problem(
      `The packages could not be installed. npm said:\n\n${said}\n`,
      "Check the network and the registry (npm config get registry), then run this again.",
    );
  }
  const missing = missingPackages(ROOT);
  if (missing.length > 0) {
    throw new Problem(
      `npm ci ended well, but ${missing.length} packages are still missing (${missing.slice(0, 3).join(", ")}).`,
      "Remove node_modules and run this again.",
    );
  }
}
