import { invalidField } from "../platform/problem";

/** An index or a size; one beyond what a tree here can hold are refused rather than rounded. */
function readIndex(name: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw invalidField(`/query/${name}`, "out_of_range", "There is no such place in the log.");
  }
  return value;
}

/**
 * Two rising numbers of a proof: a leaf's index below a size, or two sizes, the smaller above 0. The larger is at most
 * the newest checkpoint's size, because nothing beyond it can be proven yet.
 */
export function readRange(
  query: URLSearchParams,
  low: "index" | "from",
  high: "size" | "to",
  most: number,
): { from: number; to: number } {
  const from = readIndex(low, query.get(low) ?? "");
  const to = readIndex(high, query.get(high) ?? "");
  if (to > most)
    throw invalidField(`/query/${high}`, "out_of_range", `The newest checkpoint has ${most} leaves.`);
  const isBelow = low === "index" ? from < to : from >= 1 && from <= to;
  if (!isBelow) throw invalidField(`/query/${low}`, "out_of_range", `It must lie below ${high}.`);
  return { from, to };
}
