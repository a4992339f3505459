import { invalidField } from "../problem";
import { streamOf } from "../random";

/** A place in a stream: the view is pinned to its first `length` rows, the page lies beyond `row`. */
export interface StreamPlace {
  readonly length: number;
  readonly row: number;
  /** `next`: in the order of the list; `prev`: against it. */
  readonly side: "next" | "prev";
}

/** What a cursor belongs to: it makes no sense with another filter or order. */
function viewHash(stream: string, order: string, filter: unknown): string {
  return streamOf(`${stream} ${order} ${JSON.stringify(filter ?? {})}`).toString(36);
}

export function writeCursor(place: StreamPlace, stream: string, order: string, filter: unknown): string {
  const text = [place.length, place.row, place.side, viewHash(stream, order, filter)].join(".");
  return btoa(text).replaceAll("=", "").replaceAll("+", "-").replaceAll("/", "_");
}

/** @throws 422 for a cursor that is not ours, or is another list's. */
export function readCursor(cursor: string, stream: string, order: string, filter: unknown): StreamPlace {
  const match = /^(\d{1,10})\.(\d{1,10})\.(next|prev)\.([0-9a-z]+)$/.exec(decode(cursor));
  if (match === null) throw invalidField("/cursor", "invalid_value", "This is not a cursor of this list.");
  const [, length, row, side, view] = match;
  if (view !== viewHash(stream, order, filter)) {
    throw invalidField("/cursor", "other_view", "The cursor belongs to another filter or order.");
  }
  return { length: Number(length), row: Number(row), side: side === "prev" ? "prev" : "next" };
}

function decode(cursor: string): string {
  try {
    return atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    // Not base64 at all; the caller refuses it like any other text that is no cursor.
    return "";
  }
}
