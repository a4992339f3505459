import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

/** The web's Request for Node's. */
export async function toWebRequest(incoming: IncomingMessage): Promise<Request> {
  const method = incoming.method ?? "GET";
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const hasBody = method !== "GET" && method !== "HEAD" && chunks.length > 0;
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "127.0.0.1"}`);
  return new Request(url, { method, headers, ...(hasBody && { body: Buffer.concat(chunks) }) });
}

const ONE_PIECE = 1024 * 1024;

/** Streams the web's Response as Node's; a body that breaks off breaks off the connection. */
export async function sendWebResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  // HttpResponse.error(): the connection dies without an answer.
  if (response.type === "error") {
    outgoing.destroy();
    return;
  }
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.writeHead(response.status);
  if (response.body === null) {
    outgoing.end();
    return;
  }
  try {
    // What is small is sent in one piece; a stream costs more than the bytes.
    if (Number(response.headers.get("content-length") ?? Infinity) <= ONE_PIECE) {
      outgoing.end(new Uint8Array(await response.arrayBuffer()));
      return;
    }
    // Node's and the DOM's types of the same stream differ.
    await pipeline(Readable.fromWeb(response.body as NodeReadableStream<Uint8Array>), outgoing);
  } catch {
    outgoing.destroy();
  }
}
