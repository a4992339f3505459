import { http as mock, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Session } from "../authProvider/session";
import { createDialect } from "./dialect";
import { createHttp } from "./http";
import { problemOf } from "../../domain/problem/problem";

const BASE = "http://platform.test/api/v1";
const server = setupServer();
const session = { credentials: () => ({}), expire: () => {}, noteAnswer: () => {} } as unknown as Session;
const dialect = createDialect(createHttp(BASE, session));

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const VIEW = {
  id: "view_1",
  name: "Mine",
  resource: "accounts",
  visibility: "private",
  owner: { id: "stf_1", name: "A" },
  query: { filter: {} },
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  version: "3",
};

const answering = (answer: () => Response) => {
  const requests: Request[] = [];
  server.use(
    mock.all(`${BASE}/*`, ({ request }) => {
      requests.push(request.clone());
      return answer();
    }),
  );
  return requests;
};

const list = (rows: unknown, range = "saved-views 0-0/319") =>
  HttpResponse.json(rows as never, {
    headers: { "x-request-id": "req_1", ...(range !== "" && { "content-range": range }) },
  });

const ask = (filter: Record<string, unknown> = {}) =>
  dialect.getList("saved-views", {
    pagination: { page: 2, perPage: 25 },
    sort: { field: "name", order: "ASC" },
    filter,
  });

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => problemOf(error),
  );

describe("the collection dialect", () => {
  it("asks for a page in the API's words and reads the total", async () => {
    const requests = answering(() => list([VIEW]));
    expect(await ask({ name_contains: "a&b" })).toEqual({ data: [VIEW], total: 319 });
    const { searchParams } = new URL(requests[0]?.url ?? "");
    expect(Object.fromEntries(searchParams)).toEqual({
      sort: '["name","ASC"]',
      range: "[25,49]",
      filter: '{"name_contains":"a&b"}',
    });
  });

  it("reads the total of an empty list", async () => {
    answering(() => list([], "saved-views */0"));
    expect(await ask()).toEqual({ data: [], total: 0 });
  });

  it.each(["", "saved-views 0-0/*", "nonsense"])("refuses a list with Content-Range %o", async (range) => {
    answering(() => list([VIEW], range));
    expect(await failureOf(ask())).toMatchObject({ type: "about:missing_header" });
  });

  it.each([
    ["a single row", VIEW, "/ should be a list"],
    ["a row without a field", [{ ...VIEW, version: undefined }], "/0/version is missing"],
    ["a row of another shape", [{ ...VIEW, owner: "A" }], "/0/owner should be an object"],
  ])("refuses %s instead of a list, naming the place and the request", async (_name, rows, place) => {
    answering(() => list(rows));
    expect(await failureOf(ask())).toMatchObject({
      type: "about:wrong_shape",
      requestId: "req_1",
      detail: expect.stringContaining(place) as string,
    });
  });

  it("changes only the version that the person saw", async () => {
    const requests = answering(() => HttpResponse.json(VIEW));
    await dialect.update("saved-views", { id: "view_1", data: { name: "B" }, previousData: VIEW });
    expect(requests[0]?.method).toBe("PUT");
    expect(requests[0]?.headers.get("if-match")).toBe('"3"');
    expect(await requests[0]?.json()).toEqual({ name: "B" });
  });

  it("refuses to change a row whose version is not known", async () => {
    answering(() => HttpResponse.json(VIEW));
    await expect(
      dialect.update("saved-views", { id: "view_1", data: {}, previousData: { id: "view_1" } }),
    ).rejects.toThrow("without its version");
  });

  it("creates with the key of the intent, so that a second click makes no second row", async () => {
    const requests = answering(() => HttpResponse.json(VIEW, { status: 201 }));
    const params = { data: { name: "B" }, meta: { idempotencyKey: "intent-1" } };
    await dialect.create("saved-views", params);
    await dialect.create("saved-views", params);
    expect(requests.map(({ headers }) => headers.get("idempotency-key"))).toEqual(["intent-1", "intent-1"]);
  });

  it.each(["updateMany", "deleteMany"] as const)("offers no %s: one request per row", async (method) => {
    await expect(dialect[method]("saved-views", { ids: ["a"], data: {} })).rejects.toThrow("bulk action");
  });
});
