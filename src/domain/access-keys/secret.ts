/**
 * The form of a secret: `<type prefix>_<random>_<checksum>`, as in `gw_live_4tR…9a_0Zk3Qd`.
 *
 * The type prefix names the platform and the environment, so that secret scanners can find leaked secrets by pattern;
 * the checksum lets anybody tell a real secret from a lookalike without asking a server (the design of GitHub's tokens).
 */
export const base62Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** 36 base62 characters carry 214 bits. */
export const randomLength = 36;
export const minRandomLength = 30;
export const checksumLength = 6;
/** Characters of the random part that are public: shown in lists and enough to find one key among millions. */
export const publicRandomLength = 6;

const typePrefixPattern = /^[a-z][a-z0-9]{1,11}(_[a-z0-9]{1,8}){0,2}$/;
const randomPattern = /^[0-9A-Za-z]+$/;

/** What may be shown of a secret: never enough to use it. */
export interface PublicParts {
  prefix: string;
  last4: string;
}

/** Puts a secret together. Throws a RangeError when a part has not the form above. */
export function composeSecret(typePrefix: string, random: string): string {
  if (!typePrefixPattern.test(typePrefix)) throw new RangeError(`not a type prefix: ${typePrefix}`);
  if (random.length < minRandomLength || !randomPattern.test(random)) {
    throw new RangeError(`the random part needs ${minRandomLength} or more base62 characters`);
  }
  const body = `${typePrefix}_${random}`;
  return `${body}_${checksumOf(body)}`;
}

/** CRC-32 (IEEE) of the text before the last underscore, as six base62 digits, most significant first. */
export function checksumOf(body: string): string {
  let value = crc32(body);
  let digits = "";
  for (let place = 0; place < checksumLength; place += 1) {
    digits = base62Alphabet.charAt(value % 62) + digits;
    value = Math.floor(value / 62);
  }
  return digits;
}

/** Prefix and last four characters of a well-formed secret. Throws a RangeError otherwise. */
export function publicPartsOf(secret: string): PublicParts {
  const match = /^([a-z][a-z0-9_]*)_([0-9A-Za-z]+)_([0-9A-Za-z]{6})$/.exec(secret);
  const [, typePrefix, random] = match ?? [];
  if (typePrefix === undefined || random === undefined) throw new RangeError("not a secret");
  return { prefix: `${typePrefix}_${random.slice(0, publicRandomLength)}`, last4: secret.slice(-4) };
}

/** Draws the random part from a source of bytes; rejects what would favour some digits. */
export function drawRandom(nextByte: () => number, length = randomLength): string {
  let text = "";
  while (text.length < length) {
    const byte = nextByte();
    // 248 is the largest multiple of 62 that a byte can hold.
    if (byte < 248) text += base62Alphabet.charAt(byte % 62);
  }
  return text;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(ascii: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < ascii.length; index += 1) {
    crc = (crcTable[(crc ^ ascii.charCodeAt(index)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
