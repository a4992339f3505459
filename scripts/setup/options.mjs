import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { Problem } from "./problem.mjs";

/**
 * What the mock platform is asked to be. `dataFolder` replaces generated rows by the files in it.
 * @typedef {{ platform: string, scale: string, seed: number, dataFolder: string | null, skipBadLines: boolean, auditEvents?: number }} MockOptions
 */

/** The names in `mocks/profiles/profiles.ts`, read as text: nothing is installed yet that could run it (a test compares). */
export const PLATFORMS = namesIn(
  fs.readFileSync(new URL("../../mocks/profiles/profiles.ts", import.meta.url), "utf8"),
);
const SCALES = ["small", "demo", "large"];
const DEFAULT_PLATFORM = "studio";

/**
 * @param {string} source
 * @returns {string[]}
 */
function namesIn(source) {
  const [, names = ""] = /export const profiles = \{([^}]*)\}/.exec(source) ?? [];
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** One line each, in the order of the help text. */
const EXPLAINED = {
  platform: () => `--platform <name>   ${PLATFORMS.join(" | ")} (default ${DEFAULT_PLATFORM})`,
  scale: () => "--scale <size>      small | demo | large (default demo)",
  data: () => "--data <folder>     rows and request traces of your own instead of generated ones",
  "skip-bad-lines": () => "--skip-bad-lines    start although lines of --data are wrong, and leave these out",
  seed: () => "--seed <number>     another generated world (default 1)",
  "audit-events": () =>
    "--audit-events <number>  at most so many events in the audit log at the start: 0 for an empty log",
};

/** @param {string} usage  @param {string[]} more lines on further options */
export function helpText(usage, more) {
  const lines = [...Object.values(EXPLAINED).map((line) => line()), ...more, "--help              this text"];
  return `${usage}\n\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
}

/**
 * Reads the options of the mock platform and those that the command itself knows.
 * @template {Record<string, { type: "string" | "boolean" }>} More
 * @param {string[]} argv
 * @param {{ command: string, more: More }} of
 */
export function readOptions(argv, { command, more }) {
  const values = parse(argv, command, {
    platform: { type: "string" },
    scale: { type: "string" },
    data: { type: "string" },
    "skip-bad-lines": { type: "boolean" },
    seed: { type: "string" },
    "audit-events": { type: "string" },
    help: { type: "boolean" },
    ...more,
  });
  const see = `${command} --help explains the options.`;
  return { values, isHelp: values["help"] === true, mock: mockOptions(values, see) };
}

/**
 * @param {string[]} argv
 * @param {string} command
 * @param {Record<string, { type: "string" | "boolean" }>} options
 * @returns {Record<string, string | boolean | undefined>}
 */
function parse(argv, command, options) {
  try {
    return parseArgs({ args: argv, options }).values;
  } catch (error) {
    const said = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new Problem(`${said}.`, `${command} --help explains the options.`);
  }
}

/**
 * @param {Record<string, string | boolean | undefined>} values
 * @param {string} see
 * @returns {MockOptions}
 */
function mockOptions(values, see) {
  const seed = wholeNumber(values["seed"] ?? "1", "--seed", 0, Number.MAX_SAFE_INTEGER);
  return {
    platform: oneOf(values["platform"] ?? DEFAULT_PLATFORM, "--platform", PLATFORMS, see),
    scale: oneOf(values["scale"] ?? "demo", "--scale", SCALES, see),
    seed,
    dataFolder: dataFolder(values["data"]),
    skipBadLines: values["skip-bad-lines"] === true,
    ...auditEvents(values["audit-events"]),
  };
}

/** @param {string | boolean | undefined} given */
function auditEvents(given) {
  return given === undefined ? {} : { auditEvents: wholeNumber(given, "--audit-events", 0, 10_000_000) };
}

/** @param {string | boolean} value  @param {string} option  @param {string[]} known  @param {string} see */
function oneOf(value, option, known, see) {
  if (typeof value === "string" && known.includes(value)) return value;
  throw new Problem(`${option} ${value} is not known. It is one of: ${known.join(", ")}.`, see);
}

/** @param {string | boolean} value  @param {string} option  @param {number} least  @param {number} most */
export function wholeNumber(value, option, least, most) {
  const number = Number(value);
  if (typeof value === "string" && /^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new Problem(`${option} ${value} is not a whole number from ${least} to ${most}.`);
}

/** @param {string | boolean | undefined} given */
function dataFolder(given) {
  if (typeof given !== "string") return null;
  // npm runs scripts in the project's folder; INIT_CWD is where the person typed the command.
  const folder = path.resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
  if (!fs.existsSync(folder)) {
    throw new Problem(
      `--data ${given}: there is no folder ${folder}.`,
      "Name the folder that holds your .csv and .ndjson files.",
    );
  }
  if (!fs.statSync(folder).isDirectory()) {
    throw new Problem(`--data ${given} is a file.`, "Name the folder that it is in.");
  }
  if (dataFiles(folder).length === 0) {
    throw new Problem(
      `--data ${given}: no .csv or .ndjson file is in ${folder}.`,
      "The README says which files it takes.",
    );
  }
  return folder;
}

/** @param {string} folder */
export function dataFiles(folder) {
  return fs
    .readdirSync(folder)
    .filter((file) => /\.(csv|ndjson)$/.test(file))
    .toSorted();
}
