import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../setup/install.mjs";

/** Files that each break one rule, with the rule. @type {[string, string, string][]} */
const BREACHES = [
  ["src/domain/a.ts", 'import type { P } from "../providers/p"; export type A = P;', "src-domain-imports"],
  ["src/domain/b.ts", 'import { useState } from "react"; export const b = useState;', "domain-is-pure"],
  ["src/theme/a.ts", 'import type { C } from "../components/c"; export type A = C;', "src-theme-imports"],
  [
    "src/components/a.ts",
    'import type { G } from "../../openapi/g"; export type A = G;',
    "src-components-imports",
  ],
  [
    "src/providers/a.ts",
    'import type { C } from "../components/c"; export type A = C;',
    "src-providers-imports",
  ],
  ["src/workers/a.ts", 'import type { P } from "../providers/p"; export type A = P;', "src-workers-imports"],
  ["src/resources/x/a.ts", 'import type { Y } from "../y/y"; export type A = Y;', "no-sibling"],
  ["src/dashboards/x/a.ts", 'import type { Y } from "../../resources/y/y"; export type A = Y;', "no-sibling"],
  ["src/app/a.ts", 'import { t } from "../testing/t"; export const a = t;', "src-app-imports"],
  ["src/resources/y/b.ts", 'import { t } from "../../testing/t"; export const b = t;', "tests-are-leaves"],
  [
    "src/resources/y/c.ts",
    'import { http } from "msw"; export const c = http;',
    "no-development-package-shipped",
  ],
  ["src/extra.ts", 'import type { C } from "./components/c"; export type E = C;', "src-root-is-main"],
  ["mocks/a.ts", 'import type { P } from "../src/providers/p"; export type A = P;', "mocks-imports"],
  ["e2e/a.spec.ts", 'import type { P } from "../src/providers/p"; export type A = P;', "e2e-imports"],
  ["openapi/a.ts", 'import type { P } from "../src/providers/p"; export type A = P;', "openapi-imports"],
  ["src/components/d.ts", 'import { nothing } from "./nowhere"; export const d = nothing;', "no-unresolved"],
];

/** Files that keep every rule. @type {[string, string][]} */
const KEEPERS = [
  ["openapi/g.ts", "export interface G { a: string }"],
  ["src/components/c.ts", "export interface C { a: string }"],
  ["src/providers/p.ts", 'import type { G } from "../../openapi/g"; export type P = G;'],
  ["src/resources/y/y.ts", 'import type { C } from "../../components/c"; export type Y = C;'],
  [
    "src/resources/y/y.test.ts",
    'import { b } from "../../../mocks/browser"; import { t } from "../../testing/t"; export const x = [b, t];',
  ],
  ["src/testing/t.ts", "export const t = 1;"],
  ["mocks/browser.ts", 'import type { G } from "../openapi/g"; export const b: G = { a: "" };'],
  ["src/app/ok.ts", 'import type { Y } from "../resources/y/y"; export type O = Y;'],
  [
    "src/main.tsx",
    'import type { O } from "./app/ok"; export const o: O[] = []; void import("../mocks/browser");',
  ],
];
const CYCLE = [
  ["src/theme/one.ts", 'import type { Two } from "./two"; export interface One { two: Two }'],
  ["src/theme/two.ts", 'import type { One } from "./one"; export interface Two { one: One }'],
];

describe("the import rules", () => {
  /** @type {string} */
  let folder;
  /** @type {{ rule: { name: string }, from: string }[]} */
  let violations;

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "steward-imports-"));
    for (const [file = "", text = ""] of [...BREACHES, ...KEEPERS, ...CYCLE]) {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), text);
    }
    for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) {
      fs.copyFileSync(path.join(ROOT, file), path.join(folder, file));
    }
    fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
    violations = cruise(folder);
  }, 30_000);
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it.each(BREACHES)("%s may not say %s", (file, _text, rule) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(
      rule,
    );
  });

  it.each(KEEPERS)("%s may say %s", (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });

  it("find a cycle of types", () => {
    expect(violations).toContainEqual(
      expect.objectContaining({
        from: "src/theme/one.ts",
        rule: expect.objectContaining({ name: "no-cycle" }),
      }),
    );
  });
});

/** @param {string} folder */
function cruise(folder) {
  const program = path.join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = [
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
    "src",
    "mocks",
    "e2e",
    "openapi",
  ];
  let output = "";
  try {
    output = execFileSync(process.execPath, [program, ...options], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    // It ends with the number of violations as its exit code.
    output = /** @type {{ stdout: string }} */ (error).stdout;
  }
  return JSON.parse(output).summary.violations;
}
