import { http, HttpResponse, type RequestHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";

export const platformUrl = "http://platform.test/api/v1";

/** A server for one test file; whatever a test does not answer is an error. */
export const startPlatformServer = (...handlers: RequestHandler[]) => {
  const server = setupServer(...handlers);
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
};

interface Row {
  id: string;
}

export interface ListQuestion {
  filter: Record<string, unknown>;
  sort: [string, string];
  range: [number, number];
}

/** Answers lists of a made-up resource in the dialect of the contract, and remembers what was asked. */
export const listHandler = (resource: string, rows: readonly Row[], asked: ListQuestion[] = []) =>
  http.get(`${platformUrl}/${resource}`, ({ request }) => {
    const { searchParams } = new URL(request.url);
    const read = (name: string): unknown => JSON.parse(searchParams.get(name) ?? "null");
    const question = { filter: read("filter"), sort: read("sort"), range: read("range") } as ListQuestion;
    asked.push(question);
    const [from, to] = question.range;
    const page = rows.slice(from, to + 1);
    return HttpResponse.json(page, {
      headers: {
        "Content-Range": `${resource} ${String(from)}-${String(from + page.length - 1)}/${String(rows.length)}`,
      },
    });
  });

export const problem = (status: number, body: Record<string, unknown>) =>
  HttpResponse.json(
    { type: "about:blank", title: "Refused", status, requestId: "req_1", ...body },
    { status, headers: { "Content-Type": "application/problem+json", "X-Request-Id": "req_1" } },
  );
