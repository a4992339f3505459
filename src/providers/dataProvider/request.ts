import { resolveFilterTimes } from "../../domain/time/relativeTime";
import type { HttpAnswer } from "./http";
import { localProblem } from "./problem";

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** "The last seven days" in a link means the seven days before each question. */
export const withInstants = <Params extends object>(params: Params): Params =>
  "filter" in params && isRecord(params.filter)
    ? { ...params, filter: resolveFilterTimes(params.filter, new Date()) }
    : params;

/** An answer that is JSON, but not what was agreed for this path. */
export const shapeError = (path: string, answer: HttpAnswer, expected: string) =>
  localProblem("wrong_shape", {
    status: answer.status,
    detail: `${path} should answer ${expected}.`,
    ...(answer.requestId !== undefined && { requestId: answer.requestId }),
  });

/** The query of a GET; what is more than a text or a number goes as JSON (CONTRACT 2). */
export const queryOf = (params: object): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params) as [string, unknown][]) {
    if (value === undefined) continue;
    search.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
};
