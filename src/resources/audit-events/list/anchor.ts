/** Where the reading starts, which hides nothing: what is newer is one click away. */
export type Anchor = { kind: "index"; index: string } | { kind: "time"; at: string };

const index = /^\d{1,78}$/;

/** The parameter of the address: a decimal index or an instant. */
export const anchorOf = (text: string | null): Anchor | undefined => {
  if (text === null) return undefined;
  if (index.test(text)) return { kind: "index", index: text };
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : { kind: "time", at: new Date(at).toISOString() };
};

/** The API's filter that begins at the anchor, newest first. */
const anchorFilter = (anchor: Anchor | undefined): Record<string, string> => {
  if (!anchor) return {};
  return anchor.kind === "index" ? { index_lte: anchor.index } : { recordedAt_lte: anchor.at };
};

/** Both hold: the query's own filter is never loosened by where the reading starts. */
export const withAnchor = (
  filter: Readonly<Record<string, unknown>>,
  anchor: Anchor | undefined,
): Record<string, unknown> => {
  if (!anchor) return filter;
  const start = anchorFilter(anchor);
  const clashes = Object.keys(start).some((name) => Object.hasOwn(filter, name));
  if (!clashes) return { ...filter, ...start };
  const all = Array.isArray(filter["all"]) ? (filter["all"] as unknown[]) : [];
  return { ...filter, all: [...all, start] };
};
