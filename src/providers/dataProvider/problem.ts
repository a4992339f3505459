import { HttpError } from "react-admin";

/** What went wrong with a request, as RFC 9457 describes it, or the same said by the console itself (status 0). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  requestId?: string;
  errors?: readonly { pointer: string; code: string; detail: string }[];
  allowedStates?: readonly string[];
  /** The row as it is now on the server; comes with 412. */
  current?: unknown;
  /** Whole seconds that the server asks to wait; comes with 429 and 503. */
  retryAfterSeconds?: number;
}

/** Problems that only the console can see; the rest come from the server. */
export type LocalProblem =
  "offline" | "timeout" | "malformed_answer" | "wrong_shape" | "missing_header" | "session_expired";

const TITLES: Record<LocalProblem, string> = {
  offline: "The server could not be reached",
  timeout: "The server took too long to answer",
  malformed_answer: "The server's answer could not be read",
  wrong_shape: "The server's answer is not of the agreed shape",
  missing_header: "The server's answer lacks a header that it must carry",
  session_expired: "Your session has ended",
};

export const problemError = (problem: Problem): HttpError =>
  new HttpError(problem.title, problem.status, problem);

export const localProblem = (
  kind: LocalProblem,
  more: Pick<Problem, "detail" | "requestId"> & { status?: number } = {},
): HttpError => problemError({ type: `about:${kind}`, title: TITLES[kind], status: 0, ...more });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const readErrors = (value: unknown): Problem["errors"] =>
  Array.isArray(value)
    ? value.filter(isRecord).map((each) => ({
        pointer: text(each["pointer"]) ?? "",
        code: text(each["code"]) ?? "invalid",
        detail: text(each["detail"]) ?? "",
      }))
    : undefined;

const readRetryAfter = (headers: Headers): number | undefined => {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const wait = Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, Math.ceil(wait / 1000));
};

/** The problem in an answer of status 400 and above; an answer that is no problem document still gives one. */
export const readProblem = (status: number, headers: Headers, body: unknown): Problem => {
  const given = isRecord(body) ? body : {};
  const allowed = given["allowedStates"];
  const optional = {
    detail: text(given["detail"]),
    instance: text(given["instance"]),
    requestId: headers.get("x-request-id") ?? text(given["requestId"]),
    errors: readErrors(given["errors"]),
    allowedStates: Array.isArray(allowed) ? allowed.filter((each) => typeof each === "string") : undefined,
    current: given["current"],
    retryAfterSeconds: readRetryAfter(headers),
  };
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    type: text(given["type"]) ?? "about:blank",
    title: text(given["title"]) ?? `The server answered with status ${String(status)}`,
    status,
    ...present,
  };
};

/** The problem that an error carries, whatever threw it. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof HttpError) {
    const body: unknown = error.body;
    if (isRecord(body) && typeof body["title"] === "string") return body as unknown as Problem;
    return { type: "about:blank", title: error.message, status: error.status };
  }
  return {
    type: "about:blank",
    title: "Something went wrong in the console",
    status: 0,
    detail: error instanceof Error ? error.message : String(error),
  };
};
