import type { RaRecord } from "react-admin";
import type { components } from "../../../openapi/platform.gen";
import { checkShape } from "./checkShape";
import { resolveFilterTimes } from "../../domain/time/relativeTime";
import type { Http, HttpAnswer } from "./http";
import { localProblem } from "./problem";

type Schemas = components["schemas"];

export interface StreamParams {
  filter?: Record<string, unknown>;
  cursor?: string;
  limit?: number;
  order?: "asc" | "desc";
  signal?: AbortSignal | undefined;
}

export interface StreamPage<Row extends object = RaRecord> {
  items: Row[];
  nextCursor: string | null;
  prevCursor: string | null;
  total: { value: number; relation: "eq" | "gte" };
  asOf: { seq: string; at: string };
}

export interface ActParams {
  data?: unknown;
  /** Made once per intent (when the dialog opens), so that a double click or a second try never acts twice. */
  idempotencyKey: string;
  ifMatch?: string;
}

export type BulkSelection = { ids: readonly string[] } | { filter: unknown; excludeIds: readonly string[] };

export interface ExportRequest {
  resource: string;
  filter: Record<string, unknown>;
  sort?: { field: string; order: string };
  format: "csv" | "ndjson";
  columns?: string[];
  bom?: boolean;
}

export type ActResult = { kind: "done"; data: unknown } | { kind: "approval"; approval: Schemas["Approval"] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** "The last seven days" in a link means the seven days before each question. */
const withInstants = <Params extends object>(params: Params): Params =>
  "filter" in params && isRecord(params.filter)
    ? { ...params, filter: resolveFilterTimes(params.filter, new Date()) }
    : params;

const shapeError = (path: string, answer: HttpAnswer, expected: string) =>
  localProblem("wrong_shape", {
    status: answer.status,
    detail: `${path} should answer ${expected}.`,
    ...(answer.requestId !== undefined && { requestId: answer.requestId }),
  });

const queryOf = (params: Record<string, unknown>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    search.set(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
};

const pathOf = (resource: string, id: string, verb: string) =>
  `/${resource}/${encodeURIComponent(id)}/${verb}`;

/** What the API offers beyond rows: streams, verbs, bulk verbs, exports and a few whole-page reads. */
export const createCustomMethods = (http: Http) => ({
  /** One GET whose answer is an object, such as `/home` or `/access-keys/{id}/exposure`. */
  read: async <Answer extends object>(
    path: string,
    query: Record<string, unknown> = {},
    signal?: AbortSignal,
  ): Promise<Answer> => {
    const answer = await http(`${path}${queryOf(query)}`, { signal });
    if (typeof answer.json !== "object" || answer.json === null) throw shapeError(path, answer, "an object");
    const [, name = "", ...rest] = path.split("/");
    if (rest.length === 0) await checkShape(name, answer.json, answer);
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
    { signal, ...params }: StreamParams = {},
  ): Promise<StreamPage<Row>> => {
    const answer = await http(
      `/${resource}${queryOf({ limit: 100, order: "desc", ...withInstants(params) })}`,
      { signal },
    );
    const page = answer.json;
    if (!isRecord(page) || !Array.isArray(page["items"]) || !isRecord(page["total"])) {
      throw shapeError(`/${resource}`, answer, "a page of a stream");
    }
    await checkShape(resource, page["items"], answer, { isList: true });
    return page as unknown as StreamPage<Row>;
  },

  /** A verb on one row, or, with an empty id, on the collection. `202` means that a second person must approve. */
  act: async (resource: string, id: string, verb: string, params: ActParams): Promise<ActResult> => {
    const path = id === "" ? `/${resource}/${verb}` : pathOf(resource, id, verb);
    const answer = await http(path, {
      method: "POST",
      body: params.data ?? {},
      idempotencyKey: params.idempotencyKey,
      ...(params.ifMatch !== undefined && { ifMatch: params.ifMatch }),
    });
    if (answer.status === 202) return { kind: "approval", approval: answer.json as Schemas["Approval"] };
    return { kind: "done", data: answer.json };
  },

  actOnMany: async (
    resource: string,
    verb: string,
    selection: BulkSelection,
    params: ActParams,
  ): Promise<Schemas["BulkResult"]> => {
    const path = `/${resource}/bulk/${verb}`;
    const body = { ...withInstants(selection), ...(isRecord(params.data) && params.data) };
    const answer = await http(path, { method: "POST", body, idempotencyKey: params.idempotencyKey });
    const result = answer.json;
    if (!isRecord(result) || !Array.isArray(result["succeeded"]) || !Array.isArray(result["failed"])) {
      throw shapeError(path, answer, "succeeded and failed");
    }
    return result as unknown as Schemas["BulkResult"];
  },

  /** A write that is not a verb: `PUT /accounts/{id}/cap`. */
  put: async (path: string, body: unknown, ifMatch: string): Promise<unknown> =>
    (await http(path, { method: "PUT", body, ifMatch })).json,

  /**
   * A POST whose answer is more than a row, such as a new key with its secret. Call it directly, never through a query
   * or a mutation, when the answer must stay out of every cache.
   */
  post: async <Answer extends object>(
    path: string,
    body: unknown,
    idempotencyKey: string,
  ): Promise<Answer> => {
    const answer = await http(path, { method: "POST", body, idempotencyKey });
    if (!isRecord(answer.json)) throw shapeError(path, answer, "an object");
    return answer.json as Answer;
  },

  exportList: async (request: ExportRequest, idempotencyKey: string): Promise<Schemas["Job"]> =>
    (
      await http("/exports", {
        method: "POST",
        body: { ...withInstants(request), sort: request.sort && [request.sort.field, request.sort.order] },
        idempotencyKey,
      })
    ).json as Schemas["Job"],
});

export type CustomMethods = ReturnType<typeof createCustomMethods>;
