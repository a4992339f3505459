import "./setup/requireNode.mjs";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const HELP = `npm run verify-evidence -- [options] <file>
npm run verify-evidence -- [options] < file

Verifies an evidence bundle of the audit log offline (docs/evidence-bundle.md).

  --key <text>   a verifier key to trust instead of those that the bundle names; give the log's and the witness's
  --help         this text

Exit code: 0 everything verifies, 1 something does not (it is named), 2 not an evidence bundle.`;

/** The very rules of the console. @returns {Promise<typeof import("../src/domain/evidence/index")>} */
async function loadRules() {
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(path.join(ROOT, "src/domain/evidence/index.ts"), {
    root: ROOT,
    configFile: false,
    logLevel: "error",
  });
  return module;
}

/** @param {string | undefined} file */
function readInput(file) {
  return fs.readFileSync(file === undefined || file === "-" ? 0 : file, "utf8");
}

/** @param {string} message @param {number} code */
function end(message, code) {
  (code === 0 ? console.log : console.error)(message);
  process.exitCode = code;
}

/** @param {string} text @param {string[] | undefined} keys */
async function verify(text, keys) {
  const { parseEvidence, verifyEvidence, EvidenceFormatError } = await loadRules();
  let bundle;
  try {
    bundle = parseEvidence(text);
  } catch (error) {
    if (!(error instanceof EvidenceFormatError)) throw error;
    return end(`Not an evidence bundle: ${error.message}.`, 2);
  }
  const result = verifyEvidence(bundle, keys);
  if ("check" in result) {
    const place = result.index === undefined ? "" : ` at event ${result.index}`;
    return end(
      `Does not verify: ${result.check}${place}.${result.detail === undefined ? "" : ` ${result.detail}.`}`,
      1,
    );
  }
  const { head, events } = result;
  const trust = keys
    ? "the keys that you gave"
    : "the keys that the bundle names: compare them with those you know";
  return end(
    [
      `Verified: ${events.length} ${events.length === 1 ? "event" : "events"} of ${head.origin}`,
      `  head      ${head.size} events, root ${head.root}, witnessed ${head.time ?? "at no known time"}`,
      `  query     ${bundle.query?.text ?? "none"}`,
      `  keys      ${trust}`,
      ...(keys ?? bundle.log.verifierKeys).map((key) => `            ${key}`),
    ].join("\n"),
    0,
  );
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: "string", multiple: true }, help: { type: "boolean" } },
  });
  if (values.help) console.log(HELP);
  else await verify(readInput(positionals[0]), values.key);
} catch (error) {
  // A file that cannot be read, an option that does not exist.
  if (!(error instanceof Error && "code" in error)) throw error;
  end(`${error.message}\n\n${HELP}`, 2);
}
