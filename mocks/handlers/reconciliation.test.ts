import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { SealChecker } from "../../src/domain/period-seal";
import {
  lineReader,
  PlatformSide,
  reconcile,
  reportOf,
  type ColumnMapping,
} from "../../src/domain/reconciliation";
import { CsvReader } from "../../src/domain/csv/csvReader";
import { pico } from "../../src/domain/money";
import { processorFile, type Alter } from "../platform/reconciliation/processorFile";
import { activity } from "../platform/streams/activityArea";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Period = Schemas["ReconciliationPeriod"];
type Item = Schemas["ReconciliationItem"];

const finance = "mock-finance";
const admin = "mock-admin";
const mapping: ColumnMapping = {
  externalId: "payment_intent_id",
  gross: "gross",
  fee: "fee",
  net: "net",
  currency: "currency",
  at: "created_utc",
  decimal: "point",
};

const periodsOf = (world: TestPlatform, filter: object) =>
  world.json<Period[]>(
    finance,
    "GET",
    `/reconciliation-periods?filter=${encodeURIComponent(JSON.stringify(filter))}`,
  );

async function openOf(world: TestPlatform): Promise<Period> {
  const [row] = await periodsOf(world, { status: "open", provider: "stripe" });
  if (row === undefined) throw new Error("No period is open");
  return row;
}

/** Compares a file as the console would, and gives what it would send. */
async function compare(world: TestPlatform, period: Period, alter?: Alter) {
  const side = new PlatformSide();
  const records = await world.ask(finance, "GET", `/reconciliation-periods/${period.id}/records`);
  for (const line of (await records.text()).trimEnd().split("\n")) side.add(line);
  const text = processorFile(world.platform, period, alter);
  const lines: ReturnType<ReturnType<typeof lineReader>>[] = [];
  const read = lineReader((text.split("\r\n")[0] ?? "").split(","), mapping);
  const reader = new CsvReader((cells, line) => void lines.push(read(cells, line)));
  reader.push(new TextEncoder().encode(text));
  reader.end();
  const findings = reconcile({ orders: side.orders, bookings: side.bookings, lines });
  const file = { name: "stripe.csv", sha256: "0".repeat(64), lines: lines.length, mapping };
  return reportOf(findings, file);
}

const report = (world: TestPlatform, { id }: Period, body: unknown, version?: string) =>
  world.ask(finance, "POST", `/reconciliation-periods/${id}/report`, { body, ...(version && { version }) });
const sign = (world: TestPlatform, person: string, { id }: Period, version?: string) =>
  world.ask(person, "POST", `/reconciliation-periods/${id}/sign-off`, {
    body: {},
    ...(version && { version }),
  });
const itemsOf = (world: TestPlatform, { id }: Period) =>
  world.json<Item[]>(
    finance,
    "GET",
    `/reconciliation-items?filter=${encodeURIComponent(JSON.stringify({ periodId: id }))}&sort=["id","ASC"]`,
  );
const read = (world: TestPlatform, { id }: Period) =>
  world.json<Period>(finance, "GET", `/reconciliation-periods/${id}`);

/** The second line is cut short, the third left out, the first written twice, and one is nobody's. */
const troubled: Alter = (cells, row) => {
  if (row === 0) return [cells, cells];
  if (row === 1) return [cells.with(2, "1.00").with(4, "0.50")];
  if (row === 2) return [];
  return row === 3 ? [cells, cells.with(0, "pi_nobody")] : [cells];
};

