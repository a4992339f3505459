const encoder = new TextEncoder();

/** Leaves [from, to), each with its length before it in 16 bits, big-endian (C2SP tlog-tiles). */
export function entriesBundle(from: number, to: number, leaf: (row: number) => string): Uint8Array {
  const texts: string[] = [];
  let most = 0;
  for (let row = from; row < to; row += 1) {
    const text = leaf(row);
    texts.push(text);
    // A UTF-16 unit has at most three bytes.
    most += 2 + text.length * 3;
  }
  const bytes = new Uint8Array(most);
  let at = 0;
  for (const text of texts) {
    const { written } = encoder.encodeInto(text, bytes.subarray(at + 2));
    bytes[at] = written >> 8;
    bytes[at + 1] = written & 255;
    at += 2 + written;
  }
  return bytes.subarray(0, at);
}
