import type { components } from "../../../openapi/platform.gen";
import { checkShape } from "./checkShape";
import type { Http } from "./http";
import { isRecord, shapeError, withInstants } from "./request";

type Schemas = components["schemas"];

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
  format: "csv" | "ndjson" | "focus_csv" | "ocsf_ndjson";
  columns?: string[];
  bom?: boolean;
}

export type ActResult = { kind: "done"; data: unknown } | { kind: "approval"; approval: Schemas["Approval"] };

const pathOf = (resource: string, id: string, verb: string) =>
  id === "" ? `/${resource}/${verb}` : `/${resource}/${encodeURIComponent(id)}/${verb}`;

/** Writes that are more than changing a row: verbs, bulk verbs, exports. */
export const createWriteMethods = (http: Http) => ({
  /** A verb on one row, or, with an empty id, on the collection. `202` means that a second person must approve. */
  act: async (resource: string, id: string, verb: string, params: ActParams): Promise<ActResult> => {
    const answer = await http(pathOf(resource, id, verb), {
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

  /** A removal that is not of a row, with its reason: `DELETE /accounts/{id}/cap`. */
  remove: async (path: string, body: unknown, ifMatch: string): Promise<unknown> =>
    (await http(path, { method: "DELETE", body, ifMatch })).json,

  /**
   * A POST whose answer is more than a row, such as a new key with its secret. Call it directly, never through a query
   * or a mutation, when the answer must stay out of every cache. `shape` names the resource whose row it answers.
   */
  post: async <Answer extends object>(
    path: string,
    body: unknown,
    idempotencyKey: string,
    shape?: string,
  ): Promise<Answer> => {
    const answer = await http(path, { method: "POST", body, idempotencyKey });
    if (!isRecord(answer.json)) throw shapeError(path, answer, "an object");
    if (shape !== undefined) await checkShape(shape, answer.json, answer);
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
