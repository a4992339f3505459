import type { components } from "../../../../openapi/platform.gen";
import { safeSearchText } from "../../../domain/access-keys/safeSearchText";

type SearchResult = components["schemas"]["SearchResult"];

/** What is to be done with a typed text. Personal data and secrets never reach a URL, a whole secret not even the API. */
export type AccountQuestion =
  | { kind: "nothing" }
  | { kind: "account"; id: string }
  | { kind: "secret" }
  | { kind: "search"; text: string };

const shortest = 2;
const accountId = /^acc_[0-9A-Za-z]+$/;

export const readQuestion = (typed: string): AccountQuestion => {
  const text = typed.trim();
  if (accountId.test(text)) return { kind: "account", id: text };
  const safe = safeSearchText(text);
  if (safe === undefined) return { kind: "secret" };
  return safe.length < shortest ? { kind: "nothing" } : { kind: "search", text: safe };
};

export interface Hits {
  accountIds: readonly string[];
  /** Keys whose accounts are still to be asked for. */
  keyIds: readonly string[];
}

const idsOf = (results: readonly SearchResult[], resource: SearchResult["resource"]) => [
  ...new Set(results.filter((result) => result.resource === resource).map(({ id }) => id)),
];

export const hitsOf = (results: readonly SearchResult[]): Hits => ({
  accountIds: idsOf(results, "accounts"),
  keyIds: idsOf(results, "access-keys"),
});

/** More would make a URL that not every server takes. */
export const mostIds = 100;

/** The list's filter with these accounts in place of any that an earlier search left. */
export const withIds = (
  filter: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): Record<string, unknown> => {
  const { id: _earlier, ...rest } = filter;
  const shown = ids.slice(0, mostIds);
  return shown.length === 0 ? rest : { ...rest, id: shown.length === 1 ? shown[0] : shown };
};

/** Whether these are the ids that a search put into the filter; then its chip says what was found instead of ids. */
export const areFoundIds = (values: readonly unknown[], found: readonly string[] | undefined): boolean =>
  found !== undefined && values.join(" ") === found.slice(0, mostIds).join(" ");
