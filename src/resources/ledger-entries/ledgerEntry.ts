export const resource = "ledger-entries";

export const entryPath = ({ id }: { id: string }): string => `/${resource}/${encodeURIComponent(id)}/show`;
