const SHOWN = 100;

/** The operator's data is wrong; the message says where, line by line, and what to do. */
export class DataError extends Error {
  override readonly name = "DataError";
}

/** Collects what is wrong with the operator's files, so that one start names everything. */
export class BadLines {
  readonly #reports: string[] = [];
  readonly #files = new Set<string>();

  get count(): number {
    return this.#reports.length;
  }

  /** Lines count from 1, as editors do. */
  add(file: string, line: number, what: string): void {
    this.#reports.push(`${file}:${line}: ${what}`);
    this.#files.add(file);
  }

  /** Every report in the order found; all are counted, the first hundred are spelled out. */
  summary(advice: string): string {
    const more = this.count - SHOWN;
    const lines = this.#reports.slice(0, SHOWN);
    if (more > 0) lines.push(`… and ${more} more`);
    const bad = this.count === 1 ? "1 bad line" : `${this.count} bad lines`;
    const files = this.#files.size === 1 ? "1 file" : `${this.#files.size} files`;
    return [...lines, `${bad} in ${files}. ${advice}`].join("\n");
  }

  /** @throws DataError when there is any. */
  refuse(): void {
    if (this.count > 0)
      throw new DataError(this.summary("Correct them, or leave them out with --skip-bad-lines."));
  }
}
