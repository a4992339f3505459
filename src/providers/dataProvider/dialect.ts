import simpleRestProvider from "ra-data-simple-rest";
import type { DataProvider, RaRecord, UpdateParams, DeleteParams } from "react-admin";
import { checkShape } from "./checkShape";
import type { Http, HttpRequest } from "./http";
import { createIntents } from "./intents";
import { resolveFilterTimes } from "../../domain/time/relativeTime";
import { localProblem } from "./problem";

const METHODS = new Set(["GET", "POST", "PUT", "DELETE"]);

/** `ra-data-simple-rest` brings its own `fetch` options; ours go through the one {@link Http}. */
const clientFor =
  (http: Http) =>
  async (path: string, options: RequestInit = {}) => {
    const method = options.method ?? "GET";
    if (!METHODS.has(method)) throw new Error(`The dialect has no ${method}.`);
    const request: HttpRequest = { method: method as "GET", signal: options.signal ?? undefined };
    if (typeof options.body === "string") request.body = JSON.parse(options.body) as unknown;
    const { status, headers, json } = await http(path, request);
    const [, resource = "", id] = path.split(/[/?]/);
    const isList = method === "GET" && path.startsWith(`/${resource}?`);
    if (isList || id !== undefined) await checkShape(resource, json, { status, headers }, { isList });
    return { status, headers, body: "", json };
  };

const versionOf = (record: unknown): string => {
  const version: unknown =
    typeof record === "object" && record !== null && "version" in record ? record.version : undefined;
  if (typeof version !== "string") throw new Error("A row without its version can't be changed safely.");
  return version;
};

const notByRow = (name: string) => () =>
  Promise.reject(new Error(`${name} goes row by row; use a bulk action of the API (CONTRACT 4).`));

const withTotal = async <Result extends { total?: number | undefined }>(
  resource: string,
  result: Promise<Result>,
): Promise<Result> => {
  const answer = await result.catch((error: unknown) => {
    if (error instanceof Error && error.message.includes("header is missing")) {
      throw localProblem("missing_header", { detail: `Content-Range is missing on ${resource}.` });
    }
    throw error;
  });
  if (!Number.isInteger(answer.total)) {
    throw localProblem("missing_header", { detail: `Content-Range of ${resource} states no total.` });
  }
  return answer;
};

/** "The last seven days" in a link means the seven days before each question. */
const withInstants = <Params extends { filter?: unknown }>(params: Params): Params =>
  params.filter
    ? { ...params, filter: resolveFilterTimes(params.filter as Record<string, unknown>, new Date()) }
    : params;

/**
 * Collections in the dialect of `ra-data-simple-rest` (CONTRACT 2), with what it lacks: `If-Match` from the row that
 * the person saw, `Idempotency-Key` on a creation, and no hidden request per row.
 */
export const createDialect = (http: Http): DataProvider => {
  const intents = createIntents();
  const rest = simpleRestProvider("", (path, options) => clientFor(http)(String(path), options));
  return {
    ...rest,
    getList: (resource, params) => withTotal(resource, rest.getList(resource, withInstants(params))),
    getManyReference: (resource, params) =>
      withTotal(resource, rest.getManyReference(resource, withInstants(params))),
    create: async (resource, { data, meta }) => {
      const send = async (idempotencyKey: string) => {
        const answer = await http(`/${resource}`, { method: "POST", body: data, idempotencyKey });
        await checkShape(resource, answer.json, answer);
        return { data: answer.json as never };
      };
      const key = (meta as { idempotencyKey?: string } | undefined)?.idempotencyKey;
      return key === undefined ? intents.once(`${resource} ${JSON.stringify(data)}`, send) : send(key);
    },
    update: async (resource: string, params: UpdateParams) => {
      const { json } = await http(`/${resource}/${encodeURIComponent(String(params.id))}`, {
        method: "PUT",
        body: params.data,
        ifMatch: versionOf(params.previousData),
      });
      return { data: json as never };
    },
    delete: async <Row extends RaRecord>(resource: string, params: DeleteParams<Row>) => {
      const { json } = await http(`/${resource}/${encodeURIComponent(String(params.id))}`, {
        method: "DELETE",
        body: params.meta as unknown,
        ifMatch: versionOf(params.previousData),
      });
      return { data: (json ?? params.previousData) as never };
    },
    updateMany: notByRow("updateMany"),
    deleteMany: notByRow("deleteMany"),
  };
};
