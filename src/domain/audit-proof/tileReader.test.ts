import { describe, expect, it } from "vitest";
import { testLog } from "../../testing/auditLog";
import { rootOf } from "../transparency-log";
import { tilePath, TileError, TileReader } from "./tileReader";

const size = 700;
const log = testLog(size);

function readerOf(most?: number) {
  const asked: string[] = [];
  const reader = new TileReader((place) => {
    asked.push(tilePath(place));
    return log.sources.bytes(tilePath(place));
  }, most);
  const node = (index: number) => reader.node(0, BigInt(index), BigInt(size));
  return { asked, reader, node };
}

describe("a reader of tiles", () => {
  it("forgets the oldest tile beyond its bound, and reads it again to the same end", async () => {
    const { asked, node } = readerOf(1);
    await node(0);
    await node(1);
    await node(256);
    expect(await node(2)).toEqual(log.tree.tile(0, 0, 256, size)?.slice(64, 96));
    expect(asked).toEqual(["/audit/tile/0/0", "/audit/tile/0/1", "/audit/tile/0/0"]);
  });

  it("reads one tile once, however many ask for nodes of it at the same time", async () => {
    const { asked, reader } = readerOf();
    const heights = [0, 1, 2, 3, 4, 5, 6, 7];
    const nodes = await Promise.all(heights.map((height) => reader.node(height, 1n, BigInt(size))));
    expect(asked).toEqual(["/audit/tile/0/0"]);
    const leaves = Array.from({ length: 256 }, (_, index) => log.tree.leafHash(index));
    expect(nodes).toEqual(heights.map((height) => rootOf(leaves.slice(2 ** height, 2 * 2 ** height))));
  });

  it("asks nobody for a tile that no tree of that size has", async () => {
    const { asked, reader, node } = readerOf();
    await expect(node(768)).rejects.toThrow(TileError);
    await expect(reader.node(512, 0n, BigInt(size))).rejects.toThrow("cannot exist");
    expect(asked).toEqual([]);
  });

  it("asks again for what could not be had", async () => {
    const { reader } = readerOf();
    log.spoilt.set("/audit/tile/0/0", 503);
    await expect(reader.node(0, 0n, BigInt(size))).rejects.toThrow("503");
    log.spoilt.clear();
    expect(await reader.node(0, 0n, BigInt(size))).toHaveLength(32);
  });
});
