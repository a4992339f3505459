/**
 * @typedef {{ id: string, says: string, duty: string, isLater?: boolean }} KeptPromise
 * @typedef {{ file: string, title: string }} Proof
 * @typedef {{ title: string, file?: string, specs?: { title: string, file: string }[], suites?: Suite[] }} Suite
 */

const ID = /\[([a-z]+-\d+\.\d+)\]/g;

/**
 * Which tests carry which promise in their title, or in the title of a group around them.
 * @param {{ suites: Suite[] }} list @returns {Map<string, Proof[]>}
 */
export function provenBy({ suites }) {
  /** @type {Map<string, Proof[]>} */
  const proofs = new Map();
  /** @param {Suite} suite @param {readonly string[]} titles */
  const walk = (suite, titles) => {
    for (const { title, file } of suite.specs ?? []) {
      const whole = [...titles, title].join(" › ");
      for (const id of new Set([...whole.matchAll(ID)].map(([, found]) => found ?? ""))) {
        proofs.set(id, [...(proofs.get(id) ?? []), { file, title: whole }]);
      }
    }
    for (const inner of suite.suites ?? []) walk(inner, [...titles, inner.title]);
  };
  for (const suite of suites) walk(suite, []);
  return proofs;
}

/**
 * What is wrong: a promise that nothing proves, a title that names no promise.
 * @param {readonly KeptPromise[]} promises @param {Map<string, Proof[]>} proofs @returns {string[]}
 */
export function problemsOf(promises, proofs) {
  const known = new Set(promises.map(({ id }) => id));
  return [
    ...promises
      .filter(({ id, isLater }) => !isLater && !proofs.has(id))
      .map(({ id, duty }) => `[${id}] is proven by no browser test: ${duty}`),
    ...[...proofs.keys()].filter((id) => !known.has(id)).map((id) => `[${id}] is no promise`),
  ];
}

/** @param {string} title */
const plain = (title) => title.replaceAll(ID, "").replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim();

/** @param {readonly Proof[]} tests */
const cell = (tests) =>
  tests
    .slice(0, 3)
    .map(({ file, title }) => `\`${file}\`: ${plain(title)}`)
    .join("<br>") + (tests.length > 3 ? `<br>and ${tests.length - 3} more` : "");

/** @param {readonly KeptPromise[]} promises @param {Map<string, Proof[]>} proofs */
export function promisesPage(promises, proofs) {
  const platforms = [...new Set(promises.map(({ id }) => id.replace(/-\d+\.\d+$/, "")))];
  const sections = platforms.map((platform) => {
    const rows = promises
      .filter(({ id }) => id.startsWith(`${platform}-`))
      .map(({ id, says, duty, isLater }) => {
        const proof = proofs.get(id);
        const unproven = isLater ? "comes later" : "**not proven**";
        const shown = proof === undefined ? unproven : cell(proof);
        return `| ${id} | ${says} | ${duty} | ${shown} |`;
      });
    return `## ${platform}\n\n| id | the policy says | the console must | proven by |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# Promises, and the tests that prove them

Made by \`npm run promises\` from the titles of the browser tests; do not edit. Each test runs on the profile of the platform whose promise it names.

${sections.join("\n")}`;
}
