import type { Schema, Schemas } from "../../../openapi/rules";
import { textOfCell } from "../../../src/domain/export";

type CellKind = "text" | "number" | "boolean" | "texts" | "numbers" | "json";

/** A column of a CSV file: where its cells go, and how they are read. */
interface CellPlace {
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** What an empty cell stands for where the contract demands the member; undefined for no member. */
  readonly empty: "" | readonly never[] | undefined;
  /** The member that it lies in is demanded, even with nothing in it. */
  readonly isInside: boolean;
}

function resolved(schema: Schema | undefined, schemas: Schemas): Schema {
  if (schema === undefined) return {};
  if (schema.$ref !== undefined)
    return resolved(schemas[schema.$ref.replace("#/components/schemas/", "")], schemas);
  const some = schema.allOf?.[0] ?? schema.oneOf?.[0] ?? schema.anyOf?.[0];
  return schema.type === undefined && schema.properties === undefined && some !== undefined
    ? resolved(some, schemas)
    : schema;
}

function scalarKind({ type }: Schema): "text" | "number" | "boolean" | undefined {
  const types = typeof type === "string" ? [type] : (type ?? []);
  if (types.includes("integer") || types.includes("number")) return "number";
  if (types.includes("boolean")) return "boolean";
  return types.includes("object") || types.includes("array") ? undefined : "text";
}

function kindOf(schema: Schema, schemas: Schemas): CellKind {
  const scalar = schema.properties === undefined ? scalarKind(schema) : undefined;
  if (scalar !== undefined) return scalar;
  if (schema.type !== "array" || typeof schema.items !== "object") return "json";
  const item = resolved(schema.items, schemas);
  if (item.properties !== undefined) return "json";
  return { text: "texts", number: "numbers", boolean: "json", none: "json" }[
    scalarKind(item) ?? "none"
  ] as CellKind;
}

function emptyOf(kind: CellKind, { minLength }: Schema): CellPlace["empty"] {
  if (kind === "text") return minLength === undefined ? "" : undefined;
  return kind === "number" || kind === "boolean" ? undefined : [];
}

/** Finds out once per file what each column is, by the contract's schema of the row. */
export function cellPlaces(header: readonly string[], row: Schema, schemas: Schemas): CellPlace[] {
  return header.map((name) => {
    const path = name.trim().split(".");
    let schema = row;
    for (const member of path) schema = resolved(schema.properties?.[member], schemas);
    const kind = kindOf(schema, schemas);
    const isDemanded = path.length === 1 && (row.required ?? []).includes(name.trim());
    const isInside = path.length > 1 && (row.required ?? []).includes(path[0] ?? "");
    return { path, kind, empty: isDemanded ? emptyOf(kind, schema) : undefined, isInside };
  });
}

function fromJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

function valueOf(cell: string, kind: CellKind): unknown {
  if (kind === "text") return textOfCell(cell);
  if (kind === "number") return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  if (kind === "boolean") return cell === "true" || (cell === "false" ? false : cell);
  if (kind === "json" || cell.startsWith("[")) return fromJson(cell);
  const items = textOfCell(cell).split("; ");
  return kind === "texts" ? items : items.map((item) => valueOf(item, "number"));
}

function put(row: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [member = "", ...inner] = path;
  if (inner.length === 0) {
    row[member] = value;
    return;
  }
  const nested: Record<string, unknown> = { ...(row[member] as object | undefined) };
  row[member] = nested;
  put(nested, inner, value);
}

/**
 * A row of cells as an export writes it: `cost.amount` is a member of `cost`, a list is `a; b` or a JSON array, what has
 * more structure is JSON, and an empty cell is no member. What cannot be read stays a text, for the contract to refuse.
 */
export function rowOfCells(places: readonly CellPlace[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  places.forEach(({ path, kind, empty, isInside }, place) => {
    const cell = cells[place] ?? "";
    if (isInside) row[path[0] ?? ""] ??= {};
    const value = cell === "" ? empty : valueOf(cell, kind);
    if (value !== undefined) put(row, path, value);
  });
  return row;
}
