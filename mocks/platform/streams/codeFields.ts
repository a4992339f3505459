import type { Activity } from "./activity";
import type { CodeField } from "./columnFields";
import type { Dictionary } from "./dictionary";
import { RowIndex } from "./rowIndex";

type Column = () => ArrayLike<number>;

/** A column of codes into a list of texts; an empty text is none. */
export function listField(column: Column, texts: readonly string[]): CodeField {
  return { by: "code", column, count: () => texts.length, text: (code) => texts[code] || undefined };
}

export function dictionaryField(column: Column, dictionary: Dictionary): CodeField {
  return listField(column, dictionary.texts);
}

/** What is told of a model rather than of a request: its endpoint, its provider, its kind. */
export function modelField(
  column: Column,
  activity: Activity,
  of: "endpoint" | "provider" | "kind",
): CodeField {
  const { models } = activity.catalogue;
  return { by: "code", column, count: () => models.length, text: (code) => models[code]?.[of] };
}

export function keyField(column: Column, { population }: Activity): CodeField {
  const index = new RowIndex(column);
  return {
    by: "code",
    column,
    count: () => population.keyCount,
    text: (key) => population.keyId(key),
    find: (id) => population.keyIndex(id),
    rowsOf: (key, length) => index.rowsOf(key, length),
  };
}

/** The account under the name that may still be said: `text` decides, and a name that it never says finds nothing. */
export function accountField(
  column: Column,
  { population }: Activity,
  text: (account: number) => string | undefined,
  isAbsent?: (row: number) => boolean,
): CodeField {
  const index = new RowIndex(column, isAbsent && ((row) => !isAbsent(row)));
  return {
    by: "code",
    column,
    count: () => population.accountCount,
    text,
    find(name) {
      const account = population.accountIndex(name) ?? population.accountOfPseudonym(name);
      return account !== undefined && text(account) === name ? account : undefined;
    },
    rowsOf: (account, length) => index.rowsOf(account, length),
    ...(isAbsent && { isAbsent }),
  };
}
