import { expect, it, vi } from "vitest";
import { fetchSources } from "./fetchSources";

function sourcesThatAnswer() {
  const asked = vi.fn<typeof fetch>(() => Promise.resolve(new Response("x")));
  vi.stubGlobal("fetch", asked);
  const caching = () => asked.mock.calls.map(([, options]) => options?.cache);
  return { sources: fetchSources(() => ({ apiBaseUrl: "/api/v1" })), caching };
}

it("lets the browser keep hashes, but neither heads nor leaves, which tell of people", async () => {
  const { sources, caching } = sourcesThatAnswer();
  await sources.bytes("/audit/tile/0/17");
  await sources.bytes("/audit/tile/0/17.p/4");
  await sources.bytes("/audit/tile/entries/17");
  await sources.bytes("/audit/tile/entries/17.p/4");
  await sources.text("/audit/checkpoint");
  expect(caching()).toEqual(["default", "default", "no-store", "no-store", "no-store"]);
});

it("asks anew for hashes that may have been wrong", async () => {
  const { sources, caching } = sourcesThatAnswer();
  sources.renew?.();
  await sources.bytes("/audit/tile/0/17");
  await sources.bytes("/audit/tile/entries/17");
  expect(caching()).toEqual(["reload", "no-store"]);
});
