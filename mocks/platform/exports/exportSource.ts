import type { components } from "../../../openapi/platform.gen";
import { exportColumns } from "../../../openapi/rules.gen";
import { expandColumns } from "../../../src/domain/export";
import { focusColumns } from "../../../src/domain/focus";
import { requireScope } from "../access";
import type { Caller } from "../caller";
import type { Platform } from "../platform";
import { invalid, invalidField } from "../problem";
import { services, type ExportFormat, type StreamService } from "../services";
import type { Direction } from "../sorting";
import type { ExportShape } from "./exportFile";

type ExportCreate = components["schemas"]["ExportCreate"];

/** The rows that an export will hold, pinned at the moment it was asked for. */
export interface ExportSource {
  readonly rows: Iterator<unknown>;
  readonly estimate: number;
  readonly asOf: components["schemas"]["AsOf"];
}

const everyResource: readonly ExportFormat[] = ["csv", "ndjson"];

export function exportShape(platform: Platform, request: ExportCreate): ExportShape {
  const { columns: asked, bom, resource } = request;
  const exported = platform.use(services).streams.get(resource)?.exported;
  const format = (exported?.formats ?? everyResource).find((each) => each === request.format);
  if (format === undefined) {
    throw invalidField("/format", "not_supported", `${resource} cannot be exported as ${request.format}.`);
  }
  if (format === "focus_csv") return { format, columns: focusColumns, hasBom: bom === true };
  // Another schema's rows are whole: its readers expect all of its fields.
  if (format === "ocsf_ndjson") return { format, columns: undefined, hasBom: false };
  const known = exported?.columns ?? exportColumns[resource] ?? [];
  const { columns, unknown } = expandColumns(asked ?? known, known);
  if (unknown.length > 0) {
    const detail = (name: string) => `${resource} has no column ${name}.`;
    throw invalid(
      unknown.map((name) => ({
        pointer: `/columns/${asked?.indexOf(name) ?? 0}`,
        code: "unknown_field",
        detail: detail(name),
      })),
    );
  }
  // JSON Lines keep the contract's shape: whole fields, not cells.
  if (format === "ndjson") return { format, columns: asked, hasBom: false };
  return { format, columns, hasBom: bom === true };
}

function requirePerson({ person }: Caller) {
  if (person === undefined) throw new Error("Only people export");
  return person;
}

/** @throws 403 unless the caller may export the resource */
export function requireExportScope(platform: Platform, resource: string, caller: Caller): void {
  const { collections, streams } = platform.use(services);
  const stream = streams.get(resource);
  const scope =
    stream === undefined ? collections.get(resource)?.scope : (stream.exportScope ?? stream.scope);
  if (scope !== undefined && scope !== "none") requireScope(requirePerson(caller), scope);
}

/** Finds the resource, checks that the caller may read it, and refuses a wrong filter or sort at once. */
export function exportSource(platform: Platform, request: ExportCreate, caller: Caller): ExportSource {
  const { collections, streams } = platform.use(services);
  const { resource, filter, sort } = request;
  const collection = collections.get(resource);
  requireExportScope(platform, resource, caller);
  if (collection !== undefined) {
    const order: [string, Direction] = sort === undefined ? ["id", "ASC"] : [sort[0], sort[1]];
    const { total } = collection.list({ sort: order, range: [0, 0], filter }, caller);
    const rows = collection.rows(filter, order, caller)[Symbol.iterator]();
    return { rows, estimate: total, asOf: { seq: "0", at: platform.clock.iso() } };
  }
  const stream = streams.get(resource);
  if (stream === undefined)
    throw invalidField("/resource", "not_supported", `${resource} cannot be exported.`);
  const order = sort?.[1] === "ASC" ? "asc" : "desc";
  const { total, asOf } = stream.page({ limit: 1, order, filter }, caller);
  const rows = shapedRows(stream, stream.rows(filter, order, caller), request.format);
  return { rows: rows[Symbol.iterator](), estimate: total.value, asOf };
}

/** Rows as the stream's exports have them. */
function* shapedRows(
  { exported }: StreamService,
  rows: Iterable<unknown>,
  format: ExportCreate["format"],
): Iterable<unknown> {
  const known = exported?.formats.find((each) => each === format);
  if (exported === undefined || known === undefined) yield* rows;
  else for (const row of rows) yield* exported.shapes(row, known);
}
