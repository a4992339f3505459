import { localProblem } from "./problem";
import { shapeMismatch } from "./shapeMismatch";

/** Not part of the first load: they arrive while the first answers are under way; those of other areas with their pages. */
const loadShapesFor = async (name: string) => {
  const first = await import("../../../openapi/firstShapes.gen");
  return name in first.readShapes ? first : import("../../../openapi/areaShapes.gen");
};

/** Fetches the shape beside the question, not after its answer. A failure is met by the answer that needs it. */
export const preloadShape = (name: string): void => void loadShapesFor(name).catch(() => undefined);

export interface Answered {
  status: number;
  headers: Headers;
}

/**
 * Refuses an answer that is not of the agreed shape, before any of it is drawn.
 * @param name What was asked for: a resource, or a page such as `home`.
 * @throws HttpError of type `about:wrong_shape`, with the place of the first difference and the request id.
 */
export const checkShape = async (
  name: string,
  value: unknown,
  answer: Answered,
  { isList = false } = {},
): Promise<void> => {
  const { readShapes, shapes } = await loadShapesFor(name);
  const shape = readShapes[name];
  if (shape === undefined) return;
  const mismatch = shapeMismatch(value, isList ? [shape] : shape, shapes);
  if (mismatch === undefined) return;
  const requestId = answer.headers.get("x-request-id");
  throw localProblem("wrong_shape", {
    status: answer.status,
    detail: `In ${name}: ${mismatch}.`,
    ...(requestId !== null && { requestId }),
  });
};
