import type { components } from "../../../openapi/platform.gen";
import type { Caller } from "../caller";
import type { AccessKeys } from "./keyArea";
import { livingSecrets } from "./keyRow";
import type { SecretPlace } from "./secretIndex";

type Schemas = components["schemas"];
type MatchedBy = Schemas["KeyLookupMatch"]["matchedBy"][number];

const mostMatches = 20;

/** Finds the keys that a found secret may belong to. Looking is itself an event; the fragments stay out of it. */
export function lookUpKeys(
  keys: AccessKeys,
  caller: Caller,
  known: Schemas["KeyLookupRequest"],
): Schemas["KeyLookupResult"] {
  const matches = found(keys, known).slice(0, mostMatches);
  keys.platform.transact(caller, (tx) => {
    tx.audit({
      action: "access_key.lookup",
      activity: "read",
      severity: "medium",
      targets: matches.map(({ accessKey }) => ({ type: "access_key", id: accessKey.id })),
      metadata: { by: Object.keys(known).sort().join(" "), matches: matches.length },
    });
  });
  return { matches };
}

function found(keys: AccessKeys, known: Schemas["KeyLookupRequest"]): Schemas["KeyLookupMatch"][] {
  const { hashPrefix, prefix, last4 } = known;
  const matched = new Map<string, { place: SecretPlace; by: MatchedBy[] }>();
  const note = (places: readonly SecretPlace[], by: MatchedBy) => {
    for (const place of places) {
      const id = `${place.keyId} ${place.secretId}`;
      const match = matched.get(id) ?? { place, by: [] };
      match.by.push(by);
      matched.set(id, match);
    }
  };
  if (hashPrefix !== undefined) note(keys.secrets.byHash(hashPrefix), "hash_prefix");
  if (prefix !== undefined) note(keys.secrets.byPrefix(prefix), "prefix");
  if (last4 !== undefined) note(keys.secrets.byLast4(last4), "last4");
  const all = [...matched.values()];
  // The hash names one secret; without it, everything that is known must fit.
  const sure = all.filter((match) => match.by.includes("hash_prefix"));
  const wanted = Object.keys(known).length;
  const best = sure.length > 0 ? sure : all.filter((match) => match.by.length === wanted);
  return best.map(({ place, by }) => present(keys, place, by));
}

function present(keys: AccessKeys, place: SecretPlace, matchedBy: MatchedBy[]): Schemas["KeyLookupMatch"] {
  const row = keys.rows.require(place.keyId);
  const living = livingSecrets(row, keys.platform.clock.iso());
  return {
    accessKey: keys.present(row),
    secretId: place.secretId,
    matchedBy,
    alive: row.status !== "disabled" && living.some((secret) => secret.id === place.secretId),
  };
}
