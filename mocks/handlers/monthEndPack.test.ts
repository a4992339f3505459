import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { API_BASE } from "../apiBase";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
interface Manifest {
  readonly month: string;
  readonly files: readonly { path: string; rows: number; sizeBytes: number; sha256: string }[];
}

/** The stored entries of a zip, read by its central directory. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString();
    const head = bytes.readUInt32LE(at + 42);
    const start = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    files.set(name, bytes.subarray(start, start + size));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

async function packOf(world: TestPlatform, month: string) {
  const body = { month };
  const job = await world.json<Schemas["Job"]>("mock-finance", "POST", "/month-end-packs", { body });
  world.clock.advance(120_000);
  const done = await world.json<Schemas["Job"]>("mock-finance", "GET", `/jobs/${job.id}`);
  expect(done.state).toBe("succeeded");
  const answer = await world.ask(undefined, "GET", (done.resultUrl ?? "").slice(API_BASE.length));
  expect(answer.headers.get("content-disposition")).toContain(`month-end-pack-${month}.zip`);
  return { done, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const rowsOf = (bytes: Buffer | undefined) =>
  (bytes?.toString() ?? "").split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as unknown]));

describe("a month-end pack", () => {
  it("is one file with ledger, orders, reconciliations and seals, each counted and hashed in its manifest", async () => {
    const world = createTestPlatform({ profile: "apimodels" });
    const { done, bytes } = await packOf(world, "2026-09");
    expect(done.manifest).toMatchObject({ sha256: sha256(bytes), sizeBytes: bytes.length });
    const files = unzip(bytes);
    const manifest = JSON.parse(files.get("manifest.json")?.toString() ?? "") as Manifest;
    expect([...files.keys()].slice(1)).toEqual(manifest.files.map(({ path }) => path));
    for (const { path, rows, sizeBytes, sha256: digest } of manifest.files) {
      const part = files.get(path) ?? Buffer.from("");
      expect([path, part.length, sha256(part), rowsOf(part).length]).toEqual([path, sizeBytes, digest, rows]);
    }
    const periods = rowsOf(files.get("reconciliation-periods.ndjson")) as Schemas["ReconciliationPeriod"][];
    expect(periods.map(({ status, provider }) => `${provider} ${status}`).toSorted()).toEqual([
      "alipay closed",
      "stripe closed",
    ]);
    for (const { id, seal } of periods) {
      expect(sha256(files.get(`seals/${id}.entries.ndjson`) ?? Buffer.from(""))).toBe(seal?.sha256);
    }
    const entries = rowsOf(files.get("ledger-entries.ndjson")) as Schemas["LedgerEntry"][];
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.every(({ occurredAt }) => occurredAt >= (periods[0]?.from ?? "~"))).toBe(true);
    expect(rowsOf(files.get("orders.ndjson")).length).toBeGreaterThan(0);
  });

  it("of a month to come, or by whoever may not review the ledger, is refused", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const ask = async (person: string, month: string) =>
      (await world.ask(person, "POST", "/month-end-packs", { body: { month } })).status;
    expect(await ask("mock-finance", "2026-12")).toBe(422);
    expect(await ask("mock-support", "2026-10")).toBe(403);
    expect(await ask("mock-finance", "2026-11")).toBe(201);
  });
});
