import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { parse } from "../../../src/domain/money";
import { profiles } from "../../profiles/profiles";
import { systemCaller } from "../caller";
import { createClock } from "../clock";
import { createPlatform } from "../createPlatform";
import { PlatformProblem } from "../problem";
import { services, type StreamService } from "../services";
import { activity } from "./activityArea";

type RequestLog = components["schemas"]["RequestLog"];
type LedgerEntry = components["schemas"]["LedgerEntry"];

const now = Date.UTC(2026, 10, 21, 10, 30);
const caller = systemCaller("test");

function freshPlatform() {
  const platform = createPlatform({
    profile: profiles.gateway,
    scale: "small",
    seed: 7,
    clock: createClock(now),
  });
  const stream = (name: string): StreamService => {
    const found = platform.use(services).streams.get(name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  return { made: platform.use(activity), logs: stream("request-logs"), entries: stream("ledger-entries") };
}

const { made, logs, entries } = freshPlatform();
const allLogs = [...logs.rows({}, "asc", caller)] as RequestLog[];
const allEntries = [...entries.rows({}, "asc", caller)] as LedgerEntry[];
const someLog = allLogs[300] as RequestLog;
const someEntry = allEntries.find((entry) => entry.type === "usage") as LedgerEntry;
const key = allLogs.filter((log) => log.keyId === someLog.keyId);

const strangeKey = allLogs.find((log) => log.accountId !== someLog.accountId)?.keyId;

describe("the filter of request logs", () => {
  it.each<[string, object, (log: RequestLog) => boolean]>([
    ["nothing", {}, () => true],
    ["an id", { id: someLog.id }, (log) => log.id === someLog.id],
    ["an unknown id", { id: "req_000000000000" }, () => false],
    ["the request id", { requestId: someLog.requestId }, (log) => log.id === someLog.id],
    ["a sequence number", { seq: "17" }, (log) => log.seq === "17"],
    [
      "sequence numbers",
      { seq_gt: "17", seq_lte: "40" },
      (log) => Number(log.seq) > 17 && Number(log.seq) <= 40,
    ],
    [
      "a time",
      { at_gte: someLog.at, at_lt: "2026-11-20T00:00:00Z" },
      (log) => log.at >= someLog.at && log.at < "2026-11-20",
    ],
    ["just after a time", { at_gt: someLog.at }, (log) => log.at > someLog.at],
    ["up to a time", { at_lte: someLog.at }, (log) => log.at <= someLog.at],
    ["a key", { keyId: someLog.keyId }, (log) => log.keyId === someLog.keyId],
    [
      "two keys",
      { keyId: [someLog.keyId, allLogs[0]?.keyId] },
      (log) => [someLog.keyId, allLogs[0]?.keyId].includes(log.keyId),
    ],
    ["every key but one", { keyId_not: someLog.keyId }, (log) => log.keyId !== someLog.keyId],
    ["an unknown key", { keyId: "key_nobody" }, () => false],
    [
      "an account and an outcome",
      { accountId: someLog.accountId, outcome: "ok" },
      (log) => log.accountId === someLog.accountId && log.outcome === "ok",
    ],
    ["an account and another's key", { accountId: someLog.accountId, keyId: strangeKey }, () => false],
    [
      "an account and its key",
      { accountId: someLog.accountId, keyId: someLog.keyId },
      (log) => log.keyId === someLog.keyId,
    ],
    [
      "outcomes",
      { outcome: ["refused", "rate_limited"] },
      (log) => log.outcome === "refused" || log.outcome === "rate_limited",
    ],
    ["no outcome but ok", { outcome_not: "ok" }, (log) => log.outcome !== "ok"],
    [
      "the start of a model",
      { model_prefix: someLog.model.slice(0, 3) },
      (log) => log.model.startsWith(someLog.model.slice(0, 3)),
    ],
    ["a part of the endpoint", { endpoint_contains: "CHAT" }, (log) => log.endpoint.includes("chat")],
    ["a provider", { provider: someLog.provider }, (log) => log.provider === someLog.provider],
    ["a status", { status_gte: 400 }, (log) => log.status >= 400],
    ["no error", { errorCode: null }, (log) => log.errorCode === undefined],
    ["an error", { errorCode_not: null }, (log) => log.errorCode !== undefined],
    ["a cost", { cost_gt: "0.01" }, (log) => parse(log.cost.amount) > parse("0.01")],
    ["no first token", { ttftMs: null }, (log) => log.ttftMs === undefined],
    [
      "tokens",
      { inputTokens_gt: 100, outputTokens_lt: 300 },
      (log) => log.inputTokens > 100 && log.outputTokens < 300,
    ],
    ["a country", { country: someLog.country }, (log) => log.country === someLog.country],
    ["a secret", { secretId: someLog.secretId }, (log) => log.secretId === someLog.secretId],
    ["an id as free text", { q: ` ${someLog.id} ` }, (log) => log.id === someLog.id],
    ["free text", { q: someLog.model.toUpperCase() }, (log) => log.model.includes(someLog.model)],
  ])("finds by %s", (_, filter, matches) => {
    const expected = allLogs.filter(matches).map((log) => log.id);
    const page = logs.page({ limit: 1000, order: "asc", filter }, caller);
    expect((page.items as RequestLog[]).map((log) => log.id)).toEqual(expected);
    expect(page.total).toEqual({ value: expected.length, relation: "eq" });
    const rows = [...logs.rows(filter, "desc", caller)] as RequestLog[];
    expect(rows.map((log) => log.id)).toEqual(expected.toReversed());
  });

  it.each([
    { colour: "red" },
    { at_prefix: "2026" },
    { status_contains: 2 },
    { cost_gt: 0.01 },
    { at_gt: "yesterday" },
  ])("refuses %j", (filter) =>
    expect(() => logs.page({ limit: 10, order: "asc", filter }, caller)).toThrow(PlatformProblem),
  );
});

describe("the filter of ledger entries", () => {
  it.each<[string, object, (entry: LedgerEntry) => boolean]>([
    ["a type", { type: "usage" }, (entry) => entry.type === "usage"],
    ["the customers' book", { book: "customer" }, (entry) => entry.book === "customer"],
    ["a transaction", { txnId: someEntry.txnId }, (entry) => entry.txnId === someEntry.txnId],
    ["a request", { requestId: someEntry.requestId }, (entry) => entry.requestId === someEntry.requestId],
    ["a key", { keyId: someEntry.keyId }, (entry) => entry.keyId === someEntry.keyId],
    [
      "a key and a type",
      { keyId: someEntry.keyId, type: "usage" },
      (entry) => entry.keyId === someEntry.keyId && entry.type === "usage",
    ],
    ["other keys", { keyId_not: someEntry.keyId }, (entry) => entry.keyId !== someEntry.keyId],
    ["an account", { accountId: someEntry.accountId }, (entry) => entry.accountId === someEntry.accountId],
    [
      "no account",
      { accountId: null, pseudonym: null },
      (entry) => entry.accountId === undefined && entry.pseudonym === undefined,
    ],
    ["an amount", { amount_lt: "0", type: "usage" }, (entry) => entry.type === "usage"],
    ["a model", { model: someEntry.model }, (entry) => entry.model === someEntry.model],
    ["a kind", { generationKind: "text" }, (entry) => entry.generationKind === "text"],
    ["an order", { orderId_not: null }, (entry) => entry.orderId !== undefined],
    ["reversals", { isReversal: true }, (entry) => entry.reversesId !== undefined],
    ["what was reversed", { isReversed: true }, (entry) => entry.reversedById !== undefined],
    ["a currency", { currency: "CREDIT" }, () => false],
  ])("finds by %s", (_, filter, matches) => {
    const expected = allEntries.filter(matches).map((entry) => entry.id);
    const rows = [...entries.rows(filter, "asc", caller)] as LedgerEntry[];
    expect(rows.map((entry) => entry.id)).toEqual(expected);
  });

  it("says a purged account's pseudonym, and finds nothing under its old id", () => {
    const { population } = made;
    const purged = Array.from({ length: population.accountCount }, (_, account) => account).find(
      (account) => population.pseudonymOf(account) !== undefined,
    );
    if (purged === undefined) throw new Error("No account is purged in this world");
    const byOldId = entries.page(
      { limit: 10, order: "asc", filter: { accountId: population.accountId(purged) } },
      caller,
    );
    expect(byOldId.total.value).toBe(0);
    expect(allEntries.some((entry) => entry.accountId === population.accountId(purged))).toBe(false);
  });
});

describe.each(["asc", "desc"] as const)("pages in order %s", (order) => {
  const filter = { outcome: "ok" };
  const expected = [...logs.rows(filter, order, caller)] as RequestLog[];

  it("give every row once, forwards and backwards", () => {
    const pages: string[][] = [];
    let cursor: string | undefined;
    let back: string | null = null;
    do {
      const page = logs.page({ limit: 97, order, filter, cursor }, caller);
      pages.push((page.items as RequestLog[]).map((log) => log.id));
      cursor = page.nextCursor ?? undefined;
      back = page.prevCursor;
    } while (cursor !== undefined);
    expect(pages.flat()).toEqual(expected.map((log) => log.id));
    const before: string[][] = [];
    while (back !== null) {
      const page: ReturnType<typeof logs.page> = logs.page(
        { limit: 97, order, filter, cursor: back },
        caller,
      );
      before.unshift((page.items as RequestLog[]).map((log) => log.id));
      back = page.prevCursor;
    }
    expect(before.flat()).toEqual(pages.slice(0, -1).flat());
  });
});

describe("a view", () => {
  it("stays put while rows come in, and says how many are newer", () => {
    const fresh = freshPlatform();
    const query = { limit: 5, order: "desc" as const, filter: { book: "customer" } };
    const first = fresh.entries.page(query, caller);
    const { seq } = first.asOf;
    fresh.made.ledger.post({
      type: "adjustment",
      occurredAt: now,
      bookedAt: now,
      postings: [
        { account: 0, book: "customer", amount: parse("1") },
        { book: "adjustments", amount: parse("-1") },
      ],
    });
    const second = fresh.entries.page({ ...query, cursor: first.nextCursor ?? undefined }, caller);
    expect(second.asOf).toEqual(first.asOf);
    expect(second.total).toEqual(first.total);
    expect(Number((second.items[0] as LedgerEntry).seq)).toBeLessThan(
      Number((first.items[4] as LedgerEntry).seq),
    );
    expect(fresh.entries.newer(seq, query.filter, caller)).toEqual({
      than: seq,
      count: 1,
      relation: "eq",
      latest: { seq: String(Number(seq) + 2), at: "2026-11-21T10:30:00.000Z" },
    });
    expect(fresh.entries.newer(seq, {}, caller).count).toBe(2);
    expect(fresh.entries.page(query, caller).total.value).toBe(first.total.value + 1);
  });

  it.each(["nonsense", "bm9uc2Vuc2U", "", "%%%"])("refuses the cursor %j", (cursor) => {
    expect(() => logs.page({ limit: 5, order: "asc", cursor }, caller)).toThrow(PlatformProblem);
  });

  it("refuses a cursor of another filter or order", () => {
    const cursor = logs.page({ limit: 5, order: "asc" }, caller).nextCursor ?? undefined;
    expect(() => logs.page({ limit: 5, order: "asc", filter: { outcome: "ok" }, cursor }, caller)).toThrow(
      /belongs to another/,
    );
    expect(() => logs.page({ limit: 5, order: "desc", cursor }, caller)).toThrow(/belongs to another/);
  });

  it("finds one row by its id", () => {
    expect(logs.get?.(someLog.id, caller)).toEqual(someLog);
    expect(logs.get?.("req_unknown", caller)).toBeUndefined();
    expect(key.length).toBeGreaterThan(0);
  });
});
