import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { exportColumns } from "../../../openapi/rules.gen";
import { format, parse, sum } from "../../../src/domain/money";
import { createTestPlatform } from "../../handlers/testPlatform";
import type { DataFile } from "../platform";
import { activity } from "../streams/activityArea";
import { requestLogOf } from "../streams/requestLogs";
import { DataError } from "./badLines";
import { textFile } from "./dataFile";
import type { UsageReport } from "../usage/reportTypes";

type Usage = UsageReport;
type RequestLog = components["schemas"]["RequestLog"];

const header = "TIMESTAMP,ContextTokens,GeneratedTokens";
const good = "2023-11-16 18:17:03.9799600,4808,10";
const wide = "from=2000-01-01T00:00:00.000Z&to=2100-01-01T00:00:00.000Z&granularity=P1M&groupBy=model";
const gateway = createTestPlatform({ profile: "gateway" });
const generated = gateway.platform.use(activity);
const logs = Array.from({ length: generated.requests.length }, (_, row) => requestLogOf(generated, row));
const started = (files: readonly DataFile[], skipBadLines = false) =>
  createTestPlatform({ profile: "gateway", data: files, skipBadLines }).platform;

/** A row as an export in CSV has it. */
function cells(log: RequestLog): string {
  const { cost, ...rest } = log;
  const flat: Record<string, string | number> = {
    ...rest,
    "cost.amount": cost.amount,
    "cost.currency": cost.currency,
  };
  return csvColumns.map((name) => flat[name] ?? "").join(",");
}

const csvColumns = exportColumns["request-logs"] ?? [];
const ndjson = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("request logs of one's own", () => {
  it.each([
    ["request-logs.ndjson", ndjson(logs.toReversed())],
    [
      "request-logs.csv",
      `\ufeff${csvColumns.join(",")}\r\n${logs.map((log) => `${cells(log)}\r\n`).join("")}`,
    ],
  ])("come back as they went out, billed for what they say (%s)", async (name, text) => {
    const { platform, json } = createTestPlatform({ profile: "gateway", data: [textFile(name, text)] });
    const made = platform.use(activity);
    const shown = (log: RequestLog) => ({ ...log, seq: "", ledgerEntryId: "" });
    expect(made.requests.length).toBe(logs.length);
    expect(logs.map((_, row) => shown(requestLogOf(made, row)))).toEqual(logs.map(shown));
    expect(await json("mock-finance", "GET", `/request-logs/${String(logs[5]?.id)}`)).toMatchObject({
      requestId: logs[5]?.requestId,
    });
    const usage = await json<Usage>("mock-finance", "GET", `/usage?${wide}`);
    const cost = format(sum(logs.map((log) => parse(log.cost.amount))));
    expect([usage.totals.cost.amount, usage.ledger.sum.amount]).toEqual([cost, cost]);
  });

  const [log, other] = [logs[7], logs.find((each) => each.accountId !== logs[7]?.accountId)];
  it.each<[string, object, string]>([
    ["a text for a number", { ...log, status: "200" }, "status:"],
    ["a field that there is not", { ...log, prompt: "hello" }, "prompt: There is no field prompt."],
    ["a missing field", { ...log, keyId: undefined }, "keyId: keyId is missing."],
    ["money as a number", { ...log, cost: { amount: 1, currency: "USD" } }, "cost/amount:"],
    ["thirteen decimals", { ...log, cost: { amount: "0.0000000000001", currency: "USD" } }, "cost/amount:"],
    [
      "another currency",
      { ...log, cost: { amount: "1", currency: "EUR" } },
      "cost: the platform's currency is USD",
    ],
    ["a negative cost", { ...log, cost: { amount: "-1", currency: "USD" } }, "cost: it must lie"],
    ["an unknown key", { ...log, keyId: "key_unknown" }, "keyId: there is no access key key_unknown"],
    ["another's account", { ...log, accountId: other?.accountId }, "accountId: the access key"],
    ["a secret that never was", { ...log, secretId: "sec_none" }, "secretId:"],
    [
      "a time to come",
      { ...log, at: "2030-01-01T00:00:00.000Z" },
      "at: 2030-01-01T00:00:00.000Z is still to come",
    ],
    ["a time without milliseconds", { ...log, at: "2026-11-01T00:00:00Z" }, "at:"],
    ["more cached than read", { ...log, inputTokens: 1, cachedTokens: 2 }, "cachedTokens:"],
    ["a reason of another outcome", { ...log, outcome: "ok", errorCode: "upstream_failed" }, "errorCode:"],
    ["a model elsewhere", { ...log, endpoint: "/v9" }, "model:"],
    ["the same row twice", { ...logs[0] }, "id: the row is there twice"],
  ])("are refused with %s", (_, row, what) => {
    const files = [textFile("request-logs.ndjson", ndjson([logs[0] ?? {}, row]))];
    expect(() => started(files)).toThrow(DataError);
    expect(() => started(files)).toThrow(`request-logs.ndjson:2: ${what}`);
    expect(started(files, true).use(activity).requests.length).toBe(1);
  });

  it("are refused when a line is no JSON, or beside a trace", () => {
    const text = `${ndjson([logs[0] ?? {}])}{"id":\n\n`;
    const trace = textFile("a.csv", `${header}\n${good}\n`);
    expect(() => started([textFile("request-logs.ndjson", text), trace])).toThrow(
      /ndjson:1: traces would .*\nrequest-logs\.ndjson:2: the line is not JSON\nrequest-logs\.ndjson:3: the line is empty/,
    );
  });
});
