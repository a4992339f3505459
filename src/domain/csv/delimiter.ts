/** What processors and spreadsheets put between cells. */
export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

const SAMPLE_RECORDS = 25;

/** How often each delimiter stands outside of quotes, record by record, over the first of them. */
function countsIn(text: string): Readonly<Record<Delimiter, number>>[] {
  const records: Record<Delimiter, number>[] = [];
  let counts: Record<Delimiter, number> = { ",": 0, ";": 0, "\t": 0, "|": 0 };
  let isQuoted = false;
  let isBlank = true;
  for (let at = 0; at < text.length && records.length < SAMPLE_RECORDS; at += 1) {
    const character = text[at] as string;
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === "\n" || character === "\r") {
      if (!isBlank) records.push(counts);
      counts = { ",": 0, ";": 0, "\t": 0, "|": 0 };
      isBlank = true;
      continue;
    } else if (character in counts) counts[character as Delimiter] += 1;
    isBlank = false;
  }
  // What stops in the middle of a record says nothing, unless it is all that there is.
  if (records.length === 0 && !isBlank) records.push(counts);
  return records;
}

/**
 * The delimiter that the headings are divided by. Where there are several candidates, the one that stands equally often
 * in every line wins: a comma in a name, or in an amount, does not. Undefined when the headings are one cell.
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const [headings, ...rows] = countsIn(text);
  if (headings === undefined) return undefined;
  const score = (delimiter: Delimiter) => rows.filter((row) => row[delimiter] === headings[delimiter]).length;
  return delimiters
    .filter((delimiter) => headings[delimiter] > 0)
    .toSorted((a, b) => score(b) - score(a) || headings[b] - headings[a])[0];
}
