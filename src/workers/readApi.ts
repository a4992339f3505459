import { SourceError } from "../domain/audit-proof/sources";

/** What a worker needs to read the API as the person who is signed in. */
export interface Access {
  readonly apiBaseUrl: string;
  /** Only where sign-in is by a bearer token; kept in memory, as in the page. */
  readonly bearer?: string;
}

export interface Reading extends Access {
  readonly cache: RequestCache;
  readonly signal?: AbortSignal | undefined;
}

/** The platform has said why not; `problem` is what it said (RFC 9457), if it was JSON. */
export class RefusedError extends SourceError {
  readonly problem: unknown;

  constructor(status: number, path: string, problem: unknown) {
    super(status, path);
    this.problem = problem;
  }
}

const TIMEOUT_MS = 30_000;
const WAITS_MS = [250, 1000];
const RETRIED = new Set([0, 429, 502, 503, 504]);

const wait = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

async function once(path: string, { apiBaseUrl, bearer, cache, signal }: Reading): Promise<Response> {
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  return fetch(`${apiBaseUrl}${path}`, {
    cache,
    credentials: "same-origin",
    headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
  });
}

/** Asks again where that is safe and may help. @throws SourceError unless the answer is good or 404 */
export async function readApi(path: string, reading: Reading, attempt = 0): Promise<Response> {
  let status = 0;
  let problem: unknown;
  try {
    const answer = await once(path, reading);
    if (answer.ok || answer.status === 404) return answer;
    ({ status } = answer);
    problem = await answer.json().catch(() => undefined);
  } catch (error) {
    if (reading.signal?.aborted) throw error;
  }
  const delay = RETRIED.has(status) ? WAITS_MS[attempt] : undefined;
  if (delay === undefined)
    throw problem === undefined ? new SourceError(status, path) : new RefusedError(status, path, problem);
  await wait(delay);
  return readApi(path, reading, attempt + 1);
}

/** The body of an answer; one that is cut off in the middle is no answer. @throws SourceError */
export async function bodyOf<Content>(path: string, take: () => Promise<Content>): Promise<Content> {
  return take().catch((error: unknown) => {
    if (error instanceof TypeError) throw new SourceError(0, path);
    throw error;
  });
}
