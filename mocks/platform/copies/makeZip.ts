import { crc32 } from "./crc32";

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Date and time as MS-DOS counts them, in UTC. */
function dosTime(at: number): { readonly time: number; readonly date: number } {
  const text = new Date(at).toISOString();
  const [year = 1980, month = 1, day = 1] = text.slice(0, 10).split("-").map(Number);
  const [hour = 0, minute = 0, second = 0] = text.slice(11, 19).split(":").map(Number);
  return {
    time: (hour << 11) | (minute << 5) | (second >> 1),
    date: ((year - 1980) << 9) | (month << 5) | day,
  };
}

function record(fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const mostInPlainZip = 0xffff;

/** The end of the directory; of more entries than 16 bits can count, the longer one (4.3.14, 4.3.15) before it. */
function endOf(count: number, size: number, offset: number): Uint8Array {
  const isLong = count >= mostInPlainZip;
  const told = isLong ? mostInPlainZip : count;
  const plain = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, told],
    [2, told],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  if (!isLong) return plain;
  const long = record([
    [4, 0x06064b50],
    [4, 44],
    [4, 0],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [4, count],
    [4, 0],
    [4, count],
    [4, 0],
    [4, size],
    [4, 0],
    [4, offset],
    [4, 0],
  ]);
  const locator = record([
    [4, 0x07064b50],
    [4, 0],
    [4, offset + size],
    [4, 0],
    [4, 1],
  ]);
  return joined([long, locator, plain]);
}

/** A zip of stored entries (APPNOTE 4.3), names in UTF-8. What is in it is text that travels compressed anyway. */
export function makeZip(entries: readonly ZipEntry[], at: number): Uint8Array {
  const { time, date } = dosTime(at);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = new TextEncoder().encode(path);
    const common: readonly (readonly [2 | 4, number])[] = [
      [2, 20],
      [2, 0x0800],
      [2, 0],
      [2, time],
      [2, date],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ];
    const head = joined([record([[4, 0x04034b50], ...common]), name, bytes]);
    const place = record([[4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]);
    parts.push(head);
    directory.push(joined([place, name]));
    offset += head.length;
  }
  const index = joined(directory);
  return joined([...parts, index, endOf(entries.length, index.length, offset)]);
}
