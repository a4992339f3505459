export const resource = "request-logs";

export const requestPath = ({ id }: { id: string }): string => `/${resource}/${encodeURIComponent(id)}/show`;

/** The list, showing what a filter selects. */
export const requestsPath = (filter: Readonly<Record<string, unknown>>): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
