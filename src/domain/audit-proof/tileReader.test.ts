import { describe, expect, it } from "vitest";
import { testLog } from "../../testing/auditLog";
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

  it("forgets its nodes beyond their bound", async () => {
    const { asked, node } = readerOf(0);
    const first = await node(0);
    await node(0);
    expect(asked).toHaveLength(1);
    await node(1);
    expect(await node(0)).toEqual(first);
    expect(asked).toHaveLength(3);
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
