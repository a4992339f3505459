/** A CSV file without quoted cells, as a test looks into it. */
export class CsvText {
  readonly headings: readonly string[];
  readonly rows: readonly string[];

  constructor(text: string) {
    const [first = "", ...rows] = text.trimEnd().split("\r\n");
    this.headings = first.split(",");
    this.rows = rows;
  }
}
