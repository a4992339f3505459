import { canonicalize } from "../../../src/domain/transparency-log";
import type { RowIds } from "../streams/rowId";

/**
 * Parts that many events share (an actor, a list of targets), each told by a code and written once. The first `made`
 * ones need not be kept: they are computed from their code.
 */
export class Parts<T, Written = string> {
  readonly #made: number;
  readonly #make: (code: number) => T;
  readonly #write: (part: T) => Written;
  readonly #added: T[] = [];
  readonly #codes = new Map<string, number>();
  readonly #written: Written[] = [];

  /** `write` gives the part as it stands in a leaf. */
  constructor(write: (part: T) => Written, made = 0, make?: (code: number) => T) {
    this.#write = write;
    this.#made = made;
    this.#make =
      make ??
      ((code) => {
        throw new RangeError(`No part has the code ${code}`);
      });
  }

  get count(): number {
    return this.#made + this.#added.length;
  }

  at(code: number): T {
    const place = code - this.#made;
    // A part may be null, so its place is asked for and not its value.
    if (place < 0 || place >= this.#added.length) return this.#make(code);
    return this.#added[place] as T;
  }

  /** The code of a part, a new one if need be. */
  code(part: T): number {
    const key = canonicalize(part);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#codes.set(key, this.count);
    this.#added.push(part);
    return this.count - 1;
  }

  written(code: number): Written {
    return (this.#written[code] ??= this.#write(this.at(code)));
  }
}

/** Ids as codes: 0 is none, the generated ones are computed, those of run time are kept. */
export class IdCodes {
  readonly #ids: RowIds;
  readonly #added: string[] = [];
  readonly #codes = new Map<string, number>();
  #made = 0;

  constructor(ids: RowIds) {
    this.#ids = ids;
  }

  get count(): number {
    return 1 + this.#made + this.#added.length;
  }

  /** While the history is made: the code of the next new id. */
  next(): number {
    this.#made += 1;
    return this.#made;
  }

  text(code: number): string | undefined {
    if (code === 0) return undefined;
    return code <= this.#made ? this.#ids.id(code - 1) : this.#added[code - 1 - this.#made];
  }

  find(text: string): number | undefined {
    const row = this.#ids.row(text);
    return row !== undefined && row < this.#made ? row + 1 : this.#codes.get(text);
  }

  /** The same, letter case aside; those that were made have no capitals. */
  findFolded(text: string): number | undefined {
    const made = this.find(text);
    if (made !== undefined) return made;
    const place = this.#added.findIndex((each) => each.toLowerCase() === text);
    return place < 0 ? undefined : 1 + this.#made + place;
  }

  /** The code of an id of run time. */
  code(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.find(text);
    if (known !== undefined) return known;
    this.#added.push(text);
    this.#codes.set(text, this.count - 1);
    return this.count - 1;
  }
}
