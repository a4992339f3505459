/*
 * A file of its own, a kibibyte, that runs while the console's code is still on its way: it asks for the configuration, then
 * who is signed in and which platform this is (`fetchEarly` hands each answer out once), and for the files of the page that
 * the address names. It imports nothing, and what goes wrong here is asked for again, and told, by the console itself.
 */

/** The build writes it: by path, the files of the pages that people open first. */
declare const PAGE_FILES: Readonly<Record<string, readonly string[] | undefined>>;

const LONGEST_WAIT_MS = 30_000;

const answers = new Map<string, Promise<Response>>();

const ask = (url: string, cache: RequestCache = "default"): Promise<Response> => {
  const answer = fetch(url, {
    cache,
    headers: { Accept: "application/json" },
    credentials: "same-origin",
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  });
  answers.set(url, answer);
  return answer;
};

const askAhead = async (configUrl: string): Promise<void> => {
  const answer = await ask(configUrl, "no-cache");
  const { apiBaseUrl, auth } = (await answer.clone().json()) as {
    apiBaseUrl?: unknown;
    auth?: { kind?: unknown };
  };
  // The console was quicker: it asks itself. With tokens there is nobody yet to ask for.
  if (!answers.has(configUrl) || auth?.kind !== "session" || typeof apiBaseUrl !== "string") return;
  const base = new URL(apiBaseUrl.replace(/\/+$/, ""), document.baseURI).href;
  await Promise.all([ask(`${base}/me`), ask(`${base}/platform`)]);
};

/** Fetched and compiled, not run: the console imports them as if nothing had happened. */
const fetchPageAhead = ({ pathname, hash }: Location): void => {
  const base = new URL("..", import.meta.url);
  const path = hash.startsWith("#/") ? hash.slice(1) : `/${pathname.slice(base.pathname.length)}`;
  const page = path.replace(/[?#].*$/, "").replace(/(?<=.)\/+$/, "");
  for (const file of PAGE_FILES[page] ?? []) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.crossOrigin = "anonymous";
    link.href = new URL(file, base).pathname;
    document.head.append(link);
  }
};

(globalThis as { stewardEarly?: Map<string, Promise<Response>> }).stewardEarly = answers;
const link = document.querySelector<HTMLLinkElement>("link[rel=preload][as=fetch]");
if (link) askAhead(link.href).catch(() => undefined);
fetchPageAhead(window.location);
// The first look at a person's preferences waits for another process of the browser: better now than in the middle of the start.
try {
  void window.localStorage.length;
} catch {
  // A browser that forbids storage says so here first; the console finds out by itself and keeps preferences for the visit.
}
