/** Why a file is no CSV that can be read whole (RFC 4180). */
export type CsvProblem =
  | "empty"
  /** A spreadsheet, an archive, a picture: anything but text. */
  | "not_text"
  | "encoding"
  | "no_delimiter"
  | "too_many_columns"
  | "too_long"
  | "quote_inside"
  | "text_after_quote"
  | "unclosed_quote"
  | "too_few_cells"
  | "too_many_cells"
  /** The last line stops in the middle. */
  | "truncated";

/** A file is read whole or not at all: this says at which line (from 1) it cannot be, and why. */
export class CsvError extends Error {
  override readonly name = "CsvError";
  readonly line: number;
  readonly problem: CsvProblem;
  /** Figures that the reason needs: how many columns there are, and how many there should be. */
  readonly figures: Readonly<Record<string, number>>;

  constructor(line: number, problem: CsvProblem, figures: Readonly<Record<string, number>> = {}) {
    super(`line ${line}: ${problem}`);
    this.line = line;
    this.problem = problem;
    this.figures = figures;
  }
}
