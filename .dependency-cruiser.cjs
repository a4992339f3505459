/**
 * Who may import whom: the table of the architecture, one line a folder.
 * A folder may always import itself; type-only imports count; tests stand apart (below the table).
 */
const MAY_IMPORT = {
  openapi: [],
  "src/domain": ["openapi"],
  "src/theme": [],
  "src/components": ["src/domain", "src/theme"],
  "src/providers": ["src/domain", "openapi"],
  "src/workers": ["src/domain"],
  "src/resources": ["src/components", "src/providers", "src/domain", "src/theme", "openapi"],
  "src/dashboards": ["src/components", "src/providers", "src/domain", "src/theme", "openapi"],
  "src/app": [
    "src/components",
    "src/dashboards",
    "src/domain",
    "src/providers",
    "src/resources",
    "src/theme",
    "src/workers",
    "openapi",
  ],
  "src/testing": ["src", "mocks", "openapi"],
  mocks: ["src/domain", "openapi"],
  e2e: ["mocks", "openapi", "scripts"],
  bench: ["scripts"],
};

const OURS = "^(src|mocks|e2e|bench|scripts|openapi)/";
const TESTS = "(\\.test\\.tsx?$|^src/testing/|^mocks/handlers/test[A-Z][A-Za-z]*\\.ts$)";

const tableRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder.replace("/", "-")}-imports`,
  comment: `${folder} may import ${allowed.length ? allowed.join(", ") : "nothing of ours"}.`,
  severity: "error",
  from: { path: `^${folder}/`, pathNot: folder === "src/testing" ? "\\.test\\.tsx?$" : TESTS },
  to: { path: OURS, pathNot: [folder, ...allowed].map((name) => `^${name}/`).join("|") },
}));

module.exports = {
  forbidden: [
    ...tableRules,
    {
      name: "no-sibling",
      comment:
        "A resource or dashboard never imports a sibling: point to it by resource name, or move the piece down.",
      severity: "error",
      from: { path: "^src/(resources|dashboards)/([^/]+)/", pathNot: TESTS },
      to: { path: "^src/(resources|dashboards)/", pathNot: "^src/$1/$2/" },
    },
    {
      name: "main-imports",
      comment: "main wires app, theme and the configuration together, nothing else.",
      severity: "error",
      from: { path: "^src/main\\.tsx$" },
      to: { path: OURS, pathNot: "^src/(app|theme)/|^src/providers/config|^mocks/browser\\.ts$" },
    },
    {
      name: "main-mocks-dynamic",
      comment:
        "The mock platform is reached only by a dynamic import, so that a production bundle can drop it.",
      severity: "error",
      from: { path: "^src/main\\.tsx$" },
      to: { path: "^mocks/", dynamic: false },
    },
    {
      name: "src-root-is-main",
      comment: "Only main.tsx and type declarations live directly in src.",
      severity: "error",
      from: { path: "^src/[^/]+$", pathNot: "^src/(main\\.tsx|[^/]+\\.d\\.ts)$" },
      to: {},
    },
    {
      name: "tests-are-leaves",
      comment: "Shipped code imports neither tests nor src/testing.",
      severity: "error",
      from: { path: "^(src|mocks|openapi)/", pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: "tests-import",
      comment: "A unit test imports src, mocks and the contract; never a browser test.",
      severity: "error",
      from: { path: "^(src|mocks)/.*\\.test\\.tsx?$" },
      to: { path: OURS, pathNot: "^(src|mocks|openapi)/" },
    },
    {
      name: "contract-checks-are-for-tests",
      comment:
        "mocks/contract reads files and compiles code: tests and Node may use it, the browser must not.",
      severity: "error",
      from: { path: "^(src|mocks)/", pathNot: `${TESTS}|^mocks/contract/` },
      to: { path: "^mocks/contract/" },
    },
    {
      name: "domain-is-pure",
      comment: "The domain knows no framework and no Node: no React, no router, no query client, no node:*.",
      severity: "error",
      from: { path: "^src/domain/", pathNot: TESTS },
      to: { path: "node_modules/(react|ra-|@tanstack|recharts|msw)|^(fs|path|http|crypto|os|node:)" },
    },
    {
      name: "no-cycle",
      comment: "No cycles, types included.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "Every import resolves.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    {
      name: "no-development-package-shipped",
      comment: "What ships comes from dependencies, never from devDependencies.",
      severity: "error",
      from: { path: "^src/", pathNot: `${TESTS}|\\.d\\.ts$` },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "no-undeclared-package",
      comment: "A package that is used is declared in package.json.",
      severity: "error",
      from: { path: OURS },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|dist-.*|coverage|\\.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
