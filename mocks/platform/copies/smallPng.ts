import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { crc32 } from "./crc32";

function word(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value >>> 0);
  return bytes;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = concatBytes(utf8ToBytes(name), data);
  return concatBytes(word(data.length), named, word(crc32(named)));
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}

const side = 4;

/** A PNG of four by four grey pixels, from the first sixteen bytes of a seed; its data is stored, not compressed. */
export function smallPng(seed: Uint8Array): Uint8Array {
  const rows = Array.from({ length: side }, (_, row) =>
    concatBytes(Uint8Array.of(0), seed.slice(row * side, (row + 1) * side)),
  );
  const pixels = concatBytes(...rows);
  const size = pixels.length;
  const stored = Uint8Array.of(0x78, 0x01, 0x01, size, 0, size ^ 0xff, 0xff);
  return concatBytes(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", concatBytes(word(side), word(side), Uint8Array.of(8, 0, 0, 0, 0))),
    chunk("IDAT", concatBytes(stored, pixels, word(adler32(pixels)))),
    chunk("IEND", new Uint8Array()),
  );
}
