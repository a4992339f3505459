/** Bits of the low half of a wide value. */
const LIMB = 64n;

/**
 * Whole numbers of 128 bits (two's complement) in two columns: the low 64 bits of all rows, then the high ones. Amounts
 * in 10⁻¹² pass 64 bits at 9.2 million, but hardly any does: then the high half only repeats the sign, and one read is
 * enough.
 */
export class WideColumn {
  readonly #low: BigInt64Array;
  readonly #high: BigInt64Array;
  readonly #lowWords: Int32Array;
  readonly #highWords: Int32Array;

  constructor(buffer: ArrayBuffer, offset: number, count: number) {
    this.#low = new BigInt64Array(buffer, offset, count);
    this.#high = new BigInt64Array(buffer, offset + 8 * count, count);
    this.#lowWords = new Int32Array(buffer, offset, 2 * count);
    this.#highWords = new Int32Array(buffer, offset + 8 * count, 2 * count);
  }

  static bytes(count: number): number {
    return 16 * count;
  }

  at(row: number): bigint {
    const low = this.#low[row] as bigint;
    const place = 2 * row;
    const sign = (this.#lowWords[place + 1] as number) >> 31;
    if (this.#highWords[place] === sign && this.#highWords[place + 1] === sign) return low;
    return BigInt.asUintN(64, low) + ((this.#high[row] as bigint) << LIMB);
  }

  /** @throws RangeError beyond 128 bits */
  put(row: number, value: bigint): void {
    this.#low[row] = value;
    if (this.#low[row] === value) {
      this.#highWords.fill(value < 0n ? -1 : 0, 2 * row, 2 * row + 2);
      return;
    }
    if (BigInt.asIntN(128, value) !== value) throw new RangeError("More than 128 bits");
    this.#low[row] = BigInt.asIntN(64, value);
    this.#high[row] = value >> LIMB;
  }
}
