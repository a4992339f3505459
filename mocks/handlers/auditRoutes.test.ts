import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { leafHash, rootOf, verifyConsistency, verifyInclusion } from "../../src/domain/transparency-log";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];

const world = createTestPlatform({ profile: "gateway" });
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
const get = (path: string) => world.ask("mock-security", "GET", path);
const read = <Body>(path: string) => world.json<Body>("mock-security", "GET", path);

async function head(): Promise<{ size: number; root: Uint8Array }> {
  const response = await get("/audit/checkpoint");
  expect(response.headers.get("content-type")).toContain("text/plain");
  const [, size = "", root = ""] = (await response.text()).split("\n");
  return { size: Number(size), root: fromBase64(root) };
}

/** Takes a bundle apart as C2SP tlog-tiles says: 16 bits of length, big-endian, then the leaf. */
function leavesOf(bundle: Uint8Array): Uint8Array[] {
  const leaves: Uint8Array[] = [];
  for (let at = 0; at < bundle.length;) {
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0);
    leaves.push(bundle.slice(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return leaves;
}

async function bytes(path: string, caching: string): Promise<Uint8Array> {
  const response = await get(path);
  expect([path, response.status]).toEqual([path, 200]);
  expect(response.headers.get("cache-control")).toContain(caching);
  return new Uint8Array(await response.arrayBuffer());
}

describe("the audit log over the wire", () => {
  it("gives the whole log in bundles, and its root is the one that was signed", async () => {
    const { size, root } = await head();
    const hashes: Uint8Array[] = [];
    for (let bundle = 0; bundle * 256 < size; bundle += 1) {
      const width = Math.min(256, size - bundle * 256);
      const part = width === 256 ? "" : `.p/${width}`;
      const leaves = leavesOf(await bytes(`/audit/tile/entries/${bundle}${part}`, "no-store")).map(leafHash);
      const tile = await bytes(`/audit/tile/0/${bundle}${part}`, "immutable");
      expect(leaves).toHaveLength(width);
      expect(Uint8Array.from(leaves.flatMap((hash) => [...hash]))).toEqual(tile);
      hashes.push(...leaves);
    }
    expect(hashes).toHaveLength(size);
    expect(rootOf(hashes)).toEqual(root);
  });

  it("proves each row of a page, by its very text", async () => {
    const { size, root } = await head();
    const page = await read<Schemas["AuditEventPage"]>(
      "/audit-events?limit=20&filter=" + encodeURIComponent('{"action":"account.reveal"}'),
    );
    expect(page.items.length).toBeGreaterThan(5);
    for (const { index, leaf } of page.items) {
      const proof = await read<Schemas["InclusionProof"]>(
        `/audit/proof/inclusion?index=${index}&size=${size}`,
      );
      const hash = leafHash(new TextEncoder().encode(leaf));
      expect(fromBase64(proof.leafHash)).toEqual(hash);
      const claim = { leafHash: hash, index: BigInt(index), size: BigInt(size), root };
      expect(verifyInclusion({ ...claim, proof: proof.proof.map(fromBase64) })).toBe(true);
      expect(JSON.parse(leaf)).toMatchObject({
        seq: Number(index),
        action: "account.reveal",
        log: "gateway.example/audit",
      });
    }
  });

  it("takes in what staff do, and proves that nothing before has changed", async () => {
    const before = await head();
    const body = { name: "Mine", resource: "access-keys", query: { filter: {} }, visibility: "private" };
    const made = await world.ask("mock-security", "POST", "/saved-views", { body });
    expect(made.status).toBe(201);
    expect(await head()).toEqual(before);
    world.clock.advance(60_000);
    const after = await head();
    expect(after.size).toBeGreaterThan(before.size);
    const { proof } = await read<Schemas["ConsistencyProof"]>(
      `/audit/proof/consistency?from=${before.size}&to=${after.size}`,
    );
    const claim = {
      fromSize: BigInt(before.size),
      toSize: BigInt(after.size),
      fromRoot: before.root,
      toRoot: after.root,
    };
    expect(verifyConsistency({ ...claim, proof: proof.map(fromBase64) })).toBe(true);
    const { leaf } = await read<Schemas["AuditEventItem"]>(`/audit-events/${after.size - 1}`);
    expect(JSON.parse(leaf)).toMatchObject({
      action: "saved_view.create",
      actor: { name: "Sam Okafor", type: "user" },
    });
  });

  it.each([
    ["/audit/tile/0/999", 404],
    ["/audit/tile/0/0.p/250", 200],
    ["/audit/tile/entries/1.p/255", 404],
    ["/audit/tile/9/0", 404],
    ["/audit/tile/x/0", 404],
    ["/audit/tile/0/x", 404],
    ["/audit/tile/entries/x", 404],
    ["/audit/tile/entries/999", 404],
    ["/audit/tile/0/99999999999999999999", 404],
    ["/audit/checkpoints?day=2031-01-01", 404],
    ["/audit/checkpoints?day=yesterday", 422],
    ["/audit/proof/inclusion?index=5&size=5", 422],
    ["/audit/proof/inclusion?index=5&size=99999999", 422],
    ["/audit/proof/consistency?from=0&to=5", 422],
    ["/audit/proof/consistency?from=6&to=5", 422],
    ["/audit-events/99999999", 404],
  ])("answers %s by %i", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it("keeps the head of each day, and says what it promises to keep", async () => {
    const day = await (await get("/audit/checkpoints?day=2026-11-01")).text();
    expect(day.split("\n")[0]).toBe("gateway.example/audit");
    expect(await (await get("/audit/retention")).text()).toMatch(
      /^gateway\.example\/audit\nminIndex 0\npolicy P90D\n\n— /,
    );
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("cannot be changed by %s", async (method) => {
    for (const path of ["/audit-events", "/audit-events/3", "/audit/checkpoint"]) {
      expect([path, (await world.ask("mock-admin", method, path, { body: {} })).status]).toEqual([path, 405]);
    }
  });
});
