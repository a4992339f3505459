import { describe, expect, it } from "vitest";
import { keysOf, logNow, logSigner, testEvent } from "../../testing/auditLog";
import { canonicalize, leafHash } from "../transparency-log";
import { checkRow } from "./checkRow";
import type { Head } from "./readHead";
import { TileReader } from "./tileReader";

const { origin } = keysOf(logSigner);
const encode = (text: string) => new TextEncoder().encode(text);

/** A log of this one entry, whatever its bytes: its hash is the root. */
function logOf(entry: Uint8Array, tile: () => Promise<Uint8Array | undefined>) {
  const head: Head = { origin, size: 1n, root: leafHash(entry), time: logNow, note: "" };
  return { head, tiles: new TileReader(tile) };
}

function checkSigned(entry: Uint8Array) {
  const { head, tiles } = logOf(entry, () => Promise.resolve(leafHash(entry)));
  return checkRow(entry, 0n, head, tiles);
}

describe("an entry that the log has signed", () => {
  const text = canonicalize(testEvent(0));

  it.each<[string, Uint8Array, string]>([
    ["is not canonical", encode(` ${text}`), "canonical_form"],
    ["is no JSON", encode("{"), "canonical_form"],
    ["is no UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "canonical_form"],
    ["is larger than a leaf may be", encode("x".repeat(65_536)), "leaf_size"],
    ["has another place", encode(canonicalize(testEvent(1))), "sequence"],
    ["is of another log", encode(canonicalize(testEvent(0, { log: "other.example" }))), "log_name"],
  ])("is refused when it %s", async (_, entry, check) => {
    const { state, failure, event } = await checkSigned(entry);
    expect({ state, failure, event }).toEqual({
      state: "content_mismatch",
      failure: { check, index: "0" },
      event: undefined,
    });
  });

  it("is proven though it is no event that the console knows, and then gives none", async () => {
    const entry = encode(canonicalize({ log: origin, seq: 0, schema: "audit-event/9" }));
    expect(await checkSigned(entry)).toEqual({ state: "verified", leafHash: leafHash(entry) });
  });

  it("may be as large as a leaf may be", async () => {
    const more = (length: number) => canonicalize(testEvent(0, { note: "x".repeat(length) }));
    const entry = encode(more(65_535 - more(0).length));
    expect(entry).toHaveLength(65_535);
    expect((await checkSigned(entry)).state).toBe("verified");
  });
});

describe("an entry that differs", () => {
  const entry = encode(canonicalize(testEvent(0)));
  const changed = encode(canonicalize(testEvent(0, { severity: "high" })));

  it("is laid to the tile when the log gives none", async () => {
    const { head, tiles } = logOf(entry, () => Promise.resolve(undefined));
    expect(await checkRow(changed, 0n, head, tiles)).toMatchObject({
      state: "proof_mismatch",
      failure: { check: "tile", index: "0" },
    });
  });

  it("says so when the tile fits the row and both differ from the root", async () => {
    const { head, tiles } = logOf(entry, () => Promise.resolve(leafHash(changed)));
    expect(await checkRow(changed, 0n, head, tiles)).toMatchObject({
      state: "proof_mismatch",
      failure: { check: "inclusion", detail: "the row fits its tile" },
    });
  });

  it("is not judged when the tile cannot be read for a reason of our own", async () => {
    const { head, tiles } = logOf(entry, () => Promise.reject(new Error("out of memory")));
    await expect(checkRow(changed, 0n, head, tiles)).rejects.toThrow("out of memory");
  });
});
