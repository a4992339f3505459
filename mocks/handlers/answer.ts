import type { PlatformProblem } from "../platform/problem";
import { problemBody } from "../platform/problemBody";

/** What a handler gives back; the status and body types come from the contract (see route.ts). */
export interface Answer<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok<Body>(body: Body, headers: Readonly<Record<string, string>> = {}): Answer<200, Body> {
  return { status: 200, body, headers };
}

export function created<Body>(body: Body, location: string): Answer<201, Body> {
  return { status: 201, body, headers: { location } };
}

export function accepted<Body>(body: Body): Answer<202, Body> {
  return { status: 202, body };
}

export function noContent(): Answer<204, undefined> {
  return { status: 204, body: undefined };
}

export function toResponse(answer: Answer): Response {
  const headers = new Headers(answer.headers);
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers });
}

export function problemResponse(problem: PlatformProblem, requestId: string, instance?: string): Response {
  const headers = new Headers({ "content-type": "application/problem+json" });
  const { retryAfterSeconds, allow } = problem.members;
  if (retryAfterSeconds !== undefined) headers.set("retry-after", String(retryAfterSeconds));
  if (allow !== undefined) headers.set("allow", allow.join(", "));
  if (problem.status === 401) headers.set("www-authenticate", "Bearer");
  return new Response(JSON.stringify(problemBody(problem, requestId, instance)), {
    status: problem.status,
    headers,
  });
}