describe("a month's payments", () => {
  it("agree with the processor's file on all sides when it says what the orders say", async () => {
    for (const profile of ["gateway", "studio", "imagegen", "apimodels"] as const) {
      const world = createTestPlatform({ profile });
      const found = await compare(world, await openOf(world));
      expect(found.differences, profile).toEqual([]);
      expect(found.matched, profile).toBeGreaterThan(0);
    }
  });

  it("are compared, settled, signed by two people and sealed; what comes late is flagged and not merged", async () => {
    const world = createTestPlatform({ profile: "apimodels" });
    const period = await openOf(world);
    expect((await sign(world, finance, period)).status).toBe(409);
    const found = await compare(world, period, troubled);
    expect(found.differences.map(({ bucket, reason }) => `${bucket} ${reason}`).toSorted()).toEqual([
      "amount_differs figures_differ",
      "duplicate listed_twice",
      "missing_here not_ordered",
      "missing_there not_listed",
    ]);
    const reported = (await (await report(world, period, found)).json()) as Period;
    expect(reported).toMatchObject({ openItems: 4, lines: found.lines, mapping });
    expect((await sign(world, finance, period)).status).toBe(409);

    const [first, ...others] = await itemsOf(world, period);
    const body = { resolution: "explained", reason: "The processor has confirmed it" };
    const settle = (item: Item | undefined, more: object = {}) =>
      world.ask(finance, "POST", `/reconciliation-items/${item?.id ?? ""}/resolve`, {
        body: { ...body, ...more },
      });
    expect((await settle(first, { resolution: "posted_entry" })).status).toBe(422);
    expect((await settle(first, { resolution: "posted_entry", txnId: "txn_nothere" })).status).toBe(422);
    for (const item of [first, ...others]) expect((await settle(item)).status).toBe(200);
    expect((await settle(first)).status).toBe(409);
    // The same comparison again opens nothing that was settled.
    expect((await (await report(world, period, found)).json()) as Period).toMatchObject({ openItems: 0 });

    expect(((await (await sign(world, finance, period)).json()) as Period).status).toBe("signed_once");
    expect((await sign(world, finance, period)).status).toBe(403);
    expect((await report(world, period, found)).status).toBe(409);
    const closed = (await (await sign(world, admin, period)).json()) as Period;
    expect(closed).toMatchObject({ status: "closed", lateEntries: 0 });
    expect((await sign(world, admin, period)).status).toBe(409);

    const { ledger } = world.platform.use(activity);
    const at = Date.parse(period.from) + 1000;
    const postings = [
      { account: 1, book: "customer", amount: pico(5n * 10n ** 12n) },
      { book: "adjustments", amount: pico(-5n * 10n ** 12n) },
    ] as const;
    const [seq] = ledger.post({ type: "adjustment", occurredAt: at, bookedAt: world.clock.now(), postings });
    const after = await read(world, period);
    expect(after.seal).toEqual(closed.seal);
    expect(after).toMatchObject({ lateEntries: 2, lateSums: [{ amount: "5" }] });
    const filter = encodeURIComponent(JSON.stringify({ latePeriodId: period.id, book: "customer" }));
    const page = await world.json<Schemas["LedgerEntryPage"]>(
      finance,
      "GET",
      `/ledger-entries?filter=${filter}`,
    );
    expect(page.items.map((entry) => entry.seq)).toEqual([String(seq)]);

    const lines = (
      await (await world.ask("mock-auditor", "GET", `/reconciliation-periods/${period.id}/entries`)).text()
    )
      .trimEnd()
      .split("\n");
    const { from, to, seal } = after;
    if (seal === undefined) throw new Error("No seal");
    const checker = new SealChecker({ from, to, seal });
    for (const line of lines) checker.add(line);
    expect(checker.finish()).toMatchObject({ is: "holds", figures: { entries: lines.length } });
  });

  it("go back to work from the first signature, and a closed one never does", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const period = await openOf(world);
    await report(world, period, await compare(world, period));
    const back = () =>
      world.ask(admin, "POST", `/reconciliation-periods/${period.id}/return`, {
        body: { reason: "One is missing" },
      });
    expect((await back()).status).toBe(409);
    await sign(world, finance, period);
    expect(((await (await back()).json()) as Period).signOffs).toEqual([]);
    await sign(world, finance, period);
    await sign(world, admin, period);
    expect((await back()).status).toBe(409);
  });

  it("keep assignee and notes when they are compared again, and open anew what has another amount", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const period = await openOf(world);
    const found = await compare(world, period, (cells, row) =>
      row === 0 ? [cells.with(2, "1.00")] : [cells],
    );
    await report(world, period, found);
    const [item] = await itemsOf(world, period);
    const verb = (name: string, body: object) =>
      world.ask(finance, "POST", `/reconciliation-items/${item?.id ?? ""}/${name}`, { body });
    expect((await verb("assign", { assigneeId: "stf_2m8q" })).status).toBe(422);
    expect((await verb("assign", { assigneeId: "stf_e0vj" })).status).toBe(200);
    expect((await verb("notes", { text: "Asked the processor." })).status).toBe(201);
    const desks = await world.json<Schemas["Assignees"]>(
      finance,
      "GET",
      "/assignees?resource=reconciliation-items",
    );
    expect(desks.items.find(({ id }) => id === "stf_e0vj")?.open).toBe(1);
    await verb("resolve", { resolution: "explained", reason: "As agreed" });
    const other = await compare(world, period, (cells, row) =>
      row === 0 ? [cells.with(2, "2.00")] : [cells],
    );
    await report(world, period, other);
    const [again] = await itemsOf(world, period);
    expect(again).toMatchObject({ id: item?.id, status: "open", assignee: { id: "stf_e0vj" } });
    expect(again?.notes.map(({ text }) => text)).toEqual(["Asked the processor."]);
    expect(again?.resolution).toBeUndefined();
    await report(world, period, await compare(world, period));
    expect(await itemsOf(world, period)).toEqual([]);
  });

  it("are refused to whoever saw an older version, and to whoever may only read", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const period = await openOf(world);
    const found = await compare(world, period);
    expect((await report(world, period, found, "1")).status).toBe(200);
    const stale = await report(world, period, found, "1");
    expect([stale.status, ((await stale.json()) as Schemas["Problem"]).current?.["version"]]).toEqual([
      412,
      "2",
    ]);
    expect((await sign(world, finance, period, "1")).status).toBe(412);
    for (const person of ["mock-auditor", "mock-support"])
      expect((await sign(world, person, period)).status).toBe(403);
    const unknown = {
      ...found,
      differences: [{ bucket: "missing_there", reason: "not_listed", orderId: "ord_none" }],
    };
    expect((await report(world, period, unknown)).status).toBe(422);
  });

  it("are in periods that do not overlap, and the columns chosen last come with a new one", async () => {
    const world = createTestPlatform({ profile: "apimodels" });
    const period = await openOf(world);
    await report(world, period, await compare(world, period));
    const create = (body: object) => world.ask(finance, "POST", "/reconciliation-periods", { body });
    const next = { provider: "stripe", from: period.to, to: "2026-12-01T00:00:00.000Z" };
    expect((await create({ ...next, from: period.from })).status).toBe(422);
    expect((await create({ ...next, to: period.to })).status).toBe(422);
    const made = (await (await create(next)).json()) as Period;
    expect(made).toMatchObject({ status: "open", mapping });
    await report(world, made, await compare(world, made));
    expect((await sign(world, finance, made)).status).toBe(409);
  });

  it("have a generated history whose seal holds, before an erasure and after", async () => {
    const world = createTestPlatform({ profile: "studio" });
    const [closed] = await periodsOf(world, { status: "closed" });
    if (closed?.seal === undefined) throw new Error("Nothing is closed");
    expect(closed.seal.entries).toBeGreaterThan(10);
    expect(closed.lateEntries).toBe(0);
    const lines = await (
      await world.ask(finance, "GET", `/reconciliation-periods/${closed.id}/entries`)
    ).text();
    expect(lines).not.toMatch(/accountId|pseudonym/);
    const open = await openOf(world);
    expect((await world.ask(finance, "GET", `/reconciliation-periods/${open.id}/entries`)).status).toBe(409);
  });
});
