import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { ensureChromium } from "../setup/chromium.mjs";
import { installPackages, ROOT } from "../setup/install.mjs";
import { Problem } from "../setup/problem.mjs";
import { STEPS } from "./steps.mjs";

/** @typedef {import("./steps.mjs").Step} Step */
/** @typedef {import("./steps.mjs").Count} Count */

const USAGE = `npm test -- [steps]

Installs what is missing and runs everything, or only the steps named: ${STEPS.map(({ name }) => `"${name}"`).join(", ")}.`;

/** @param {string[]} names the steps to run, all if none is named */
export async function runSuite(names) {
  if (names.includes("--help")) {
    console.log(USAGE);
    return;
  }
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown) throw new Problem(`There is no step "${unknown}".`, "npm test -- --help names them.");
  const steps = STEPS.filter((step) => names.length === 0 || names.includes(step.name));
  installPackages();
  removeOldReports();

  /** @type {Count} */
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Set<string>} */
  const broken = new Set();
  for (const step of steps) {
    const count = step.needs && broken.has(step.needs) ? notRun(step) : await run(step);
    if (count.failed > 0) broken.add(step.name);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(", ")}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** @param {Step} step @returns {Count} */
function notRun(step) {
  console.log(`✗ ${step.name}: not run, because "${step.needs}" failed`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** Runs one step; its output is shown only when it failed. @param {Step} step @returns {Promise<Count>} */
async function run(step) {
  const started = performance.now();
  const { code, output } = await outputOf(step);
  const count = countOf(step, code);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = step.count ? `, ${count.passed} passed, ${count.failed} failed` : "";
  if (count.failed > 0) {
    console.log(`✗ ${step.name} (${seconds} s${tests})`);
    console.log(output.trimEnd().replace(/^/gm, "    "));
  } else {
    console.log(
      `✓ ${step.name} (${seconds} s${tests}${count.skipped > 0 ? `, ${count.skipped} skipped` : ""})`,
    );
  }
  return count;
}

/** @param {Step} step @returns {Promise<{ code: number | null, output: string }>} */
async function outputOf(step) {
  const environment = { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" };
  if (step.name === "browser") {
    try {
      Object.assign(environment, { CHROMIUM_PATH: ensureChromium() });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { code: 1, output: `${error.message}\n${error.remedy}` };
    }
  }
  const [file = "", ...rest] = step.command;
  const child = spawn(file, rest, {
    cwd: ROOT,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    shell: file === "npm" && process.platform === "win32",
  });
  let output = "";
  /** @param {Buffer} chunk */
  const keep = (chunk) => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.once("close", (code) => resolve({ code, output }));
  });
}

/**
 * A runner that failed although all its tests passed (coverage below its threshold, a crash) counts as one failure more.
 * @param {Step} step @param {number | null} code @returns {Count}
 */
function countOf(step, code) {
  if (!step.count) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  try {
    const count = step.count();
    const ranNothing = count.passed + count.failed === 0;
    return (code !== 0 && count.failed === 0) || ranNothing ? { ...count, failed: count.failed + 1 } : count;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }; // no report: the runner did not get as far as writing one
  }
}

/** Reports of an earlier run must not be counted. */
function removeOldReports() {
  for (const file of ["vitest.json", "playwright.json"])
    fs.rmSync(path.join(ROOT, ".cache", file), { force: true });
}
