import type { components } from "../../openapi/platform.gen";
import type { PlatformProblem } from "./problem";

/** The body of a problem, also as part of a bulk result or of a failed job. */
export function problemBody(
  problem: PlatformProblem,
  requestId: string,
  instance?: string,
): components["schemas"]["Problem"] {
  const { retryAfterSeconds: _retry, allow: _allow, ...members } = problem.members;
  return {
    type: `/problems/${problem.code}`,
    title: problem.title,
    status: problem.status,
    ...(instance !== undefined && { instance }),
    requestId,
    code: problem.code,
    ...members,
  };
}
