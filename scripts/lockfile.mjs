// npm leaves packages of other platforms out of package-lock.json when the registry it asked does not carry them,
// and `npm ci` then refuses the lock file everywhere. This adds the missing names as optional stubs.
//   node scripts/lockfile.mjs          complete package-lock.json (runs after every install)
//   node scripts/lockfile.mjs --check  change nothing, fail when something is missing
import fs from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ version?: string, resolved?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[],
 *   libc?: string[], optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} LockFile
 */

const OPERATING_SYSTEMS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];
/** @type {Record<string, string>} */
const C_LIBRARIES = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

/**
 * "@oxlint/binding-linux-x64-musl" → { os: ["linux"], cpu: ["x64"], libc: ["musl"] }
 * @param {string} name
 * @returns {{ cpu: string[], libc?: string[], os?: string[] }}
 */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const os = words.find((word) => OPERATING_SYSTEMS.includes(word));
  if (!cpu || (!os && cpu !== "wasm32")) {
    throw new Error(
      `${name} is missing from package-lock.json, and its name does not tell a platform. Add it by hand.`,
    );
  }
  const library = os === "linux" ? words.flatMap((word) => C_LIBRARIES[word] ?? [])[0] : undefined;
  return { cpu: [cpu], ...(library && { libc: [library] }), ...(os && { os: [os] }) };
}

/**
 * Where Node would find `name` from the package at `path`, or undefined.
 * @param {Record<string, LockEntry>} packages
 * @param {string} path
 * @param {string} name
 */
function resolve(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const candidate = `${folder ? `${folder}/` : ""}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!folder) return undefined;
  }
}

/**
 * The lock file with a stub for every optional dependency that is not in it, and the names added.
 * @param {LockFile} lock
 */
export function completeLockFile(lock) {
  const packages = { ...lock.packages };
  /** @type {string[]} */
  const added = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = resolve(packages, path, name);
      const isExact = /^\d+\.\d+\.\d+/.test(version);
      if (found && (!isExact || packages[found]?.version === version)) continue;
      if (!isExact) {
        throw new Error(
          `${name}@${version} is missing from package-lock.json, and the version is a range. Add it by hand.`,
        );
      }
      const { cpu, libc, os } = platformOf(name);
      const place = packages[`node_modules/${name}`]
        ? `${path}/node_modules/${name}`
        : `node_modules/${name}`;
      // npm's own order of fields, so that its next run leaves them as they are.
      packages[place] = {
        version,
        cpu,
        ...(entry.dev && { dev: true }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      };
      added.push(name);
    }
  }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, "en"));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

/**
 * Addresses of a registry must not be recorded: they differ from one network to the next.
 * @param {LockFile} lock
 */
export function recordedAddresses(lock) {
  return Object.entries(lock.packages)
    .filter(([, entry]) => entry.resolved !== undefined)
    .map(([path]) => path);
}

function main() {
  const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
  const { lock, added } = completeLockFile(JSON.parse(fs.readFileSync(file, "utf8")));
  const addresses = recordedAddresses(lock);
  if (addresses.length > 0) {
    console.error(`package-lock.json records registry addresses (${addresses.slice(0, 3).join(", ")} …).`);
    console.error("Keep .npmrc (omit-lockfile-registry-resolved=true) and install again.");
    process.exitCode = 1;
  }
  if (added.length === 0) return;
  if (process.argv.includes("--check")) {
    console.error(
      `package-lock.json lacks ${added.length} optional packages (${added.slice(0, 3).join(", ")} …).`,
    );
    console.error("Run: npm run lockfile");
    process.exitCode = 1;
    return;
  }
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${added.length} optional packages of other platforms added.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
