import { localStorageStore, type Store } from "react-admin";

const VERSION = "1";

/** FNV-1a over the id: tells two people of one machine apart without writing who they are into its storage. */
export const markOf = (personId: string): string => {
  let hash = 0x811c9dc5;
  for (const character of personId) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** Columns, density and theme, kept per person in this browser (docs/storage.md). Never data of the platform. */
export const preferencesOf = (personId: string): Store =>
  localStorageStore(VERSION, `steward.${markOf(personId)}`);
