/*
 * A file of its own, a few hundred bytes, that runs while the console's code is still on its way: it asks for the
 * configuration, then who is signed in and which platform this is. `fetchEarly` hands each answer out once. It imports
 * nothing, and what goes wrong here is asked for again, and told, by the console itself.
 */
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

(globalThis as { stewardEarly?: Map<string, Promise<Response>> }).stewardEarly = answers;
const link = document.querySelector<HTMLLinkElement>("link[rel=preload][as=fetch]");
if (link) askAhead(link.href).catch(() => undefined);
