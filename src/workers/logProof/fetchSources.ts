import { SourceError, type LogSources } from "../../domain/audit-proof/sources";

/** What a worker needs to read the API as the person who is signed in. */
export interface Access {
  readonly apiBaseUrl: string;
  /** Only where sign-in is by a bearer token; kept in memory, as in the page. */
  readonly bearer?: string;
}

const TIMEOUT_MS = 30_000;
const WAITS_MS = [250, 1000];
const RETRIED = new Set([0, 429, 502, 503, 504]);

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

interface Reading extends Access {
  /** How tiles are read: they never change, unless they were wrong. */
  readonly tiles: "default" | "reload";
}

async function once(path: string, access: Reading, signal: AbortSignal | undefined): Promise<Response> {
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  const { apiBaseUrl, bearer, tiles } = access;
  // Heads and statements change; tiles never do, and the browser's own cache may answer them.
  const cache = path.startsWith("/audit/tile/") ? tiles : "no-store";
  return fetch(`${apiBaseUrl}${path}`, {
    cache,
    credentials: "same-origin",
    headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
  });
}

async function read(path: string, access: Reading, signal?: AbortSignal, attempt = 0): Promise<Response> {
  let status = 0;
  try {
    const answer = await once(path, access, signal);
    if (answer.ok || answer.status === 404) return answer;
    ({ status } = answer);
  } catch (error) {
    if (signal?.aborted) throw error;
  }
  const delay = RETRIED.has(status) ? WAITS_MS[attempt] : undefined;
  if (delay === undefined) throw new SourceError(status, path);
  await wait(delay);
  return read(path, access, signal, attempt + 1);
}

async function body<Content>(answer: Response, path: string, take: () => Promise<Content>) {
  if (answer.status === 404) {
    await answer.body?.cancel();
    return undefined;
  }
  return take().catch((error: unknown) => {
    // Cut off in the middle.
    if (error instanceof TypeError) throw new SourceError(0, path);
    throw error;
  });
}

/** Reads the log over HTTP; `access` is asked for each time, because a token may be renewed. */
export const fetchSources = (access: () => Access): LogSources => {
  let tiles: Reading["tiles"] = "default";
  const reading = (): Reading => ({ ...access(), tiles });
  return {
    text: async (path) => {
      const answer = await read(path, reading());
      return body(answer, path, () => answer.text());
    },
    bytes: async (path, signal) => {
      const answer = await read(path, reading(), signal);
      return body(answer, path, async () => new Uint8Array(await answer.arrayBuffer()));
    },
    renew: () => {
      tiles = "reload";
    },
  };
};
