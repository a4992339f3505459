import { describe, expect, it } from "vitest";
import { createTestPlatform } from "../../handlers/testPlatform";
import { systemCaller } from "../caller";
import { services } from "../services";
import { activity } from "../streams/activityArea";
import { textFile } from "./dataFile";
import type { ImportedResource } from "./rowKinds";

type Row = Record<string, unknown>;

const profile = "gateway";
const world = createTestPlatform({ profile });
const { collections, streams } = world.platform.use(services);
const caller = systemCaller("references");

function rowsOf(resource: ImportedResource): Row[] {
  const rows = collections.get(resource)?.rows({}, ["id", "ASC"], caller);
  // Rows of the contract are objects.
  return [...(rows ?? streams.get(resource)?.rows({}, "asc", caller) ?? [])] as Row[];
}

const started = (resource: ImportedResource, rows: readonly Row[], skipBadLines = false) =>
  createTestPlatform({
    profile,
    skipBadLines,
    data: [textFile(`${resource}.ndjson`, rows.map((row) => JSON.stringify(row)).join("\n"))],
  }).platform;

const accountId = "acc_nobody";
const noAccount = "accountId: there is no account acc_nobody on this platform";

describe("a row that does not agree with the platform", () => {
  it.each<[ImportedResource, Row, string]>([
    [
      "accounts",
      { createdAt: "2030-01-01T00:00:00.000Z" },
      "createdAt: 2030-01-01T00:00:00.000Z is still to come",
    ],
    ["accounts", { status: "purged" }, "pseudonym: a purged account needs its pseudonym"],
    ["access-keys", { accountId }, noAccount],
    ["access-keys", { status: "revoked" }, "revokedAt: it is missing on a revoked key"],
    ["access-keys", { status: "asleep" }, "status: Must be one of"],
    ["orders", { accountId }, noAccount],
    ["orders", { ledgerTxnId: "txn_none" }, "ledgerTxnId: there is no transaction txn_none"],
    ["orders", { net: { amount: "1", currency: "USD" } }, "net: "],
    ["communications", { accountId }, noAccount],
    ["communications", { keyId: "key_none" }, "keyId: there is no access key key_none"],
    ["privacy-requests", { accountId }, noAccount],
    ["privacy-requests", { type: "objection" }, "type: the platform's policy grants no objection"],
    ["privacy-requests", { duplicateOf: "pr_none" }, "links: there is no request pr_none"],
    [
      "privacy-requests",
      { holidayCountry: "ZZ" },
      "holidayCountry: The public holidays of ZZ are not known.",
    ],
    ["privacy-requests", { timeZone: "Mars/Olympus" }, "timeZone: "],
    [
      "privacy-requests",
      { pauses: [{ id: "pause_1", reason: "internal", from: "2020-01-01", to: "2020-01-02" }] },
      "pauses: A pause from 2020-01-01 begins before ",
    ],
    ["recipient-tasks", { processorId: "prc_none" }, "processorId: there is no processor prc_none"],
    ["recipient-tasks", { requestId: "pr_none" }, "requestId: there is no request pr_none"],
    ["processors", { categories: ["dreams"] }, "categories: the policy has no category dreams"],
    ["staff", { email: "no address" }, "email: "],
  ])("%s with %j", (resource, change, what) => {
    const active = rowsOf(resource).find(({ status = "active" }) => status === "active");
    const row = { ...(active ?? rowsOf(resource)[0]), ...change };
    expect(() => started(resource, [row])).toThrow(`${resource}.ndjson:1: ${what}`);
  });
});

describe("a ledger of one's own", () => {
  const entries = rowsOf("ledger-entries");
  const usage = entries.findIndex((entry) => entry["type"] === "usage");
  const changed = (place: number, change: Row) =>
    entries.map((entry, at) => (at === place ? { ...entry, ...change } : entry));

  it.each<[string, () => Row[], string]>([
    ["an unknown account", () => changed(usage, { accountId }), noAccount],
    ["an unknown key", () => changed(usage, { keyId: "key_none" }), "keyId: there is no access key key_none"],
    [
      "an amount that its balances do not follow",
      () => changed(usage, { amount: { amount: "-1", currency: "USD" } }),
      "balanceAfter: ",
    ],
    ["a gap", () => entries.filter((_, at) => at < usage || at > usage + 1), "seq: "],
    ["half a transaction", () => entries.slice(0, -1), "txnId: "],
    [
      "a transaction that does not sum to zero",
      () =>
        changed(usage, {
          amount: { amount: "-1", currency: "USD" },
          balanceBefore: undefined,
          balanceAfter: undefined,
        }),
      "txnId: the entries of ",
    ],
    ["an entry twice", () => [...entries, ...entries.slice(-1)], "id: "],
    [
      "a reversal of nothing",
      () => changed(usage, { reversesId: "led_none" }),
      "reversesId: there is no entry led_none",
    ],
  ])("is refused with %s", (_, rows, what) => {
    expect(() => started("ledger-entries", rows())).toThrow(what);
  });

  it("makes requests of its usage when their logs are not at hand, to the last decimal", () => {
    const made = started("ledger-entries", entries).use(activity);
    const before = world.platform.use(activity);
    expect(made.ledger.usageTotal()).toEqual(before.ledger.usageTotal());
    let cost = 0n;
    for (let row = 0; row < made.requests.length; row += 1) cost += made.requests.columns.cost[row] ?? 0n;
    expect(cost).toBe(before.ledger.usageTotal().sum);
    expect(made.requests.length).toBe(before.ledger.usageTotal().entries);
  });

  it("leaves out a bad entry with its transaction, and still balances", () => {
    const { ledger } = started("ledger-entries", changed(usage, { accountId }), true).use(activity);
    expect(ledger.table.length).toBe(entries.length - 2);
    const total = [...ledger.table.columns.amount.subarray(0, ledger.table.length)];
    expect(total.reduce((sum, amount) => sum + amount, 0n)).toBe(0n);
  });

  it("bills each log of one's own once", () => {
    const logs = rowsOf("request-logs");
    const files = (rows: readonly Row[]) => [
      textFile("ledger-entries.ndjson", entries.map((row) => JSON.stringify(row)).join("\n")),
      textFile("request-logs.ndjson", rows.map((row) => JSON.stringify(row)).join("\n")),
    ];
    const extra = {
      ...logs.findLast((log) => log["outcome"] === "ok"),
      id: "req_extra",
      requestId: "xr_extra",
    };
    expect(() => createTestPlatform({ profile, data: files([...logs, extra]) })).toThrow(
      `request-logs.ndjson:${logs.length + 1}: cost: no usage entry of the ledger bills it`,
    );
    const missing = logs.filter(
      (log) => log["outcome"] !== "ok" || log !== logs.findLast((each) => each["outcome"] === "ok"),
    );
    expect(() => createTestPlatform({ profile, data: files(missing) })).toThrow(
      "requestId: there is no request log",
    );
  });
});
