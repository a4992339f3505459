const SHOWN = 100;
/** Kept of one file: enough to show the first hundred in the order of their lines. */
const KEPT = 2_000;

/** The operator's data is wrong; the message says where, line by line, and what to do. */
export class DataError extends Error {
  override readonly name = "DataError";
}

interface Report {
  readonly line: number;
  readonly what: string;
}

/** Collects what is wrong with the operator's files, so that one start names everything. */
export class BadLines {
  readonly #reports = new Map<string, Report[]>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Lines count from 1, as editors do. */
  add(file: string, line: number, what: string): void {
    const reports = this.#reports.get(file) ?? [];
    this.#reports.set(file, reports);
    this.#count += 1;
    if (reports.length < KEPT) reports.push({ line, what });
  }

  /** Every report by file and line; all are counted, the first hundred are spelled out. */
  summary(advice: string): string {
    const files = [...this.#reports].sort(([left], [right]) => (left < right ? -1 : 1));
    const lines = files
      .flatMap(([file, reports]) =>
        reports
          .toSorted((left, right) => left.line - right.line)
          .map(({ line, what }) => `${file}:${line}: ${what}`),
      )
      .slice(0, SHOWN);
    const more = this.count - lines.length;
    if (more > 0) lines.push(`… and ${more} more`);
    const bad = this.count === 1 ? "1 bad line" : `${this.count} bad lines`;
    return [...lines, `${bad} in ${files.length === 1 ? "1 file" : `${files.length} files`}. ${advice}`].join(
      "\n",
    );
  }

  /** @throws DataError when there is any. */
  refuse(): void {
    if (this.count > 0)
      throw new DataError(this.summary("Correct them, or leave them out with --skip-bad-lines."));
  }
}
