import type { Session } from "../authProvider/session";
import { problemOf } from "../../domain/problem/problem";
import { fetchEarly } from "../fetchEarly";
import { localProblem, problemError, problemOfAnswer } from "./problem";

export interface HttpRequest {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  body?: unknown;
  headers?: Record<string, string>;
  /** Makes a POST safe to send twice: the server answers the first result again (CONTRACT 4). */
  idempotencyKey?: string;
  /** The version of the row that the person saw; a newer one on the server refuses the write. */
  ifMatch?: string;
  signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  json: unknown;
  requestId: string | undefined;
}

export type Http = (path: string, request?: HttpRequest) => Promise<HttpAnswer>;

const TIMEOUT_MS = 30_000;
const MAX_RETRIES = 2;
/** A wait that the server asks for is honoured on its own only while a person would not notice. */
const LONGEST_SILENT_WAIT_SECONDS = 3;
const RETRIED = new Set([429, 502, 503, 504]);

type Wait = (ms: number, signal: AbortSignal | undefined) => Promise<void>;

const waitFor: Wait = (ms, signal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

const headersFor = (request: HttpRequest, session: Session): Headers => {
  const headers = new Headers({ Accept: "application/json", ...request.headers });
  if (request.body !== undefined) headers.set("Content-Type", "application/json");
  if (request.idempotencyKey !== undefined) headers.set("Idempotency-Key", request.idempotencyKey);
  if (request.ifMatch !== undefined) headers.set("If-Match", `"${request.ifMatch}"`);
  const credentials = session.credentials();
  if (credentials.bearer !== undefined) headers.set("Authorization", `Bearer ${credentials.bearer}`);
  const isWrite = (request.method ?? "GET") !== "GET";
  if (isWrite && credentials.csrfToken !== undefined) headers.set("X-CSRF-Token", credentials.csrfToken);
  return headers;
};

const readBody = async (answer: Response): Promise<unknown> => {
  const content = await answer.text();
  if (content === "") return undefined;
  try {
    return JSON.parse(content) as unknown;
  } catch {
    if (!answer.ok) return undefined;
    const requestId = answer.headers.get("x-request-id");
    throw localProblem("malformed_answer", {
      status: answer.status,
      detail: "It is not JSON.",
      ...(requestId !== null && { requestId }),
    });
  }
};

const send = async (url: string, request: HttpRequest, session: Session): Promise<HttpAnswer> => {
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
  try {
    const method = request.method ?? "GET";
    const ask = method === "GET" ? fetchEarly : fetch;
    const answer = await ask(url, {
      method,
      headers: headersFor(request, session),
      credentials: "same-origin",
      signal,
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
    });
    const json = await readBody(answer);
    return {
      status: answer.status,
      headers: answer.headers,
      json,
      requestId: answer.headers.get("x-request-id") ?? undefined,
    };
  } catch (error) {
    if (request.signal?.aborted) throw error;
    if (deadline.aborted) throw localProblem("timeout");
    if (error instanceof TypeError) throw localProblem("offline", { detail: error.message });
    throw error;
  }
};

const isOffline = (error: unknown) => problemOf(error).type === "about:offline";

/** Milliseconds before a safe read is asked again, or undefined when the person should decide. */
const retryDelayMs = (attempt: number, answer: HttpAnswer | undefined): number | undefined => {
  if (attempt >= MAX_RETRIES) return undefined;
  const asked = answer && problemOfAnswer(answer).retryAfterSeconds;
  if (asked !== undefined) return asked <= LONGEST_SILENT_WAIT_SECONDS ? asked * 1000 : undefined;
  return 250 * 4 ** attempt;
};

const attemptRequest = async (
  url: string,
  request: HttpRequest,
  session: Session,
  wait: Wait,
  attempt = 0,
): Promise<HttpAnswer> => {
  const isRead = (request.method ?? "GET") === "GET";
  let answer: HttpAnswer | undefined;
  let failure: unknown;
  try {
    answer = await send(url, request, session);
    if (!RETRIED.has(answer.status)) return answer;
  } catch (error) {
    if (!isOffline(error)) throw error;
    failure = error;
  }
  const delay = isRead ? retryDelayMs(attempt, answer) : undefined;
  if (delay !== undefined) {
    await wait(delay, request.signal);
    return attemptRequest(url, request, session, wait, attempt + 1);
  }
  if (answer) return answer;
  throw failure;
};

/**
 * The console's one way to the API: signs the request, reads the answer, and turns every failure into an
 * `HttpError` that carries a {@link Problem}. Only safe reads are retried; a write is never sent twice by itself.
 */
export const createHttp =
  (baseUrl: string, session: Session, wait: Wait = waitFor): Http =>
  async (path, request = {}) => {
    const answer = await attemptRequest(`${baseUrl}${path}`, request, session, wait);
    session.noteAnswer(answer);
    if (answer.status < 400) return answer;
    if (answer.status === 401) session.expire();
    throw problemError(problemOfAnswer(answer));
  };
