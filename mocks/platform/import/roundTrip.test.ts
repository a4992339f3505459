import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { createTestPlatform } from "../../handlers/testPlatform";
import { systemCaller } from "../caller";
import { createExportWriter } from "../exports/exportFile";
import { exportShape } from "../exports/exportSource";
import type { DataFile, Platform } from "../platform";
import { services } from "../services";
import { logRetentionDays } from "../streams/logRetention";
import { auditTrail } from "../transparency/transparencyArea";
import type { ProfileId } from "../../profiles/profiles";
import { textFile } from "./dataFile";
import { rowKinds, type ImportedResource } from "./rowKinds";

type Format = "csv" | "ndjson";
type Row = Record<string, unknown>;

const caller = systemCaller("round-trip");
/** Every resource with rows that a platform exports; the audit log has a test of its own. */
const resources = Object.keys(rowKinds).filter((name) => name !== "audit-events") as ImportedResource[];
const formats: readonly Format[] = ["ndjson", "csv"];

function rowsOf(platform: Platform, resource: ImportedResource): unknown[] {
  const { collections, streams } = platform.use(services);
  const served = collections.get(resource)?.rows({}, ["id", "ASC"], caller);
  return [...(served ?? streams.get(resource)?.rows({}, "desc", caller) ?? [])];
}

/** The file that `POST /exports` makes. */
function exported(platform: Platform, resource: ImportedResource, format: Format): DataFile {
  const request: components["schemas"]["ExportCreate"] = { resource, filter: {}, format };
  const writer = createExportWriter(exportShape(platform, request));
  for (const row of rowsOf(platform, resource)) writer.write(row as object);
  const { chunks } = writer.close();
  return { name: `${resource}.${format}`, chunks: () => chunks };
}

/** A row without what the platform works out. */
function kept(resource: ImportedResource, row: unknown): Row {
  const { computed } = rowKinds[resource];
  const strip = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) return value.map((item, place) => strip(item, `${pointer}/${place}`));
    if (typeof value !== "object" || value === null) return value;
    const members = Object.entries(value).filter(([name]) => computed?.test(`${pointer}/${name}`) !== true);
    return Object.fromEntries(members.map(([name, inner]) => [name, strip(inner, `${pointer}/${name}`)]));
  };
  return strip(row, "") as Row;
}

const worlds = new Map<ProfileId, Platform>();
function worldOf(profile: ProfileId): Platform {
  const known = worlds.get(profile) ?? createTestPlatform({ profile }).platform;
  worlds.set(profile, known);
  return known;
}

describe.each<ProfileId>(["studio", "gateway", "imagegen", "apimodels"])("%s", (profile) => {
  it.each(formats)("comes back whole from an export of everything (%s)", (format) => {
    const before = worldOf(profile);
    const files = resources
      .filter((resource) => rowsOf(before, resource).length > 0)
      .map((resource) => exported(before, resource, format));
    const after = createTestPlatform({ profile, data: files }).platform;
    // Logs that were removed cannot come back, so what is counted from them may be less where any were.
    const isWhole = logRetentionDays(before.profile) === undefined;
    for (const resource of resources) {
      const shown = (row: unknown) => (isWhole ? row : kept(resource, row));
      expect(rowsOf(after, resource).map(shown)).toEqual(rowsOf(before, resource).map(shown));
    }
  });

  it.each(resources)("has the same %s when these alone are given", (resource) => {
    const before = worldOf(profile);
    const rows = rowsOf(before, resource);
    if (rows.length === 0) return;
    for (const format of formats) {
      const data = [exported(before, resource, format)];
      const after = createTestPlatform({ profile, data }).platform;
      expect(rowsOf(after, resource).map((row) => kept(resource, row))).toEqual(
        rows.map((row) => kept(resource, row)),
      );
    }
  });
});

describe("the audit log", () => {
  it.each(formats)("comes back leaf by leaf, with the same root (%s)", async (format) => {
    // The studio's policy names no end for it, so all of it is there.
    const before = worldOf("studio");
    const data = [exported(before, "audit-events", format)];
    const world = createTestPlatform({ data });
    expect(rowsOf(world.platform, "audit-events")).toEqual(rowsOf(before, "audit-events"));
    const size = before.use(auditTrail).table.length;
    expect(world.platform.use(auditTrail).tree.root(size)).toEqual(before.use(auditTrail).tree.root(size));
    const [newest] = rowsOf(before, "audit-events") as components["schemas"]["AuditEventItem"][];
    const { id } = JSON.parse(newest?.leaf ?? "") as components["schemas"]["AuditEvent"];
    const filter = encodeURIComponent(JSON.stringify({ id }));
    const page = await world.json<components["schemas"]["AuditEventPage"]>(
      "mock-security",
      "GET",
      `/audit-events?filter=${filter}`,
    );
    expect(page.items).toEqual([newest]);
  });

  it("has no gap, no other log's leaves, and no leaf at another's place", () => {
    const rows = rowsOf(worldOf("studio"), "audit-events").slice(-3).toReversed();
    const items = rows as components["schemas"]["AuditEventItem"][];
    const [first, second, third] = items;
    const started = (lines: readonly object[]) =>
      createTestPlatform({
        data: [textFile("audit-events.ndjson", lines.map((line) => JSON.stringify(line)).join("\n"))],
      });
    expect(started(items).platform.use(auditTrail).leaf(2)).toBe(third?.leaf);
    const cases: [readonly object[], string][] = [
      [[{ ...first }, { ...third }], "1: index: the log has nothing at 1, and ends there"],
      [[{ ...first }, { ...second, index: "0" }], "2: leaf/seq: 1 at the index 0"],
      [[{ ...first }, { ...first }], "2: index: it is there twice"],
      [[{ ...first, leaf: "{}" }], "1: leaf/"],
      [[{ ...first, leaf: first?.leaf.replace('"log":"studio', '"log":"other') }], "1: leaf/log: this"],
    ];
    for (const [lines, what] of cases) expect(() => started(lines)).toThrow(`audit-events.ndjson:${what}`);
  });
});
