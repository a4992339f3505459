import { crc32 } from "node:zlib";

/** Reads a zip of stored entries by its own directory, as an unpacker does; for tests, sharing nothing with what made it. */
export function openZip(zip: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error("No end of the directory");
  const isLong = view.getUint16(end + 10, true) === 0xffff;
  const long = isLong ? Number(view.getBigUint64(end - 20 + 8, true)) : 0;
  if (isLong && view.getUint32(long, true) !== 0x06064b50) throw new Error("No long end of the directory");
  const count = isLong ? Number(view.getBigUint64(long + 32, true)) : view.getUint16(end + 10, true);
  let at = isLong ? Number(view.getBigUint64(long + 48, true)) : view.getUint32(end + 16, true);
  const files = new Map<string, Uint8Array>();
  for (let place = 0; place < count; place += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error(`No entry at ${String(at)}`);
    const [crc, size, nameLength] = [
      view.getUint32(at + 16, true),
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
    ];
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== 0x04034b50) throw new Error(`${name} is not where it should be`);
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = zip.subarray(begin, begin + size);
    if (crc32(bytes) !== crc) throw new Error(`${name} is damaged`);
    files.set(name, bytes);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}
