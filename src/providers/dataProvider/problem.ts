import { HttpError } from "react-admin";
import { readProblem, type Problem } from "../../domain/problem/problem";

/** Problems that only the console can see; the rest come from the server. */
export type LocalProblem = "offline" | "timeout" | "malformed_answer" | "wrong_shape" | "missing_header";

const TITLES: Record<LocalProblem, string> = {
  offline: "The platform could not be reached",
  timeout: "The platform took too long to answer",
  malformed_answer: "The platform's answer could not be read",
  wrong_shape: "The platform's answer is not of the agreed shape",
  missing_header: "The platform's answer lacks a header that it must carry",
};

export const problemError = (problem: Problem): HttpError =>
  new HttpError(problem.title, problem.status, problem);

export const localProblem = (
  kind: LocalProblem,
  more: { detail?: string; requestId?: string; status?: number } = {},
): HttpError => problemError(readProblem({ type: `about:${kind}`, title: TITLES[kind], status: 0, ...more }));

const retryAfterOf = (headers: Headers): number | undefined => {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const waitMs = Date.parse(value) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(0, Math.ceil(waitMs / 1000));
};

/** The problem in an answer of status 400 and above; an answer that is no problem document still gives one. */
export const problemOfAnswer = (answer: { status: number; headers: Headers; json: unknown }): Problem => {
  const problem = readProblem(answer.json, answer.status);
  const requestId = answer.headers.get("x-request-id") ?? problem.requestId;
  const retryAfterSeconds = retryAfterOf(answer.headers);
  return {
    ...problem,
    title: problem.title || `The platform answered with status ${String(answer.status)}`,
    ...(requestId !== undefined && { requestId }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
};
