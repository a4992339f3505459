import { fileURLToPath } from "node:url";

/** @param {string} name */
const replaced = (name) => fileURLToPath(new URL(`replaced/${name}`, import.meta.url));

/** What is asked for, and what is given: the same at a fraction of the weight, or nothing where we never use it. */
export const lighterPackages = () => [
  // Its headless half; a component that would render MUI is then a missing export, and the build fails.
  { find: /^react-admin$/, replacement: "ra-core" },
  { find: /^lodash\/(.+?)(?:\.js)?$/, replacement: "es-toolkit/compat/$1" },
  { find: /^inflection$/, replacement: replaced("inflection.mjs") },
  { find: /^query-string$/, replacement: replaced("query-string.mjs") },
  { find: /^jsonexport\/dist.*$/, replacement: replaced("jsonexport.mjs") },
];
