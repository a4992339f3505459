import type { RaRecord } from "react-admin";
import type { components } from "../../../openapi/platform.gen";
import { checkShape } from "./checkShape";
import type { Http } from "./http";
import { isRecord, queryOf, shapeError, withInstants } from "./request";

type Schemas = components["schemas"];

export interface StreamParams {
  filter?: Record<string, unknown>;
  cursor?: string;
  limit?: number;
  order?: "asc" | "desc";
  /** The filter holds personal values: it travels in a body (`POST …/search`), never in a URL. */
  isPersonal?: boolean;
  signal?: AbortSignal | undefined;
}

export interface StreamPage<Row extends object = RaRecord> {
  items: Row[];
  nextCursor: string | null;
  prevCursor: string | null;
  total: { value: number; relation: "eq" | "gte" };
  asOf: { seq: string; at: string };
}

/** How the shape of an answer is called: an id within the path is a `*`. */
const nameOf = (path: string): string => {
  const [, resource = "", id = "", ...rest] = path.split("/");
  return [resource, rest.length > 0 ? "*" : id, ...rest].filter(Boolean).join("/");
};

/** Reads that are more than the rows of a collection. */
export const createReadMethods = (http: Http) => ({
  /** One GET whose answer is an object, such as `/home` or `/access-keys/{id}/exposure`. */
  read: async <Answer extends object>(
    path: string,
    query: Record<string, unknown> = {},
    signal?: AbortSignal,
  ): Promise<Answer> => {
    const answer = await http(`${path}${queryOf(query)}`, { signal });
    if (typeof answer.json !== "object" || answer.json === null) throw shapeError(path, answer, "an object");
    await checkShape(nameOf(path), answer.json, answer);
    return answer.json as Answer;
  },

  /** Finds rows by a text that may be personal data, so it travels in the body and never in a URL. */
  search: async (text: string, signal?: AbortSignal): Promise<Schemas["SearchResult"][]> => {
    const answer = await http("/search", { method: "POST", body: { q: text }, signal });
    await checkShape("search", answer.json, answer, { isList: true });
    return answer.json as Schemas["SearchResult"][];
  },

  getStream: async <Row extends object = RaRecord>(
    resource: string,
    { signal, isPersonal = false, ...params }: StreamParams = {},
  ): Promise<StreamPage<Row>> => {
    const question = { limit: 100, order: "desc", ...withInstants(params) };
    const answer = isPersonal
      ? await http(`/${resource}/search`, { method: "POST", body: question, signal })
      : await http(`/${resource}${queryOf(question)}`, { signal });
    const page = answer.json;
    if (!isRecord(page) || !Array.isArray(page["items"]) || !isRecord(page["total"])) {
      throw shapeError(`/${resource}`, answer, "a page of a stream");
    }
    await checkShape(resource, page["items"], answer, { isList: true });
    return page as unknown as StreamPage<Row>;
  },
});
