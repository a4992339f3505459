import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { CsvError } from "../csv/csvError";
import type { ColumnMapping } from ".";
import { Comparison, openFile } from "./comparison";

const mapping: ColumnMapping = { externalId: "id", gross: "amount", fixedCurrency: "USD", decimal: "point" };
const text = "id,amount\npi_1,50.00\npi_2,20.00\npi_9,7.00\n";
const bytesOf = (content: string) => new TextEncoder().encode(content);

async function* inChunks(content: string, size = 7) {
  const bytes = bytesOf(content);
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.slice(at, at + size));
}

const usd = (amount: string) => ({ amount, currency: "USD" });
const order = (id: string, externalId: string, gross: string, more: object = {}) => ({
  kind: "order",
  id,
  externalId,
  status: "settled",
  gross: usd(gross),
  fee: usd("1"),
  net: usd(String(Number(gross) - 1)),
  at: "2026-10-02T10:00:00.000Z",
  inPeriod: true,
  ...more,
});
const booking = (txnId: string, orderId: string | undefined, amount: string) => ({
  kind: "booking",
  txnId,
  seq: "1",
  ...(orderId !== undefined && { orderId }),
  amount: usd(amount),
  at: "2026-10-02T10:00:00.000Z",
});

const platform = [
  order("ord_1", "pi_1", "50"),
  booking("txn_1", "ord_1", "50"),
  order("ord_2", "pi_2", "25"),
  booking("txn_2", "ord_2", "25"),
  order("ord_3", "pi_3", "5"),
  booking("txn_3", "ord_3", "5"),
  booking("txn_4", undefined, "3"),
];

async function* lines(records: readonly object[]) {
  for (const record of records) yield Promise.resolve([JSON.stringify(record)]);
}

const compare = (content = text, records: readonly object[] = platform, progress = vi.fn()) =>
  Comparison.make({ name: "october.csv", chunks: inChunks(content), mapping }, lines(records), progress);

describe("a file that is opened", () => {
  it("shows its headings and its first lines, and no more than those", async () => {
    const many = `id,amount\n${Array.from({ length: 9 }, (_, at) => `pi_${at},1\n`).join("")}`;
    expect(await openFile(new Blob([many]))).toEqual({
      headings: ["id", "amount"],
      sample: [
        ["pi_0", "1"],
        ["pi_1", "1"],
        ["pi_2", "1"],
      ],
    });
  });

  it("is refused at once when it is no CSV, and judged by its beginning alone when it is long", async () => {
    await expect(openFile(new Blob(['id,amount\n"pi_1,5\n']))).rejects.toThrow(CsvError);
    const long = `id,amount\n${"pi_1,5\n".repeat(50_000)}"never closed`;
    expect((await openFile(new Blob([long]))).headings).toEqual(["id", "amount"]);
  });
});

describe("a comparison", () => {
  it("tells every bucket with its count and sums, and of the file its lines and checksum", async () => {
    const progress = vi.fn();
    const { compared } = await compare(text, platform, progress);
    const counts = Object.fromEntries(compared.totals.map(({ bucket, count }) => [bucket, count]));
    expect(counts).toMatchObject({ matched: 1, amount_differs: 1, missing_here: 1 });
    expect(compared.lines).toBe(3);
    expect(compared.endsWithBreak).toBe(true);
    expect(compared.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    const all = compared.totals.reduce((sum, { count }) => sum + count, 0);
    expect(compared.differences).toBe(all - 1);
    expect(progress).toHaveBeenLastCalledWith(bytesOf(text).length);
  });

  it("gives the rows of a bucket, the three sides beside each other, from any place on", async () => {
    const made = await compare();
    expect(made.rows("matched", 0, 10)).toMatchObject([
      {
        orderId: "ord_1",
        externalId: "pi_1",
        line: 2,
        listed: usd("50"),
        ordered: usd("50"),
        booked: usd("50"),
      },
    ]);
    expect(made.rows("amount_differs", 0, 10)).toMatchObject([
      { orderId: "ord_2", listed: usd("20"), ordered: usd("25"), txnId: "txn_2", difference: usd("-5") },
    ]);
    expect(made.rows("missing_here", 0, 10)).toMatchObject([{ externalId: "pi_9", listed: usd("7") }]);
    const missing = made.rows("missing_there", 0, 10);
    expect(missing.find(({ orderId }) => orderId === "ord_3")).toMatchObject({ ordered: usd("5") });
    expect(made.rows("missing_there", 1, 10)).toEqual(missing.slice(1));
    expect(made.rows("wrong_currency", 0, 10)).toEqual([]);
  });

  it("reports what the platform keeps: the file, the sums, and each difference once", async () => {
    const made = await compare();
    const report = made.report();
    expect(report).toMatchObject({ fileName: "october.csv", lines: 3, matched: 1, mapping });
    expect(report.fileSha256).toBe(made.compared.sha256);
    expect(report.differences).toHaveLength(made.compared.differences);
  });

  it("of nothing with nothing finds nothing", async () => {
    const { compared } = await compare("id,amount\n", []);
    expect(compared).toMatchObject({ lines: 0, differences: 0 });
  });

  it("takes nothing of a file whose columns are others, even when no line is there to show it", async () => {
    await expect(compare("id,total\n", [])).rejects.toThrow("no_such_column");
    await expect(compare("id,amount\npi_1,fifty\n", [])).rejects.toThrow("not_an_amount");
    await expect(compare('id,amount\n"pi_1,5\n', [])).rejects.toThrow(CsvError);
  });
});
