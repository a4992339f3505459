import type { Caller } from "../caller";
import { Collection } from "../collection";
import type { Area } from "../platform";
import { withSearch } from "../searchedCollection";
import { serveCollection, services, type CollectionService } from "../services";
import { accountLinks } from "../accounts/accountLinks";
import { generateKeys } from "./generateKeys";
import type { AccessKeys } from "./keyArea";
import { KeyClock } from "./keyClock";
import { keyFields } from "./keyFields";
import { keyHome } from "./keyHome";
import type { KeyRow } from "./keyRow";
import { keySearch } from "./keySearch";
import { keyState } from "./keyState";
import { presentKey } from "./presentKey";
import { SecretIndex } from "./secretIndex";

/** The access keys of the platform. The rules of what may be done with them stand beside this file. */
export const accessKeys: Area<AccessKeys> = {
  name: "access-keys",
  build(platform) {
    const state = platform.use(keyState);
    const generated = generateKeys(platform);
    const rows = new Collection<KeyRow>("access-keys", keyFields(platform, state), generated);
    const present = (row: KeyRow) => presentKey(platform, state, row);
    const area: AccessKeys = {
      platform,
      rows,
      state,
      present,
      clock: new KeyClock(platform, rows),
      secrets: new SecretIndex(() => rows.values()),
    };
    const registry = platform.use(services);
    const served = serveCollection(rows, {
      scope: "access_keys:read",
      present: (row, _caller: Caller) => present(row),
    });
    registry.collections.set("access-keys", searchedBySecret(served, area.secrets));
    const links = platform.use(accountLinks);
    links.register("accessKeys", { countOf: keyCounter(rows), revision: () => rows.revision });
    links.finders.push((text) => accountsOfKey(area, text));
    registry.home.push(keyHome(area));
    registry.search.push(keySearch(area));
    return area;
  },
};

const publicStart = /^[a-z][a-z0-9]*(_[a-z0-9]+)*_[0-9A-Za-z]{2,}$/;
const lastFour = /^(?=.*[0-9A-Z])[0-9A-Za-z]{4}$/;

/** Free text that looks like a part of a secret goes to the index of secrets, anything else to names and ids. */
function searchedBySecret(service: CollectionService, secrets: SecretIndex): CollectionService {
  return withSearch(service, (q) => {
    if (q.startsWith("key_") || q.startsWith("acc_")) return undefined;
    const ending = lastFour.test(q) ? secrets.byLast4(q) : [];
    const places = publicStart.test(q) ? secrets.byPrefix(q) : ending;
    return places.length === 0 ? undefined : places.map((place) => place.keyId);
  });
}

/** The account of the key that a text names, by id or by the public start of a secret. */
function accountsOfKey({ rows, secrets }: AccessKeys, text: string): string[] {
  const named = rows.get(text);
  const keys = named === undefined ? secrets.byPrefix(text).map((place) => rows.get(place.keyId)) : [named];
  return keys.flatMap((key) => key?.accountId ?? []);
}

/** Counts once and again only after a write: an account's page asks for one, the account list for all. */
function keyCounter(rows: Collection<KeyRow>): (accountId: string) => number {
  let counted = -1;
  let counts = new Map<string, number>();
  return (accountId) => {
    if (counted !== rows.revision) {
      counted = rows.revision;
      counts = new Map();
      for (const row of rows.values()) {
        if (row.status !== "deleted") counts.set(row.accountId, (counts.get(row.accountId) ?? 0) + 1);
      }
    }
    return counts.get(accountId) ?? 0;
  };
}
