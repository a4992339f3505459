import { CsvError } from "./csvError";

export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be";

const SAMPLE = 512;
/** First bytes of what is often dropped instead of a text: zip (and so xlsx), PDF, gzip, the old spreadsheet. */
const OTHER_FORMATS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  bytes.length >= start.length && start.every((byte, place) => bytes[place] === byte);

/** Latin text in UTF-16 has a zero in every other place, and none in the others. */
function zerosAt(bytes: Uint8Array, remainder: 0 | 1): boolean {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let zeros = 0;
  for (let at = remainder; at < length; at += 2) zeros += bytes[at] === 0 ? 1 : 0;
  let others = 0;
  for (let at = 1 - remainder; at < length; at += 2) others += bytes[at] === 0 ? 1 : 0;
  return length >= 4 && zeros > length / 4 && others === 0;
}

/**
 * The encoding of a text by its byte-order mark, or by where its zeros are when there is none.
 * @throws CsvError when the bytes are no text at all
 */
export function encodingOf(bytes: Uint8Array): TextEncodingName {
  if (OTHER_FORMATS.some((start) => startsWith(bytes, start))) throw new CsvError(1, "not_text");
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  if (zerosAt(bytes, 1)) return "utf-16le";
  return zerosAt(bytes, 0) ? "utf-16be" : "utf-8";
}
