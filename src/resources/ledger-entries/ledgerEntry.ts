export const resource = "ledger-entries";

export const entryPath = ({ id }: { id: string }): string => `/${resource}/${encodeURIComponent(id)}/show`;

/** The list, showing what a filter selects. */
export const entriesPath = (filter: Readonly<Record<string, unknown>>): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
