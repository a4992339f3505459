import { encodeBase64 } from "../../src/domain/transparency-log";
import type { Platform } from "../platform/platform";
import { notFound } from "../platform/problem";
import { auditItem, auditRow } from "../platform/transparency/auditStream";
import { auditReadings } from "../platform/transparency/auditReadings";
import { auditFace } from "../platform/transparency/transparencyArea";
import { ok } from "./answer";
import { auditReviewRoutes } from "./auditReviews";
import { auditReadingRoutes } from "./auditReading";
import { readRange } from "./auditSizes";
import { route, type Route, type RouteContext } from "./route";

const TILE = 256;
/** Hashes: what is complete never changes; what is not yet will be asked for under another name. */
const IMMUTABLE = "private, max-age=31536000, immutable";
/** Leaves tell of people. */
const NO_STORE = "no-store";

function note(text: string): Response {
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

function bytes(content: Uint8Array | undefined, what: string, caching: string): Response {
  if (content === undefined) throw notFound(what);
  // A copy of its own: the tree's bytes lie in a larger buffer.
  return new Response(content.slice(), {
    headers: {
      "content-type": "application/octet-stream",
      "content-length": String(content.length),
      "cache-control": caching,
    },
  });
}

interface TilePath {
  readonly level: string;
  readonly index: string;
  readonly width?: string;
}

/** The log as it is served, once all under its newest head is hashed; others are answered meanwhile. */
async function readyFace(platform: Platform) {
  const face = platform.use(auditFace);
  await face.ready();
  return face;
}

/** A tile that is not full names its width, 1 to 255; 0 stands for a width that no tile has. */
function widthOf(width: string | undefined): number {
  if (width === undefined) return TILE;
  return /^[1-9]\d{0,2}$/.test(width) && Number(width) < TILE ? Number(width) : 0;
}

async function tile({ platform }: RouteContext, { level, index, width }: TilePath): Promise<Response> {
  const face = await readyFace(platform);
  return bytes(face.tile(Number(level), Number(index), widthOf(width)), `tile ${level}/${index}`, IMMUTABLE);
}

function entries({ platform, caller }: RouteContext, { index, width }: Omit<TilePath, "level">): Response {
  const found = platform.use(auditFace).bundle(Number(index), widthOf(width));
  if (found !== undefined) platform.use(auditReadings).note(caller, { what: "bundles" });
  return bytes(found, `bundle of entries ${index}`, NO_STORE);
}

/** The audit log as a stream of leaves, and as a tree that proves them (CONTRACT 8). Nothing here can change it. */
export const auditRoutes: readonly Route[] = [
  ...auditReadingRoutes,
  ...auditReviewRoutes,
  route("get", "/audit-events/{index}", "audit:read", ({ platform, caller, path }) => {
    const face = platform.use(auditFace);
    const row = auditRow(face, path.index);
    if (row === undefined) throw notFound(`audit event ${path.index}`);
    platform.use(auditReadings).note(caller, { what: "event", index: String(row) });
    return ok(auditItem(face, row, "event"));
  }),
  route("get", "/audit/checkpoint", "audit:read", async ({ platform }) =>
    note((await readyFace(platform)).checkpoint()),
  ),
  route("get", "/audit/checkpoints", "audit:read", async ({ platform, query }) => {
    const day = query.get("day") ?? "";
    const text = (await readyFace(platform)).dailyCheckpoint(day);
    if (text === undefined) throw notFound(`checkpoint of ${day}`);
    return note(text);
  }),
  route("get", "/audit/retention", "audit:read", ({ platform }) =>
    note(platform.use(auditFace).retentionNote()),
  ),
  route("get", "/audit/tile/entries/{index}", "audit:read", (context) => entries(context, context.path)),
  route("get", "/audit/tile/entries/{index}.p/{width}", "audit:read", (context) =>
    entries(context, context.path),
  ),
  route("get", "/audit/tile/{level}/{index}", "audit:read", (context) => tile(context, context.path)),
  route("get", "/audit/tile/{level}/{index}.p/{width}", "audit:read", (context) =>
    tile(context, context.path),
  ),
  route("get", "/audit/proof/inclusion", "audit:read", async ({ platform, query }) => {
    const { tree, provenSize } = await readyFace(platform);
    const { from: index, to: size } = readRange(query, "index", "size", provenSize);
    return ok({
      index: String(index),
      size: String(size),
      leafHash: encodeBase64(tree.leafHash(index)),
      proof: tree.inclusionProof(index, size).map(encodeBase64),
    });
  }),
  route("get", "/audit/proof/consistency", "audit:read", async ({ platform, query }) => {
    const { tree, provenSize } = await readyFace(platform);
    const { from, to } = readRange(query, "from", "to", provenSize);
    return ok({
      from: String(from),
      to: String(to),
      proof: tree.consistencyProof(from, to).map(encodeBase64),
    });
  }),
];
