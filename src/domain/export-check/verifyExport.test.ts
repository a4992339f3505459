import fc from "fast-check";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyExport, type ExportManifest } from ".";
import { csvLine, ndjsonLine } from "../export";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const manifestOf = (text: string, rows: number, sums: ExportManifest["sums"]): ExportManifest => ({
  resource: "ledger-entries",
  filter: {},
  format: "csv",
  asOf: { seq: "9", at: "2026-11-21T09:29:58.000Z" },
  rows,
  ...(sums && { sums }),
  sizeBytes: text.length,
  sha256: digest(text),
  createdAt: "2026-11-21T09:29:58.000Z",
});
const known = (manifest: ExportManifest) => (sha256: string) =>
  Promise.resolve(sha256 === manifest.sha256 ? manifest : undefined);
const quiet = () => undefined;
const check = (text: string, manifest: ExportManifest) =>
  verifyExport(new Blob([text]), known(manifest), quiet);

const csv = [
  csvLine(["seq", "amount.amount", "amount.currency", "reason"]),
  csvLine(["1", "-0.1", "USD", "=1+1"]),
  csvLine(["2", "0.3", "USD", 'with "quotes",\r\nlines']),
  csvLine(["3", "5", "CREDIT", ""]),
].join("");
const sums = [
  { amount: "5.0", currency: "CREDIT" },
  { amount: "0.2", currency: "USD" },
];
const jsonLines = [
  ndjsonLine({ seq: "1", amount: { amount: "-0.1", currency: "USD" } }),
  ndjsonLine({ seq: "2", amount: { amount: "0.3", currency: "USD" } }),
].join("");

describe("a file that is dropped back", () => {
  it.each([
    ["CSV", csv, 3, sums],
    ["CSV with a byte-order mark", `\uFEFF${csv}`, 3, sums],
    ["JSON Lines", jsonLines, 2, [{ amount: "0.2", currency: "USD" }]],
    [
      "orders",
      `${csvLine(["id", "gross.amount", "gross.currency"])}${csvLine(["a", "1", "USD"])}`,
      1,
      [{ amount: "1", currency: "USD" }],
    ],
    [
      "FOCUS",
      `${csvLine(["BillingCurrency", "x_LedgerAmount"])}${csvLine(["USD", "-1"])}`,
      1,
      [{ amount: "-1", currency: "USD" }],
    ],
  ])("is what was exported, as %s", async (_name, text, rows, said) => {
    const found = await check(text, manifestOf(text, rows, said));
    expect(found).toMatchObject({ rows: "same", sums: "same", sha256: digest(text) });
    expect(found.manifest?.rows).toBe(rows);
    expect(found.unreadable).toBeUndefined();
  });

  it("is nothing that was exported once a single byte is another", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(csv.length - 1), fc.constantFrom("0", "x", " ", "\n"), async (at, by) => {
        fc.pre(csv[at] !== by);
        const found = await check(csv.slice(0, at) + by + csv.slice(at + 1), manifestOf(csv, 3, sums));
        expect(found.manifest).toBeUndefined();
        expect([found.rows, found.sums]).toEqual(["absent", "absent"]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("tells when the manifest itself says other rows or sums", async () => {
    expect(await check(csv, manifestOf(csv, 4, sums))).toMatchObject({ rows: "differs", sums: "same" });
    const other = [
      { amount: "0.200000000001", currency: "USD" },
      { amount: "5", currency: "CREDIT" },
    ];
    expect(await check(csv, manifestOf(csv, 3, other))).toMatchObject({ rows: "same", sums: "differs" });
  });

  it("says where its rows can't be read, and still knows the checksum", async () => {
    const cut = csv.slice(0, -20);
    const found = await check(cut, manifestOf(csv, 3, sums));
    expect(found.counted).toBeUndefined();
    expect(found.unreadable).toMatch(/line \d/);
    expect(found.sha256).toBe(digest(cut));
    expect((await check('{"a":1}\n{"b"', manifestOf(csv, 3, sums))).unreadable).toBeDefined();
  });

  it("has no sums to compare where no column holds an amount", async () => {
    const text = `${csvLine(["id", "name"])}${csvLine(["1", "a"])}`;
    expect(await check(text, manifestOf(text, 1, sums))).toMatchObject({ rows: "same", sums: "absent" });
  });

  it("is read piece by piece, whatever the pieces are", async () => {
    const manifest = manifestOf(csv, 3, sums);
    const pieces = new Blob([...new TextEncoder().encode(csv)].map((byte) => Uint8Array.of(byte)));
    const seen: number[] = [];
    const found = await verifyExport(pieces, known(manifest), (done, total) => seen.push(done, total));
    expect(found).toMatchObject({ rows: "same", sums: "same" });
    expect(seen.slice(-2)).toEqual([csv.length, csv.length]);
  });
});
