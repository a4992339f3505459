// Holds the platform's usage of imported traces against the traces themselves, read here by other code: totals, and tokens
// and requests minute by minute. Start the platform with the same folder first:
//   npm run platform -- --data ../shared/data/azure-llm-2023
//   node bench/usageFromTrace.mjs --data ../shared/data/azure-llm-2023 [--platform http://127.0.0.1:4010]

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

const MINUTE = 60_000;
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    platform: { type: "string", default: "http://127.0.0.1:4010" },
    person: { type: "string", default: "mock-finance" },
  },
});
if (!values.data) throw new Error("Name the folder of the traces: --data <folder>");

/**
 * Ten-thousandths of a millisecond, whole, so that nothing is lost; the traces tell times in UTC.
 * @param {string} text
 */
function ticksOf(text) {
  const [moment = "", fraction = ""] = text.split(".");
  return (
    BigInt(Date.parse(`${moment.replace(" ", "T")}Z`)) * 10_000n + BigInt(fraction.padEnd(7, "0").slice(0, 7))
  );
}

/** @param {string} folder */
async function readTraces(folder) {
  const rows = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".csv"))) {
    const [, ...lines] = (await readFile(path.join(folder, name), "utf8")).trim().split(/\r?\n/);
    for (const line of lines) {
      const [time = "", input = "", output = ""] = line.split(",");
      rows.push({ file: name, ticks: ticksOf(time), input: Number(input), output: Number(output) });
    }
  }
  return rows.toSorted((left, right) => Number(left.ticks - right.ticks));
}

/**
 * @param {string} resource
 * @param {Record<string, string>} query
 */
async function ask(resource, query) {
  const url = `${values.platform}/api/v1/${resource}?${new URLSearchParams(query)}`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${values.person}` } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/**
 * By how much the platform moved the traces: every row that it serves narrows it down, since it cuts to milliseconds.
 * @param {Awaited<ReturnType<typeof readTraces>>} rows
 * @param {{ at: string }[]} logs
 */
function shiftOf(rows, logs) {
  let [low, high] = [-(2n ** 62n), 2n ** 62n];
  logs.forEach(({ at }, place) => {
    const least = BigInt(Date.parse(at)) * 10_000n - (rows[place]?.ticks ?? 0n);
    if (least > low) low = least;
    if (least + 10_000n < high) high = least + 10_000n;
  });
  if (low >= high) throw new Error("The platform's requests are not these traces moved by one span of time.");
  return low;
}

const rows = await readTraces(values.data);
const logs = await ask("request-logs", { order: "asc", limit: "1000" });
const shift = shiftOf(rows, logs.items);
const minutes = new Map();
/** @type {Map<string, { requests: number, inputTokens: number, outputTokens: number }>} */
const files = new Map();
const totals = { requests: 0, inputTokens: 0, outputTokens: 0 };
for (const { file, ticks, input, output } of rows) {
  const at = Number((ticks + shift) / 10_000n);
  const start = new Date(Math.floor(at / MINUTE) * MINUTE).toISOString();
  const minute = minutes.get(start) ?? { requests: 0, inputTokens: 0, outputTokens: 0 };
  const ofFile = files.get(file) ?? { requests: 0, inputTokens: 0, outputTokens: 0 };
  files.set(file, ofFile);
  for (const sum of [minute, ofFile, totals]) {
    sum.requests += 1;
    sum.inputTokens += input;
    sum.outputTokens += output;
  }
  minutes.set(start, minute);
}

const starts = [...minutes.keys()].toSorted((left, right) => left.localeCompare(right));
const from = starts[0];
const to = new Date(Date.parse(starts.at(-1)) + MINUTE).toISOString();
const usage = await ask("usage", {
  from,
  to,
  granularity: "PT1M",
  timeZone: "UTC",
  histograms: "false",
});
// As the dashboard asks without any choice but the range: each file is a model, and the proof is the ledger's.
const byModel = await ask("usage", {
  from,
  to,
  granularity: "PT1H",
  timeZone: "Europe/Berlin",
  groupBy: "model",
});

const names = /** @type {const} */ (["requests", "inputTokens", "outputTokens"]);
const differences = [];
/** @param {string} where @param {Record<string, number>} served @param {Record<string, number>} read */
const compare = (where, served, read) => {
  for (const name of names)
    if (served[name] !== read[name])
      differences.push(`${where} ${name}: platform ${served[name]}, traces ${read[name]}`);
};
compare("total", usage.totals, totals);
for (const bucket of usage.buckets) compare(bucket.start, bucket, minutes.get(bucket.start) ?? totals);
if (usage.buckets.length !== minutes.size)
  differences.push(`${usage.buckets.length} minutes with requests, in the traces ${minutes.size}`);

for (const [file, read] of files) {
  const group = byModel.groups.find((/** @type {Record<string, number>} */ each) =>
    names.every((name) => each[name] === read[name]),
  );
  if (!group) differences.push(`${file}: no model has its ${read.requests} requests and their tokens`);
}
if (byModel.groups.length !== files.size)
  differences.push(`${byModel.groups.length} models, of ${files.size} files`);
if (byModel.ledger.sum.amount !== byModel.totals.cost.amount || byModel.ledger.entries !== totals.requests)
  differences.push(`The ledger has ${byModel.ledger.entries} entries of ${byModel.ledger.sum.amount}`);

console.table({
  traces: { ...totals, minutes: minutes.size },
  platform: Object.fromEntries([
    ...names.map((name) => [name, usage.totals[name]]),
    ["minutes", usage.buckets.length],
  ]),
});
const busiest = [...minutes].toSorted(
  ([, a], [, b]) => b.inputTokens + b.outputTokens - a.inputTokens - a.outputTokens,
)[0];
console.log(
  `Busiest minute: ${busiest?.[0]}, ${busiest?.[1].inputTokens + busiest?.[1].outputTokens} tokens`,
);
console.log(
  differences.length === 0
    ? "Equal, minute by minute and file by file; the ledger has an entry for each."
    : differences.slice(0, 20).join("\n"),
);
process.exitCode = differences.length === 0 ? 0 : 1;
