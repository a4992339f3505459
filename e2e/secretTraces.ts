import type { Page } from "@playwright/test";

/** Runs in the page: every place where a page can keep text. */
async function pageTexts(): Promise<Record<string, string>> {
  const stored = (storage: Storage) => JSON.stringify(Object.entries(storage));
  const readCache = async (name: string) => {
    const cache = await caches.open(name);
    const requests = await cache.keys();
    const bodies = await Promise.all(requests.map(async (request) => (await cache.match(request))?.text()));
    return `${requests.map(({ url }) => url).join(" ")} ${bodies.join(" ")}`;
  };
  const readStore = (database: IDBDatabase, store: string) =>
    new Promise<string>((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.addEventListener("success", () => resolve(JSON.stringify(request.result)));
      request.addEventListener("error", () => resolve(""));
    });
  const readDatabase = async (name: string) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(new Error(`${name} cannot be opened`)));
    });
    const stores = await Promise.all(
      [...database.objectStoreNames].map((store) => readStore(database, store)),
    );
    database.close();
    return stores.join(" ");
  };
  const values = [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map(
    ({ value }) => value,
  );
  const databases = await indexedDB.databases();
  return {
    "the page": `${document.documentElement.outerHTML} ${values.join(" ")}`,
    "the address": window.location.href,
    "the history": JSON.stringify(window.history.state),
    "the resource timings": performance
      .getEntries()
      .map(({ name }) => name)
      .join(" "),
    "local storage": stored(window.localStorage),
    "session storage": stored(window.sessionStorage),
    "the window's name": window.name,
    "a cache": (await Promise.all((await caches.keys()).map(readCache))).join(" "),
    "a database": (await Promise.all(databases.map(({ name }) => readDatabase(name ?? "")))).join(" "),
  };
}

/** Everything on the page's heap that is still reachable, after a garbage collection. */
async function heapText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => void chunks.push(chunk));
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return chunks.join("");
}

/** Where this text can still be found: the places by name; the heap is looked at once the page itself is clean. */
export async function secretTraces(page: Page, secret: string, said: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(pageTexts);
  const cookies = JSON.stringify(await page.context().cookies());
  const places = Object.entries({ ...texts, "a cookie": cookies, "the console": said.join(" ") })
    .filter(([, text]) => text.includes(secret))
    .map(([place]) => place);
  if (places.includes("the page")) return places;
  return (await heapText(page)).includes(secret) ? [...places, "the heap"] : places;
}
