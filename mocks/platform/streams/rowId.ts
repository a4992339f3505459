import { bitsAt, streamOf } from "../random";

const digits = "0123456789abcdefghjkmnpqrstvwxyz";
const MULTIPLIER = 0x9e3779b1;
// MULTIPLIER · INVERSE ≡ 1 (mod 2³²)
const INVERSE = 0x0e8b2f51;

export interface RowIds {
  /** Opaque, prefixed, the same for the same position and seed: `led_0v9k2m7x4q1z`. */
  id(row: number): string;
  /** The position that an id stands for, or undefined when it is none of ours. */
  row(id: string): number | undefined;
}

function base32(bits: number, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += 1) text += digits.charAt((bits >>> (at * 5)) & 31);
  return text;
}

/**
 * Ids that can be taken apart again, so that a stream of a million rows needs no map from id to row: seven
 * characters hold the scrambled position, five more are drawn from it, which makes a guessed id fail.
 */
export function rowIds(prefix: string, seed: number): RowIds {
  const series = streamOf(`row-ids.${prefix}`);
  const mask = bitsAt(seed, series, 0);
  const check = (row: number) => base32(bitsAt(seed, series, row + 1), 5);
  const id = (row: number) => {
    const scrambled = Math.imul(row ^ mask, MULTIPLIER) >>> 0;
    return `${prefix}_${base32(scrambled, 6)}${digits.charAt(scrambled >>> 30)}${check(row)}`;
  };
  return {
    id,
    row(text) {
      const start = prefix.length + 1;
      if (text.length !== start + 12) return undefined;
      let scrambled = 0;
      for (let at = 0; at < 7; at += 1) scrambled |= digits.indexOf(text.charAt(start + at)) << (at * 5);
      const row = (Math.imul(scrambled, INVERSE) ^ mask) >>> 0;
      return id(row) === text ? row : undefined;
    },
  };
}

/** The same, but the first rows keep the ids that they came with, as far as they came with one. */
export function withGivenIds(made: RowIds, given: readonly (string | undefined)[] = []): RowIds {
  if (given.length === 0) return made;
  const rows = new Map<string, number>();
  for (const [row, id] of given.entries()) if (id !== undefined) rows.set(id, row);
  return {
    id: (row) => given[row] ?? made.id(row),
    row(id) {
      const row = rows.get(id) ?? made.row(id);
      return row !== undefined && (given[row] ?? id) === id ? row : undefined;
    },
  };
}
