import fs from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

/** One JavaScript file of the build: what it loads with it, what later, and the modules inside. */
interface ReportedChunk {
  file: string;
  isEntry: boolean;
  /** The module that a dynamic import asked for. */
  facade: string | null;
  imports: string[];
  dynamicImports: string[];
  modules: string[];
}

/** Writes `.cache/bundle-<mode>.json`, from which the bundle check and the benchmark read what each page loads. */
export function bundleReport(): Plugin {
  return {
    name: "steward-bundle-report",
    generateBundle(_options, bundle) {
      const { root, mode } = this.environment.config;
      const chunks = Object.values(bundle).flatMap((output): ReportedChunk[] =>
        output.type === "chunk"
          ? [
              {
                file: output.fileName,
                isEntry: output.isEntry,
                facade: output.facadeModuleId === null ? null : path.relative(root, output.facadeModuleId),
                imports: output.imports,
                dynamicImports: output.dynamicImports,
                modules: output.moduleIds.map((id) => path.relative(root, id.replace("\0", ""))),
              },
            ]
          : [],
      );
      fs.mkdirSync(path.join(root, ".cache"), { recursive: true });
      fs.writeFileSync(path.join(root, `.cache/bundle-${mode}.json`), JSON.stringify(chunks, null, 1));
    },
  };
}
