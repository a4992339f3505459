import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { CsvReader } from "../../src/domain/csv/csvReader";
import { verifyExport, type ExportManifest } from "../../src/domain/export-check";
import { checkFocusRow, focusColumns, type FocusRow } from "../../src/domain/focus";
import { parse, sum } from "../../src/domain/money";
import { processors } from "../platform/processors/processors";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

type Job = components["schemas"]["Job"];
const HOUR_MS = 3_600_000;

const request = { resource: "processors", filter: {}, format: "csv" };

async function exported(world: TestPlatform, body: object = request, who = "mock-admin") {
  const started = await world.json<Job>(who, "POST", "/exports", { body });
  world.clock.advance(10_000);
  const job = await world.json<Job>(who, "GET", `/jobs/${started.id}`);
  const response = await world.ask(undefined, "GET", (job.resultUrl ?? "").replace("/api/v1", ""));
  return { started, job, response, text: await response.clone().text(), bytes: await response.arrayBuffer() };
}

describe("an export", () => {
  it("is a job whose file says what it holds, and is what it says", async () => {
    const world = createTestPlatform();
    const { started, job, response, bytes, text } = await exported(world);
    expect(started).toMatchObject({ kind: "export", state: "queued", done: 0, cancellable: true });
    expect(job).toMatchObject({ state: "succeeded", cancellable: false, done: job.total });
    const rows = world.platform.use(processors).rows.size;
    expect(job.manifest).toMatchObject({
      resource: "processors",
      filter: {},
      rows,
      sizeBytes: bytes.byteLength,
    });
    expect(job.manifest?.sha256).toBe(createHash("sha256").update(Buffer.from(bytes)).digest("hex"));
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="processors-2026-11-21\.csv"$/,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(text.split("\r\n")[0]).toBe(job.manifest?.columns?.join(","));
    expect(text.trimEnd().split("\r\n").length).toBe(rows + 1);
  });

  it("keeps filter, columns, order and mark, and disarms formulas", async () => {
    const world = createTestPlatform();
    const { rows } = world.platform.use(processors);
    const first = [...rows.values()][0];
    if (first === undefined) throw new Error("No processor");
    rows.put({ ...first, id: "prc_evil", name: '=HYPERLINK("http://x")', region: "nowhere" });
    rows.put({ ...first, id: "prc_calm", name: "Ämter, GmbH", region: "nowhere" });
    const { bytes } = await exported(world, {
      ...request,
      filter: { region: "nowhere" },
      sort: ["name", "DESC"],
      columns: ["name", "id"],
      bom: true,
    });
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toBe(
      '\uFEFFname,id\r\n"Ämter, GmbH",prc_calm\r\n"\'=HYPERLINK(""http://x"")",prc_evil\r\n',
    );
  });

  it("writes JSON Lines in the contract's shape", async () => {
    const world = createTestPlatform();
    const { text, job, response } = await exported(world, { ...request, format: "ndjson" });
    const rows = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string });
    expect(rows).toHaveLength(job.manifest?.rows ?? -1);
    expect(rows[0]).toMatchObject(world.platform.use(processors).rows.require(rows[0]?.id ?? ""));
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
  });

  it.each<[string, object, string]>([
    ["an unknown column", { ...request, columns: ["name", "nope"] }, "/columns/1"],
    ["an unknown filter", { ...request, filter: { nope: 1 } }, "/filter/nope"],
    ["an unknown order", { ...request, sort: ["nope", "ASC"] }, "/sort"],
    ["a format that it has not", { ...request, format: "zip" }, "/format"],
    ["what is no list", { ...request, resource: "queue" }, "/resource"],
  ])("is refused at once with %s", async (_name, body, pointer) => {
    const response = await createTestPlatform().ask("mock-admin", "POST", "/exports", { body });
    expect(await response.json()).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it("needs the scope of its list", async () => {
    const body = { ...request, resource: "staff" };
    const response = await createTestPlatform().ask("mock-support", "POST", "/exports", { body });
    expect(await response.json()).toMatchObject({ status: 403, requiredScope: "staff:read" });
  });

  it("is reached by its signed link alone, for an hour", async () => {
    const world = createTestPlatform();
    const { job } = await exported(world);
    const link = (job.resultUrl ?? "").replace("/api/v1", "");
    const forged = link.replace(/signature=..../, "signature=0000");
    const longer = link.replace(/expires=\d+/, "expires=99999999999999");
    for (const path of [forged, longer, link.replace(job.id, "job_other")]) {
      expect((await world.ask("mock-admin", "GET", path)).status).toBe(404);
    }
    world.clock.advance(HOUR_MS);
    expect((await world.ask("mock-admin", "GET", link)).status).toBe(404);
  });

  it("belongs to the person who asked", async () => {
    const world = createTestPlatform();
    const { job } = await exported(world);
    expect((await world.ask("mock-finance", "GET", `/jobs/${job.id}`)).status).toBe(404);
    expect(await world.json("mock-finance", "GET", "/jobs")).toEqual([]);
    // The platform's own work on privacy requests is for all who may see those.
    const seen = await world.json<Job[]>("mock-admin", "GET", "/jobs");
    expect(seen.filter(({ kind }) => kind === "export").map(({ id }) => id)).toEqual([job.id]);
  });
});

