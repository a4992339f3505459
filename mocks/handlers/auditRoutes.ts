import { notFound } from "../platform/problem";
import { toBase64 } from "../platform/transparency/base64";
import { auditTrail } from "../platform/transparency/transparencyArea";
import { ok } from "./answer";
import { streamRoutes } from "./lists";
import { readRange } from "./auditSizes";
import { route, type Route, type RouteContext } from "./route";

const TILE = 256;
// What is complete never changes; what is not yet will be asked for under another name.
const IMMUTABLE = "private, max-age=31536000, immutable";

function note(text: string): Response {
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

function bytes(content: Uint8Array | undefined, what: string): Response {
  if (content === undefined) throw notFound(what);
  // A copy of its own: the tree's bytes lie in a larger buffer.
  return new Response(content.slice(), {
    headers: { "content-type": "application/octet-stream", "cache-control": IMMUTABLE },
  });
}

interface TilePath {
  readonly level: string;
  readonly index: string;
  readonly width?: string;
}

/** A tile that is not full names its width, 1 to 255; 0 stands for a width that no tile has. */
function widthOf(width: string | undefined): number {
  if (width === undefined) return TILE;
  return /^[1-9]\d{0,2}$/.test(width) && Number(width) < TILE ? Number(width) : 0;
}

function tile({ platform }: RouteContext, { level, index, width }: TilePath): Response {
  const trail = platform.use(auditTrail);
  const size = trail.sizeAt(trail.checkpointAt);
  const found = trail.tree.tile(Number(level), Number(index), widthOf(width), size);
  return bytes(found, `tile ${level}/${index}`);
}

function entries({ platform }: RouteContext, { index, width }: Omit<TilePath, "level">): Response {
  const found = platform.use(auditTrail).entriesBundle(Number(index), widthOf(width));
  return bytes(found, `bundle of entries ${index}`);
}

/** The audit log as a stream of leaves, and as a tree that proves them (CONTRACT 8). Nothing here can change it. */
export const auditRoutes: readonly Route[] = [
  ...streamRoutes("audit-events", "audit:read"),
  route("get", "/audit/checkpoint", "audit:read", ({ platform }) =>
    note(platform.use(auditTrail).checkpoint()),
  ),
  route("get", "/audit/checkpoints", "audit:read", ({ platform, query }) => {
    const day = query.get("day") ?? "";
    const text = platform.use(auditTrail).dailyCheckpoint(day);
    if (text === undefined) throw notFound(`checkpoint of ${day}`);
    return note(text);
  }),
  route("get", "/audit/retention", "audit:read", ({ platform }) =>
    note(platform.use(auditTrail).retentionNote()),
  ),
  route("get", "/audit/tile/entries/{index}", "audit:read", (context) => entries(context, context.path)),
  route("get", "/audit/tile/entries/{index}.p/{width}", "audit:read", (context) =>
    entries(context, context.path),
  ),
  route("get", "/audit/tile/{level}/{index}", "audit:read", (context) => tile(context, context.path)),
  route("get", "/audit/tile/{level}/{index}.p/{width}", "audit:read", (context) =>
    tile(context, context.path),
  ),
  route("get", "/audit/proof/inclusion", "audit:read", ({ platform, query }) => {
    const trail = platform.use(auditTrail);
    const most = trail.sizeAt(trail.checkpointAt);
    const { from: index, to: size } = readRange(query, "index", "size", most);
    return ok({
      index: String(index),
      size: String(size),
      leafHash: toBase64(trail.tree.leafHash(index)),
      proof: trail.tree.inclusionProof(index, size).map(toBase64),
    });
  }),
  route("get", "/audit/proof/consistency", "audit:read", ({ platform, query }) => {
    const trail = platform.use(auditTrail);
    const { from, to } = readRange(query, "from", "to", trail.sizeAt(trail.checkpointAt));
    return ok({
      from: String(from),
      to: String(to),
      proof: trail.tree.consistencyProof(from, to).map(toBase64),
    });
  }),
];
