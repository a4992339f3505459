// Makes openapi/platform.gen.ts from openapi/platform.yaml; with --check it only says whether they agree.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import prettier from "prettier";

const source = new URL("../openapi/platform.yaml", import.meta.url);
const target = new URL("../openapi/platform.gen.ts", import.meta.url);

const ast = await openapiTS(source, {
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  silent: true,
});
const text = await prettier.format(`// Made by npm run contract. Do not edit.\n\n${astToString(ast)}`, {
  parser: "typescript",
  printWidth: 110,
});

if (!process.argv.includes("--check")) {
  await writeFile(target, text);
} else if ((await readFile(target, "utf8").catch(() => "")) !== text) {
  console.error("openapi/platform.gen.ts is not what openapi/platform.yaml says. Run: npm run contract");
  process.exitCode = 1;
}
