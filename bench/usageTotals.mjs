// Adds up a platform's usage in five ways that share no code: the dashboard's answer, its groups, the ledger's totals, and the
// rows of two exports (entries and requests), for every grouping and five time zones. Start the platform first:
//   npm run platform -- --platform gateway --scale large
//   node bench/usageTotals.mjs [--platform http://127.0.0.1:4010]

import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";

const DAY = 86_400_000;
const ZONES = /** @type {const} */ ({
  UTC: 0,
  "Asia/Kathmandu": 345,
  "America/Phoenix": -420,
  "Asia/Tokyo": 540,
  "Australia/Darwin": 570,
});
const DIMENSIONS = ["model", "generationKind", "accountId", "keyId", "endpoint", "provider", "outcome"];
const { values } = parseArgs({
  options: {
    platform: { type: "string", default: "http://127.0.0.1:4010" },
    person: { type: "string", default: "mock-finance" },
    days: { type: "string", default: "80" },
  },
});
const headers = { authorization: `Bearer ${values.person}`, "content-type": "application/json" };

/** @param {string} path @param {object} [body] */
async function ask(path, body) {
  const answer = await fetch(`${values.platform}/api/v1${path}`, {
    headers: { ...headers, ...(body && { "idempotency-key": crypto.randomUUID() }) },
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Whole 10⁻¹² units of a decimal text. @param {string} text */
function units(text) {
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? [];
  const value = BigInt(whole + fraction.padEnd(12, "0"));
  return sign ? -value : value;
}

/** @param {number} offsetMinutes */
function rangeOf(offsetMinutes) {
  const to = Math.floor(Date.now() / DAY) * DAY - offsetMinutes * 60_000 - DAY;
  return { from: to - Number(values.days) * DAY, to };
}
const ranges = Object.entries(ZONES).map(([timeZone, offset]) => ({ timeZone, ...rangeOf(offset) }));
const widest = {
  from: new Date(Math.min(...ranges.map(({ from }) => from))).toISOString(),
  to: new Date(Math.max(...ranges.map(({ to }) => to))).toISOString(),
};

/** The rows of an export, one by one as they come. @param {string} resource @param {object} filter */
async function* exported(resource, filter) {
  let job = await ask("/exports", { resource, filter, format: "ndjson" });
  while (job.state === "queued" || job.state === "running") {
    await setTimeout(500);
    job = await ask(`/jobs/${job.id}`);
  }
  if (job.state !== "succeeded") throw new Error(`The export of ${resource} ${job.state}.`);
  const file = await fetch(new URL(job.resultUrl, `${values.platform}/`), { headers });
  if (!file.ok || !file.body) throw new Error(`The file of ${resource} answered ${file.status}.`);
  // @ts-expect-error Node's own stream of a body is one that Readable takes; their types differ.
  for await (const line of createInterface({ input: Readable.fromWeb(file.body) })) yield JSON.parse(line);
}

/** Sums by zone, dimension and group: of everything under "". @type {Map<string, bigint>} */
const entries = new Map();
/** @type {Map<string, bigint>} */
const requests = new Map();
const counts = { entries: 0, requests: 0 };

/** @param {Map<string, bigint>} sums @param {string} at @param {bigint} amount @param {Record<string, string>} row */
function count(sums, at, amount, row) {
  const time = Date.parse(at);
  for (const { timeZone, from, to } of ranges) {
    if (time < from || time >= to) continue;
    for (const name of ["", ...DIMENSIONS]) {
      const key = `${timeZone} ${name} ${name === "" ? "" : row[name]}`;
      sums.set(key, (sums.get(key) ?? 0n) + amount);
    }
  }
}

for await (const row of exported("ledger-entries", {
  book: "customer",
  type: "usage",
  occurredAt_gte: widest.from,
  occurredAt_lt: widest.to,
})) {
  counts.entries += 1;
  count(entries, row.occurredAt, -units(row.amount.amount), row);
}
for await (const row of exported("request-logs", { at_gte: widest.from, at_lt: widest.to })) {
  counts.requests += 1;
  count(requests, row.at, units(row.cost.amount), row);
}

let compared = 0;
/** @param {string} what @param {bigint} found @param {bigint} expected */
function same(what, found, expected) {
  compared += 1;
  if (found !== expected) throw new Error(`${what}: ${found} is not ${expected}`);
}

for (const { timeZone, from, to } of ranges) {
  const span = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  for (const groupBy of DIMENSIONS) {
    const query = new URLSearchParams({ ...span, timeZone, groupBy, granularity: "P1D", top: "20" });
    const usage = await ask(`/usage?${query}`);
    const cost = units(usage.totals.cost.amount);
    const where = `${timeZone} by ${groupBy}`;
    /** @param {{ cost: { amount: string } }[]} rows */
    const sum = (rows) => rows.reduce((all, row) => all + units(row.cost.amount), 0n);
    same(`${where}: groups and others`, sum([...usage.groups, usage.other]), cost);
    same(`${where}: days`, sum(usage.buckets), cost);
    same(`${where}: proof`, units(usage.ledger.sum.amount), cost);
    same(`${where}: exported requests`, requests.get(`${timeZone}  `) ?? 0n, cost);
    same(`${where}: exported entries`, entries.get(`${timeZone}  `) ?? 0n, cost);
    for (const group of usage.groups) {
      const id = group.dims[groupBy];
      const own = units(group.cost.amount);
      // A request does not say its kind, an entry does.
      const rows = groupBy === "generationKind" ? entries : requests;
      same(`${where} ${id}: exported rows`, rows.get(`${timeZone} ${groupBy} ${id}`) ?? 0n, own);
      const filter = {
        book: "customer",
        type: "usage",
        occurredAt_gte: span.from,
        occurredAt_lt: span.to,
        [groupBy]: id,
      };
      const { totals } = await ask(
        `/ledger-entries/totals?filter=${encodeURIComponent(JSON.stringify(filter))}`,
      );
      same(`${where} ${id}: ledger`, -units(totals[0]?.amount.amount ?? "0"), own);
    }
  }
}
process.stdout.write(
  `${counts.entries} entries and ${counts.requests} requests, ${DIMENSIONS.length} groupings in ${ranges.length} zones: ${compared} sums compared, all equal.\n`,
);
