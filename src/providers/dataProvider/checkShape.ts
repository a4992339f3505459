import { localProblem } from "./problem";
import { shapeMismatch } from "./shapeMismatch";

/** Not part of the first load: it arrives while the first answer is under way. */
const loadShapes = () => import("../../../openapi/shapes.gen");

/** Fetches the shapes beside the first question, not after its answer. A failure is met by the answer that needs them. */
export const preloadShapes = (): void => void loadShapes().catch(() => undefined);

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
  const { readShapes, shapes } = await loadShapes();
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
