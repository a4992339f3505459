import fs from "node:fs";
import path from "node:path";

/** @typedef {import("./firstPages.mjs").Chunk} Chunk */

/**
 * Writes `.cache/bundle-<mode>.json`, from which the bundle check and the benchmark read what each page loads.
 * @returns {import("vite").Plugin}
 */
export function bundleReport() {
  return {
    name: "steward-bundle-report",
    generateBundle(_options, bundle) {
      const { root, mode } = this.environment.config;
      const chunks = chunksOf(bundle, root);
      fs.mkdirSync(path.join(root, ".cache"), { recursive: true });
      fs.writeFileSync(path.join(root, `.cache/bundle-${mode}.json`), JSON.stringify(chunks, null, 1));
    },
  };
}

/**
 * @param {import("vite").Rolldown.OutputBundle} bundle
 * @param {string} root
 * @returns {Chunk[]}
 */
export function chunksOf(bundle, root) {
  /** @param {string} id */
  const inProject = (id) => path.relative(root, id.replace("\0", "")).replaceAll(path.sep, "/");
  return Object.values(bundle).flatMap((output) =>
    output.type === "chunk"
      ? [
          {
            file: output.fileName,
            isEntry: output.isEntry,
            imports: output.imports,
            modules: output.moduleIds.map(inProject),
          },
        ]
      : [],
  );
}
