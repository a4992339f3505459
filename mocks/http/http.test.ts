import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { corsHeaders } from "./cors";
import { sendWebResponse, toWebRequest } from "./webRequest";

let server: Server | undefined;

/** A real server that answers what the function answers. */
async function serve(answer: (request: Request) => Response | Promise<Response>): Promise<string> {
  const started = createServer((incoming, outgoing) => {
    void toWebRequest(incoming)
      .then(answer)
      .then((response) => sendWebResponse(response, outgoing));
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe("the bridge to node:http", () => {
  it("carries method, path, headers and body across, and status, headers and body back", async () => {
    const url = await serve(async (request) => {
      const { pathname, search } = new URL(request.url);
      const body = { method: request.method, at: pathname + search, text: await request.text() };
      return Response.json(body, {
        status: 201,
        headers: { "x-request-id": "rq_1", etag: request.headers.get("if-match") ?? "" },
      });
    });
    const response = await fetch(`${url}/api/v1/a%20b?x=1`, {
      method: "PUT",
      body: "ä🙂",
      headers: { "if-match": '"7"' },
    });
    expect(await response.json()).toEqual({ method: "PUT", at: "/api/v1/a%20b?x=1", text: "ä🙂" });
    expect([response.status, response.headers.get("x-request-id"), response.headers.get("etag")]).toEqual([
      201,
      "rq_1",
      '"7"',
    ]);
  });

  it("keeps several cookies apart", async () => {
    const headers = new Headers([
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
    ]);
    const response = await fetch(await serve(() => new Response(null, { status: 204, headers })));
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  it("streams: the first bytes arrive before the last are made", async () => {
    let finish: () => void = () => undefined;
    const url = await serve(
      () =>
        new Response(
          new ReadableStream<Uint8Array>({
            start(controller) {
              controller.enqueue(new TextEncoder().encode("first"));
              finish = () => {
                controller.enqueue(new TextEncoder().encode(" last"));
                controller.close();
              };
            },
          }),
        ),
    );
    const reader = (await fetch(url)).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("first");
    finish();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(" last");
  });

  it("breaks the connection when there is no answer, or no more of it", async () => {
    let pulls = 0;
    const half = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(new TextEncoder().encode("half"));
        else controller.error(new Error("cut"));
      },
    });
    const answers = [
      () => Response.error(),
      () => new Response(half, { headers: { "content-length": "100" } }),
    ];
    const url = await serve(() => answers.shift()?.() ?? new Response("ok"));
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow(/terminated|fetch failed/);
    expect(await (await fetch(url)).text()).toBe("ok");
  });
});

describe("corsHeaders", () => {
  it.each(["http://localhost:5173", "http://127.0.0.1:4173", "https://[::1]"])("lets %s in", (origin) => {
    expect(corsHeaders(origin)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": expect.stringContaining("Content-Range") as unknown,
      vary: "Origin",
    });
  });

  it.each([
    undefined,
    "null",
    "https://evil.example",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
  ])("keeps %s out", (origin) => expect(corsHeaders(origin)).toEqual({}));
});
