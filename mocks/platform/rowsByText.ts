/** Rows in groups of one text each, in their order. */
export function rowsByText<Row>(rows: Iterable<Row>, text: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(text(row));
    if (group === undefined) groups.set(text(row), [row]);
    else group.push(row);
  }
  return groups;
}
