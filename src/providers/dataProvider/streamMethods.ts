import { checkShape } from "./checkShape";
import type { Http } from "./http";
import { isRecord, shapeError, withInstants } from "./request";

/** What streams are asked beside their pages. */
export const createStreamMethods = (http: Http) => ({
  /** One row of a stream, which is found by its place and not by an id of its own. */
  readRow: async <Row extends object>(
    resource: string,
    place: string,
    signal?: AbortSignal,
  ): Promise<Row> => {
    const answer = await http(`/${resource}/${encodeURIComponent(place)}`, { signal });
    await checkShape(resource, answer.json, answer);
    return answer.json as Row;
  },

  /** The same as `read` for questions that hold personal values: they go in the body of a POST that only reads. */
  readByBody: async <Answer extends object>(
    path: string,
    body: Record<string, unknown>,
    signal?: AbortSignal,
  ): Promise<Answer> => {
    const answer = await http(path, { method: "POST", body: withInstants(body), signal });
    if (!isRecord(answer.json)) throw shapeError(path, answer, "an object");
    return answer.json as Answer;
  },
});
