export const capPagePath = ({ id }: { id: string }): string => `/accounts/${encodeURIComponent(id)}/cap`;