describe("a job", () => {
  it("goes with the clock, not with the number of questions", async () => {
    const world = createTestPlatform();
    const { id } = await world.json<Job>("mock-admin", "POST", "/exports", { body: request });
    const state = async () => (await world.json<Job>("mock-admin", "GET", `/jobs/${id}`)).state;
    expect([await state(), await state(), await state()]).toEqual(["queued", "queued", "queued"]);
    world.clock.advance(149);
    expect(await state()).toBe("queued");
    world.clock.advance(1);
    expect(await state()).toBe("running");
    world.clock.advance(250);
    expect(await state()).toBe("succeeded");
  });

  it("is cancelled while it runs, and leaves no file", async () => {
    const world = createTestPlatform();
    const { id } = await world.json<Job>("mock-admin", "POST", "/exports", { body: request });
    world.clock.advance(150);
    const cancel = () =>
      world.ask("mock-admin", "POST", `/jobs/${id}/cancel`, { body: { reason: "Wrong filter" } });
    expect(await (await cancel()).json()).toMatchObject({ state: "cancelled", cancellable: false });
    world.clock.advance(60_000);
    const job = await world.json<Job>("mock-admin", "GET", `/jobs/${id}`);
    expect(job.state).toBe("cancelled");
    expect(job.resultUrl).toBeUndefined();
    expect((await cancel()).status).toBe(409);
  });
});

describe("an export of the ledger", () => {
  const filter = { book: "customer" };

  it.each(["instagen", "gateway", "studio", "imagegen"] as const)(
    "is FOCUS 1.2 on %s, column by column, and comes to what the ledger says",
    async (profile) => {
      const world = createTestPlatform({ profile });
      const body = { resource: "ledger-entries", filter, format: "focus_csv" };
      const { job, text } = await exported(world, body, "mock-finance");
      expect(job.manifest?.columns).toEqual(focusColumns);
      const rows: FocusRow[] = [];
      const reader = new CsvReader((cells) =>
        rows.push(Object.fromEntries(focusColumns.map((name, at) => [name, cells[at] ?? ""]))),
      );
      reader.push(new TextEncoder().encode(text));
      reader.end();
      expect(rows.length).toBe(job.manifest?.rows);
      expect(rows.length).toBeGreaterThan(100);
      expect(rows.flatMap(checkFocusRow)).toEqual([]);
      const { totals } = await world.json<components["schemas"]["LedgerTotals"]>(
        "mock-finance",
        "GET",
        // Entries that came since are not in the file.
        `/ledger-entries/totals?filter=${JSON.stringify({ ...filter, seq_lte: job.manifest?.asOf.seq })}`,
      );
      const charged = totals.filter(({ type }) => type !== "reserve" && type !== "release");
      const booked = sum(charged.map(({ amount }) => parse(amount?.amount ?? "-")));
      expect(sum(rows.map(({ x_LedgerAmount = "" }) => parse(x_LedgerAmount)))).toBe(booked);
      expect(job.manifest?.sums?.map(({ amount }) => parse(amount))).toEqual([booked]);
    },
  );

  it("in credits has no billing currency, so there is no FOCUS of it", async () => {
    const world = createTestPlatform({ profile: "apimodels" });
    const body = { resource: "ledger-entries", filter, format: "focus_csv" };
    const refused = await world.ask("mock-finance", "POST", "/exports", { body });
    expect(refused.status).toBe(422);
  });

  it.each(["csv", "ndjson", "focus_csv"])(
    "as %s is known by its checksum, to whoever may read the ledger",
    async (format) => {
      const world = createTestPlatform();
      const body = { resource: "ledger-entries", filter, format };
      const { job, bytes } = await exported(world, body, "mock-finance");
      const look = async (sha256: string) => {
        const answer = await world.ask("mock-auditor", "GET", `/export-manifests/${sha256}`);
        return answer.ok ? ((await answer.json()) as ExportManifest) : undefined;
      };
      world.clock.advance(30 * 24 * HOUR_MS);
      const found = await verifyExport(new Blob([bytes]), look, () => undefined);
      expect(found).toMatchObject({ rows: "same", sums: "same", manifest: job.manifest });
      expect(found.manifest?.asOf.seq).toMatch(/^[1-9]/);
      const changed = new Uint8Array(bytes);
      changed[changed.length - 3] = 0x39;
      expect((await verifyExport(new Blob([changed]), look, () => undefined)).manifest).toBeUndefined();
      const forbidden = await world.ask(
        "mock-security",
        "GET",
        `/export-manifests/${job.manifest?.sha256 ?? ""}`,
      );
      expect(forbidden.status).toBe(403);
    },
  );

  it("of orders sums what was paid, by currency", async () => {
    const world = createTestPlatform({ profile: "apimodels" });
    const body = { resource: "orders", filter: {}, format: "csv" };
    const { job, bytes } = await exported(world, body, "mock-finance");
    const look = () => Promise.resolve(job.manifest);
    expect(job.manifest?.sums?.length).toBeGreaterThan(0);
    expect(await verifyExport(new Blob([bytes]), look, () => undefined)).toMatchObject({
      rows: "same",
      sums: "same",
    });
  });
});
