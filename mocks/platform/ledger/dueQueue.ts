/** Work that falls due in the order in which it was put: every entry of one queue waits equally long. */
export class DueQueue {
  readonly #due: number[] = [];
  readonly #items: number[] = [];
  #head = 0;

  put(due: number, item: number): void {
    this.#due.push(due);
    this.#items.push(item);
  }

  /** When the first is due; Infinity when none waits. */
  get next(): number {
    return this.#due[this.#head] ?? Infinity;
  }

  take(): number {
    const item = this.#items[this.#head];
    if (item === undefined) throw new RangeError("Nothing is due");
    this.#head += 1;
    return item;
  }
}
