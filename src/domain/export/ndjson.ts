/** One line of JSON Lines. JSON text has no raw line feeds, so a line is a row. */
export function ndjsonLine(row: unknown): string {
  const text = JSON.stringify(row);
  if (text === undefined) throw new TypeError("Not a JSON value");
  return `${text}\n`;
}

/** The row with only the named top-level fields, in the order named. */
export function pickFields(row: object, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(row, name)) picked[name] = Reflect.get(row, name);
  return picked;
}
