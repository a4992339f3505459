import { createHash } from "node:crypto";
import path from "node:path";
import { runnerImport } from "vite";
import { ROOT } from "../scripts/setup/install.mjs";
import { median } from "./report.mjs";

const BUNDLE = 256;

/** @template T @param {string} file @returns {Promise<T>} */
async function load(file) {
  const { module } = await runnerImport(path.join(ROOT, "src", file), {
    root: ROOT,
    configFile: false,
    logLevel: "error",
  });
  return /** @type {T} */ (module);
}

/** One bundle of entries, each behind its length. @param {number} first @param {number} leafBytes */
function bundleFrom(first, leafBytes) {
  const bytes = new Uint8Array(BUNDLE * (2 + leafBytes));
  for (let at = 0; at < BUNDLE; at += 1) {
    const start = at * (2 + leafBytes);
    bytes[start] = leafBytes >> 8;
    bytes[start + 1] = leafBytes & 255;
    for (let place = 0; place < leafBytes; place += 1)
      bytes[start + 2 + place] = 32 + ((first * 31 + at * 7 + place * 13) % 90);
  }
  return bytes;
}

/** @param {() => void} run */
function seconds(run) {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

/**
 * What Node's own hash takes for the same leaves and the same inner nodes.
 * @param {readonly Uint8Array[]} bundles
 * @param {number} leafBytes
 */
function nativeSeconds(bundles, leafBytes) {
  const prefix = Uint8Array.of(0);
  const pair = new Uint8Array(65);
  return seconds(() => {
    for (const bundle of bundles) {
      for (let at = 0; at < BUNDLE; at += 1) {
        const start = at * (2 + leafBytes) + 2;
        createHash("sha256")
          .update(prefix)
          .update(bundle.subarray(start, start + leafBytes))
          .digest();
      }
      for (let at = 0; at < BUNDLE; at += 1) createHash("sha256").update(pair).digest();
    }
  });
}

const PAGE = 100;
const LOG_SIZE = 10_000;
const PAGES = 20;

/** What the proof of a page of rows takes, its tiles at hand: a page after the first few, so that all of it is compiled. */
async function pageProofMs() {
  /** @type {typeof import("../src/testing/auditLog")} */
  const { logNow, testLog } = await load("testing/auditLog.ts");
  /** @type {typeof import("../src/testing/logFindings")} */
  const { engineOf } = await load("testing/logFindings.ts");
  const log = testLog(LOG_SIZE);
  const engine = engineOf(log);
  await engine.checkLog(logNow);
  /** @type {number[]} */
  const taken = [];
  for (let page = 0; page < PAGES; page += 1) {
    const rows = Array.from({ length: PAGE }, (_, at) => log.row(LOG_SIZE - 1 - page * PAGE - at));
    const start = performance.now();
    const checked = await engine.checkRows(rows);
    taken.push(performance.now() - start);
    if (checked.some(({ state }) => state !== "verified"))
      throw new Error("A row of the bench has no proof.");
  }
  return median(taken);
}

/**
 * How fast leaves are split, hashed and folded to a root, in the console's own code and by Node's native hash, on one
 * core and in the same run; no network.
 * @param {number} leaves
 * @param {number} leafBytes as many as the leaves of the log have that it is held beside
 */
export async function proofRates(leaves, leafBytes) {
  /** @type {typeof import("../src/domain/audit-proof/entriesBundle")} */
  const { entriesOf, hashEntries } = await load("domain/audit-proof/entriesBundle.ts");
  /** @type {typeof import("../src/domain/transparency-log/treeHasher")} */
  const { rootOfTile, TreeHasher } = await load("domain/transparency-log/treeHasher.ts");
  const bundles = Array.from({ length: Math.ceil(leaves / BUNDLE) }, (_, at) => bundleFrom(at, leafBytes));
  const count = bundles.length * BUNDLE;
  const run = () => {
    const tree = new TreeHasher();
    for (const bundle of bundles) {
      const copy = bundle.slice();
      const spans = entriesOf(copy, BUNDLE);
      if (!spans) throw new Error("The bundle of the bench is malformed.");
      tree.addSubtree(rootOfTile(hashEntries(copy, spans)), 8);
    }
    return tree.root();
  };
  // Once without the clock, so that both are compiled.
  run();
  nativeSeconds(bundles.slice(0, 20), leafBytes);
  const [own, native] = [seconds(run), nativeSeconds(bundles, leafBytes)];
  return {
    leaves: count,
    leavesPerSecond: count / own,
    nativeLeavesPerSecond: count / native,
    ratio: native / own,
    page: { pageProofMs: await pageProofMs() },
  };
}
