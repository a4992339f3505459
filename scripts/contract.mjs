// Makes openapi/platform.gen.ts (types), openapi/{first,area}Shapes.gen.ts (what every answer is checked against) and
// openapi/rules.gen.ts (what a platform demands of requests) from openapi/platform.yaml; with --check it only says
// whether they agree.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import prettier from "prettier";
import { parse } from "yaml";
import { contractRules } from "./contractRules.mjs";
import { AREA_READ, FIRST_READ, shapesModule } from "./shapes.mjs";

/** @param {string} name */
const file = (name) => new URL(`../openapi/${name}`, import.meta.url);
const source = file("platform.yaml");

const ast = await openapiTS(source, {
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  silent: true,
});
const { schemas } = parse(await readFile(source, "utf8")).components;
const made = {
  "platform.gen.ts": `// Made by npm run contract. Do not edit.\n\n${astToString(ast)}`,
  "firstShapes.gen.ts": shapesModule(schemas, FIRST_READ),
  "areaShapes.gen.ts": shapesModule(schemas, AREA_READ),
  "rules.gen.ts": `// Made by npm run contract. Do not edit.\n\n${await contractRules(source)}`,
};

for (const [name, text] of Object.entries(made)) {
  const formatted = await prettier.format(text, { parser: "typescript", printWidth: 110 });
  if (!process.argv.includes("--check")) {
    await writeFile(file(name), formatted);
  } else if ((await readFile(file(name), "utf8").catch(() => "")) !== formatted) {
    console.error(`openapi/${name} is not what openapi/platform.yaml says. Run: npm run contract`);
    process.exitCode = 1;
  }
}
