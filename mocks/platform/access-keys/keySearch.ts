import type { components } from "../../../openapi/platform.gen";
import type { SearchService } from "../services";
import type { AccessKeys } from "./keyArea";
import type { KeyRow } from "./keyRow";
import type { SecretPlace } from "./secretIndex";

type Result = components["schemas"]["SearchResult"];

/** Finds keys by id, public prefix, last four characters, hash prefix, or words of the name. */
export function keySearch({ rows, secrets }: AccessKeys): SearchService {
  const result = (row: KeyRow, matched: Result["matched"]): Result => {
    const { prefix = "", last4 = "" } = row.secrets[0]?.fingerprint ?? {};
    return {
      resource: "access-keys",
      id: row.id,
      label: row.name,
      detail: `${prefix}…${last4} · ${row.status}`,
      matched,
    };
  };
  const places = (found: readonly SecretPlace[], matched: Result["matched"]) =>
    found.flatMap(({ keyId }) => {
      const row = rows.get(keyId);
      return row === undefined ? [] : [result(row, matched)];
    });
  return {
    scope: "access_keys:read",
    find(text, limit) {
      const byId = rows.get(text);
      if (byId !== undefined) return [result(byId, "id")];
      const found: Result[] = [];
      if (/^[0-9a-f]{8,64}$/.test(text)) found.push(...places(secrets.byHash(text), "hash_prefix"));
      if (/^[a-z][a-z0-9]*(_[0-9A-Za-z]+)+$/.test(text)) {
        found.push(...places(secrets.byPrefix(text).slice(0, limit), "prefix"));
      }
      if (/^[0-9A-Za-z]{4}$/.test(text)) found.push(...places(secrets.byLast4(text), "last4"));
      if (found.length < limit && text.length >= 3) {
        const page = rows.query({ filter: { name_contains: text }, range: [0, limit - 1] });
        found.push(...page.rows.map((row) => result(row, "text")));
      }
      return found.slice(0, limit);
    },
  };
}
