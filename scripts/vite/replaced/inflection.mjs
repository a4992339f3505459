// In the place of the package that React-Admin asks for English plurals: the console's resources are named in the plural
// already, and its texts come from the catalogue. What is left is to make a name readable where a text is missing.

/** "access-keys" → "Access keys" @param {string} name */
export function humanize(name) {
  const words = name
    .replaceAll(/[-_]+/g, " ")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {string} name */
export const transform = (name) => humanize(name);
/** @param {string} name */
export const inflect = (name) => name;
/** @param {string} name */
export const pluralize = (name) => name;
