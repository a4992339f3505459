import { http as mock, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Session } from "../authProvider/session";
import { createHttp } from "./http";
import { problemOf } from "../../domain/problem/problem";

const BASE = "http://platform.test/api/v1";
const server = setupServer();

const session = {
  credentials: () => ({ bearer: "token", csrfToken: "csrf" }),
  expire: vi.fn(),
  noteAnswer: vi.fn(),
} as unknown as Session;
const waits: number[] = [];
const http = createHttp(BASE, session, (ms) => {
  waits.push(ms);
  return Promise.resolve();
});

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => {
  waits.length = 0;
});
afterEach(() => {
  vi.clearAllMocks();
  server.resetHandlers();
});
afterAll(() => server.close());

/** Answers the given answers in turn, the last one for ever, and keeps the requests. */
const answering = (...answers: (() => Response)[]) => {
  const requests: Request[] = [];
  server.use(
    mock.all(`${BASE}/*`, ({ request }) => {
      requests.push(request.clone());
      const answer = answers[Math.min(requests.length, answers.length) - 1];
      return answer ? answer() : HttpResponse.error();
    }),
  );
  return requests;
};

const ok = () => HttpResponse.json({ id: "a" }, { headers: { "x-request-id": "req_1" } });
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    HttpResponse.json(
      { type: "about:blank", title: `Status ${String(code)}`, status: code },
      { status: code, headers: { "x-request-id": "req_2", ...headers } },
    );

const failureOf = async (promise: Promise<unknown>) =>
  problemOf(
    await promise.then(
      () => undefined,
      (error: unknown) => error,
    ),
  );

describe("http", () => {
  it("signs a read, and sends no CSRF token with it", async () => {
    const requests = answering(ok);
    await http("/me");
    const [request] = requests;
    expect(request?.headers.get("authorization")).toBe("Bearer token");
    expect(request?.headers.get("x-csrf-token")).toBeNull();
  });

  it("sends the version, the key of the intent and the CSRF token with a write", async () => {
    const requests = answering(ok);
    await http("/a", { method: "PUT", body: { x: 1 }, ifMatch: "7", idempotencyKey: "k" });
    const headers = requests[0]?.headers;
    expect(headers?.get("if-match")).toBe('"7"');
    expect(headers?.get("idempotency-key")).toBe("k");
    expect(headers?.get("x-csrf-token")).toBe("csrf");
    expect(await requests[0]?.json()).toEqual({ x: 1 });
  });

  it.each([429, 502, 503, 504])("asks again for a read after %i and gives the later answer", async (code) => {
    const requests = answering(status(code), status(code), ok);
    expect((await http("/a")).json).toEqual({ id: "a" });
    expect(requests).toHaveLength(3);
    expect(waits).toEqual([250, 1000]);
  });

  it("waits as long as the server asks, while that is short", async () => {
    answering(status(503, { "retry-after": "2" }), ok);
    await http("/a");
    expect(waits).toEqual([2000]);
  });

  it("asks again for a read after a cut connection", async () => {
    const requests = answering(() => HttpResponse.error(), ok);
    expect((await http("/a")).status).toBe(200);
    expect(requests).toHaveLength(2);
  });

  it("gives up after three tries and says what the server said", async () => {
    const requests = answering(status(503));
    expect(await failureOf(http("/a"))).toMatchObject({ status: 503, requestId: "req_2" });
    expect(requests).toHaveLength(3);
  });

  it("does not wait silently for long: the person sees how long the server asks for", async () => {
    const requests = answering(status(429, { "retry-after": "60" }));
    expect(await failureOf(http("/a"))).toMatchObject({ status: 429, retryAfterSeconds: 60 });
    expect(requests).toHaveLength(1);
  });

  it.each(["POST", "PUT", "DELETE"] as const)("never sends a %s twice by itself", async (method) => {
    const requests = answering(status(503));
    expect(await failureOf(http("/a", { method }))).toMatchObject({ status: 503 });
    expect(requests).toHaveLength(1);
    server.resetHandlers();
    const cut = answering(() => HttpResponse.error());
    expect(await failureOf(http("/a", { method }))).toMatchObject({ type: "about:offline" });
    expect(cut).toHaveLength(1);
  });

  it("marks the session as ended on 401, and only then", async () => {
    answering(status(403));
    await failureOf(http("/a"));
    expect(session.expire).not.toHaveBeenCalled();
    server.resetHandlers();
    answering(status(401));
    await failureOf(http("/a"));
    expect(session.expire).toHaveBeenCalledOnce();
  });

  it("says that an answer is not JSON, with its request id", async () => {
    answering(() => new HttpResponse("<html>", { headers: { "x-request-id": "req_9" } }));
    expect(await failureOf(http("/a"))).toMatchObject({ type: "about:malformed_answer", requestId: "req_9" });
  });

  it("makes a problem of an error page that is no problem document", async () => {
    answering(() => new HttpResponse("<html>", { status: 500, headers: { "x-request-id": "req_9" } }));
    expect(await failureOf(http("/a"))).toMatchObject({ status: 500, requestId: "req_9" });
  });

  it("is silent about a request that was given up", async () => {
    answering(ok);
    const controller = new AbortController();
    controller.abort();
    await expect(http("/a", { signal: controller.signal })).rejects.toThrow("abort");
  });
});
