import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createTestPlatform } from "../../handlers/testPlatform";
import { parse } from "../../../src/domain/money";
import type { DataFile } from "../platform";
import { activity } from "../streams/activityArea";
import { requestLogOf } from "../streams/requestLogs";
import { BadLines, DataError } from "./badLines";
import { csvRecords } from "./csvRecords";
import { textFile } from "./dataFile";
import { importing } from "./importing";
import { modelOfFile, readTimestamp, readTrace } from "./readTrace";
import type { UsageReport } from "../usage/reportTypes";

type Usage = UsageReport;

const header = "TIMESTAMP,ContextTokens,GeneratedTokens";
const good = "2023-11-16 18:17:03.9799600,4808,10";

function problems(text: string, name = "Trace.csv"): string[] {
  const bad = new BadLines();
  readTrace(textFile(name, text), bad);
  return bad.summary("").split("\n").slice(0, -1);
}

describe("a line of a trace", () => {
  it.each<[string, string, string]>([
    ["too few columns", "2023-11-16 18:17:03,1", "2 columns instead of 3"],
    ["too many columns", `${good},7`, "4 columns instead of 3"],
    ["nothing", "", "the line is empty"],
    ["no time", "yesterday,1,2", 'TIMESTAMP "yesterday" is not a time'],
    ["a day that does not exist", "2023-02-30 10:00:00,1,2", "is not a time"],
    ["an hour that does not exist", "2023-02-20 24:00:00,1,2", "is not a time"],
    ["a date alone", "2023-02-20,1,2", "is not a time"],
    ["negative tokens", "2023-11-16 18:17:03,-1,2", 'ContextTokens "-1" is not a whole number from 0'],
    ["a fraction", "2023-11-16 18:17:03,1,2.5", 'GeneratedTokens "2.5" is not a whole number from 0'],
    ["an exponent", "2023-11-16 18:17:03,1e3,2", "ContextTokens"],
    ["no number", "2023-11-16 18:17:03,,2", 'ContextTokens ""'],
    ["a space", "2023-11-16 18:17:03, 1,2", "ContextTokens"],
    ["more than fits", "2023-11-16 18:17:03,1,9999999999", "GeneratedTokens"],
    ["bytes that are not UTF-8", "2023-11-16 18:17:03,1\ufffd,2", "the line is not UTF-8"],
    ["a quote in the middle", '2023-11-16 18:17:03,1"0,2', "a quote inside a field without quotes"],
    ["text behind a quote", '"2023-11-16 18:17:03"x,1,2', "text after a closing quote"],
    ["an open quote", '"2023-11-16 18:17:03,1,2', "a quote is not closed"],
  ])("with %s is reported with its place", (_, line, what) => {
    const found = problems(`${header}\n${good}\n${line}\n${line.includes("not closed") ? "" : good}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^Trace\.csv:3: /);
    expect(found[0]).toContain(what);
  });

  it("counts lines as an editor does, over quotes with line breaks and CRLF", () => {
    const text = `${header}\r\n"2023-11-16 18:17:03",1,2\r\n"2023\n-11",1,2\r\nbad,1,2\r\n`;
    expect(problems(text).map((each) => each.slice(0, 12))).toEqual(["Trace.csv:3:", "Trace.csv:5:"]);
  });
});

describe("a trace", () => {
  it.each([
    ["with LF", `${header}\n${good}\n`],
    ["without a last line break", `${header}\n${good}`],
    ["with CRLF", `${header}\r\n${good}\r\n`],
    ["with a byte-order mark", `\ufeff${header}\n${good}\n`],
    [
      "with quotes",
      `"TIMESTAMP","ContextTokens","GeneratedTokens"\n"2023-11-16 18:17:03.9799600","4808","10"\n`,
    ],
    [
      "with its columns in another order, and one more",
      `note,GeneratedTokens,TIMESTAMP,ContextTokens\nx,10,2023-11-16 18:17:03.9799600,4808\n`,
    ],
  ])("%s is read", (_, text) => {
    const bad = new BadLines();
    const { model, requests } = readTrace(textFile("My_Trace.csv", text), bad);
    expect(bad.count).toBe(0);
    expect(model).toBe("my-trace");
    const { at, input, output } = requests.columns;
    expect(requests.length).toBe(1);
    expect([at[0], input[0], output[0]]).toEqual([Date.UTC(2023, 10, 16, 18, 17, 3) + 979.96, 4808, 10]);
  });

  it("needs its columns, each once, and a request", () => {
    expect(problems("TIMESTAMP,ContextTokens\n1,2\n")).toEqual([
      "Trace.csv:1: the column GeneratedTokens is missing",
    ]);
    expect(problems(`${header},TIMESTAMP\n`)).toEqual(["Trace.csv:1: the column TIMESTAMP is there twice"]);
    expect(problems(`${header}\n`)).toEqual(["Trace.csv:1: there is no request in the file"]);
  });

  it.each([
    ["AzureLLMInferenceTrace_conv.csv", "azure-llm-inference-trace-conv"],
    ["chat.csv", "chat"],
    ["My Chat (2).csv", "my-chat-2"],
    ["gpt-4.1_code.csv", "gpt-4.1-code"],
  ])("%s is of the model %s", (name, model) => expect(modelOfFile(name)).toBe(model));

  it.each([
    ["2023-11-16 18:17:03.9799600", Date.UTC(2023, 10, 16, 18, 17, 3) + 979.96],
    ["2023-11-16T18:17:03Z", Date.UTC(2023, 10, 16, 18, 17, 3)],
    ["2023-11-16T18:17:03+02:00", Date.UTC(2023, 10, 16, 16, 17, 3)],
    ["2023-11-16T18:17:03-00:30", Date.UTC(2023, 10, 16, 18, 47, 3)],
    ["2023-11-16T18:17:03+25:00", undefined],
    ["16/11/2023 18:17", undefined],
  ])("has the time %s", (text, at) => expect(readTimestamp(text)).toBe(at));
});

describe("csvRecords", () => {
  it("reads quotes as RFC 4180 has them", () => {
    const records = [...csvRecords(['a,b\n"x, ""y""\nz",2\r\n3,""\n'])];
    expect(records).toEqual([
      { line: 1, fields: ["a", "b"] },
      { line: 2, fields: ['x, "y"\nz', "2"] },
      { line: 4, fields: ["3", ""] },
    ]);
  });
});

function started(files: readonly DataFile[], skipBadLines = false) {
  return createTestPlatform({ profile: "gateway", data: files, skipBadLines }).platform;
}

describe("the data folder", () => {
  const files = [
    textFile("a.csv", `${header}\n${good}\nbad,1,2\n`),
    textFile("b.csv", ""),
    textFile("c.csv", "what,is,this\n"),
  ];

  it("is refused with every bad line named and counted", () => {
    expect(() => started(files)).toThrow(DataError);
    expect(() => started(files)).toThrow(
      /a\.csv:3: .*\nb\.csv:1: the file is empty\nc\.csv:1: .*\n3 bad lines in 3 files/s,
    );
  });

  it("counts all, and spells out a hundred", () => {
    const text = `${header}\n${"bad,1,2\n".repeat(150)}${good}\n`;
    expect(() => started([textFile("a.csv", text)])).toThrow(
      /a\.csv:101: .*\n… and 50 more\n150 bad lines in 1 file\./s,
    );
  });

  it("is read without its bad lines when they are to be skipped, and says so", () => {
    const platform = started(files, true);
    expect(platform.use(activity).requests.length).toBe(1);
    expect(platform.use(importing).skipped).toContain("3 bad lines in 3 files. They are left out.");
  });

  it("takes one file for each resource, and one source of the requests", () => {
    const trace = textFile("a.csv", `${header}\n${good}\n`);
    const rows = [textFile("staff.csv", "id\n"), textFile("staff.ndjson", "{}\n")];
    expect(() => started(rows)).toThrow("staff.ndjson:1: staff.csv has rows of staff too");
    expect(() => started([trace, textFile("ledger-entries.ndjson", "{}\n")])).toThrow(
      "ledger-entries.ndjson:1: traces would replace the requests too",
    );
  });
});

const wide = "from=2000-01-01T00:00:00.000Z&to=2100-01-01T00:00:00.000Z&granularity=P1M&groupBy=model";

describe("a platform with a trace", () => {
  const text = `${header}\n2023-11-16 18:00:00.0000000,100,10\n2023-11-16 18:00:01.2505000,200,0\n2023-11-16 18:00:05.0000000,0,30\n`;
  const data = [textFile("small_trace.csv", text)];

  it.each(["gateway", "apimodels"] as const)(
    "has its requests, billed, and nothing else (%s)",
    async (profile) => {
      const { platform, json } = createTestPlatform({ profile, data });
      const made = platform.use(activity);
      const logs = [0, 1, 2].map((row) => requestLogOf(made, row));
      expect(made.requests.length).toBe(3);
      expect(logs.map((log) => [log.model, log.inputTokens, log.outputTokens, log.outcome])).toEqual([
        ["small-trace", 100, 10, "ok"],
        ["small-trace", 200, 0, "ok"],
        ["small-trace", 0, 30, "ok"],
      ]);
      const times = logs.map((log) => Date.parse(log.at));
      expect(times[1]).toBeGreaterThanOrEqual((times[0] ?? 0) + 1250);
      expect(times[1]).toBeLessThanOrEqual((times[0] ?? 0) + 1251);
      expect(Math.max(...logs.map((log, place) => (times[place] ?? 0) + log.latencyMs))).toBe(
        platform.clock.now(),
      );
      const usage = await json<Usage>(
        "mock-finance",
        "GET",
        `/usage?to=2100-01-01T00:00:00.000Z&from=2026-01-01T00:00:00.000Z&granularity=P1D&groupBy=model`,
      );
      expect(usage.totals).toMatchObject({ requests: 3, inputTokens: 300, outputTokens: 40 });
      expect(usage.ledger).toMatchObject({ entries: 3, sum: usage.totals.cost });
      expect(parse(usage.totals.cost.amount) > 0n).toBe(true);
    },
  );

  it("is spread the same way every time", () => {
    const keysOf = () => {
      const { columns } = createTestPlatform({ data }).platform.use(activity).requests;
      return [...columns.key.subarray(0, 3)];
    };
    expect(keysOf()).toEqual(keysOf());
  });
});

const folder = path.resolve(import.meta.dirname, "../../../../shared/data/azure-llm-2023");

describe.skipIf(!existsSync(folder))("the traces of two hosted language-model services", () => {
  it("make exactly 28,185 requests, 40,421,844 input and 4,334,561 output tokens", async () => {
    const data = ["AzureLLMInferenceTrace_code.csv", "AzureLLMInferenceTrace_conv.csv"].map((name) =>
      textFile(name, readFileSync(path.join(folder, name), "utf8")),
    );
    const { json } = createTestPlatform({ data });
    const usage = await json<Usage>("mock-finance", "GET", `/usage?${wide}`);
    expect(usage.totals).toMatchObject({
      requests: 28_185,
      inputTokens: 40_421_844,
      outputTokens: 4_334_561,
    });
    expect(
      usage.groups
        .map((group) => group.dims.model)
        .toSorted((left = "", right = "") => left.localeCompare(right)),
    ).toEqual(["azure-llm-inference-trace-code", "azure-llm-inference-trace-conv"]);
    expect(usage.ledger).toMatchObject({ entries: 28_185, sum: usage.totals.cost });
  });
});
