import path from "node:path";

const ADAPTER = /(^|\/)adapters\/reactRouterProvider\.js$/;
const IMPORTER = /\/ra-core\/dist\/routing\/[^/]+\.js$/;

/**
 * React-Admin names React Router as the default of its router provider, so that all of it would ship though nobody asks
 * for it. The console's own router takes the place of that one module. See docs/decisions/0010-own-router.md.
 *
 * @returns {import("vite").Plugin}
 */
export function ownRouter() {
  const id = "\0own-router";
  let root = "";
  return {
    name: "steward-own-router",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    resolveId(source, importer) {
      return ADAPTER.test(source) && importer && IMPORTER.test(importer.replaceAll("\\", "/")) ? id : null;
    },
    load(asked) {
      if (asked !== id) return null;
      const provider = path.join(root, "src/app/router/routerProvider.ts");
      return `export { routerProvider as reactRouterProvider } from ${JSON.stringify(provider)};`;
    },
  };
}
