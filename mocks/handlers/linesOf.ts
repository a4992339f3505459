const CHUNK_CHARACTERS = 65_536;

/** An answer of JSON Lines, made as it is read: what it tells of may be larger than memory. */
export function linesOf<Row>(rows: Iterable<Row>, write: (row: Row) => string): Response {
  const iterator = rows[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      let text = "";
      while (text.length < CHUNK_CHARACTERS) {
        const { value, done } = iterator.next();
        if (done === true) {
          if (text !== "") controller.enqueue(encoder.encode(text));
          controller.close();
          return;
        }
        text += `${write(value)}\n`;
      }
      controller.enqueue(encoder.encode(text));
    },
  });
  return new Response(body, {
    headers: { "content-type": "application/x-ndjson", "cache-control": "no-store" },
  });
}
