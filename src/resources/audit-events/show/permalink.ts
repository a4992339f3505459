import { eventPath } from "../auditEvent";

/** What a link to an event carries so that whoever opens it can tell that it is the same. */
export interface Permalink {
  leafHash: string;
  /** Of the log when the link was made, decimal. */
  size: string;
}

const hash = /^[0-9a-f]{64}$/;
const size = /^\d{1,78}$/;

export const permalinkPath = (index: string, { leafHash, size: logSize }: Permalink): string =>
  `${eventPath(index)}?${new URLSearchParams({ leaf: leafHash, size: logSize })}`;

/** Undefined where the address is no permalink; `malformed` where it wants to be one. */
export const permalinkOf = (search: URLSearchParams): Permalink | "malformed" | undefined => {
  const [leafHash, logSize] = [search.get("leaf"), search.get("size")];
  if (leafHash === null && logSize === null) return undefined;
  return leafHash !== null && logSize !== null && hash.test(leafHash) && size.test(logSize)
    ? { leafHash, size: logSize }
    : "malformed";
};

export type PermalinkState = "checking" | "same" | "other_bytes" | "shorter_log" | "malformed";

/** Whether this is the event that the link was made of, in the log that it was made in. */
export const permalinkState = (
  link: Permalink | "malformed",
  seen: { leafHash: string | undefined; isProven: boolean; size: string | undefined },
): PermalinkState => {
  if (link === "malformed") return "malformed";
  if (seen.leafHash !== undefined && seen.leafHash !== link.leafHash) return "other_bytes";
  if (seen.size !== undefined && BigInt(seen.size) < BigInt(link.size)) return "shorter_log";
  return seen.leafHash === undefined || !seen.isProven ? "checking" : "same";
};
