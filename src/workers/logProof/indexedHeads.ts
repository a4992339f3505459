import type { HeadStore, KnownHead } from "../../domain/audit-proof/sources";

const DATABASE = "steward.audit-log";
const HEADS = "heads";

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB failed")));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(HEADS));
  return done(request);
}

/** The heads that this browser has seen, one per origin, for all its tabs (docs/storage.md). */
export function indexedHeads(): HeadStore {
  let database: Promise<IDBDatabase> | undefined;
  const heads = async (mode: IDBTransactionMode) => {
    database ??= open();
    return (await database).transaction(HEADS, mode).objectStore(HEADS);
  };
  return {
    read: async (origin) => done((await heads("readonly")).get(origin) as IDBRequest<KnownHead | undefined>),
    replace: async (origin, expected, next) => {
      // Reading and writing in one transaction: of two tabs, the second sees what the first has put there.
      const store = await heads("readwrite");
      const present = await done(store.get(origin) as IDBRequest<KnownHead | undefined>);
      if (present?.note !== expected?.note) return false;
      await done(store.put(next, origin));
      return true;
    },
  };
}
