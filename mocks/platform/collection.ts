import { singular } from "./singular";
import { parseFilter, type FieldKind, type Filter, type Value } from "./filter";
import { invalidField, notFound } from "./problem";
import { rankSort } from "./rankSort";
import { compareValues, lowerBound, type Direction } from "./sorting";

export interface Field<Row> extends FieldKind {
  get(row: Row): Value;
  /** Sorted by this instead, where the value's own order tells nothing: a state by its urgency. */
  orderBy?(row: Row): Value;
  /** False for what has no useful order (lists, free text). */
  sort?: boolean;
  /** Free text `q` looks into these. */
  search?: boolean;
  /** The value depends on the time or on another collection, so no order or result of it may be kept. */
  isVolatile?: boolean;
  /** For a value that comes from outside of the row: orders and results hold as long as the stamp stays the same. */
  stamp?(): string | number;
}

export type Fields<Row> = Readonly<Record<string, Field<Row>>>;

export interface CollectionQuery {
  sort?: readonly [field: string, direction: Direction] | undefined;
  /** First and last position, both included, as in Content-Range. */
  range?: readonly [first: number, last: number] | undefined;
  filter?: unknown;
}

export interface CollectionPage<Row> {
  rows: readonly Row[];
  first: number;
  total: number;
}

/** Rows are the contract's: the version is opaque to clients and a counter here. */
export interface Versioned {
  readonly id: string;
  readonly version: string;
}

interface Order<Row> {
  readonly stamp: string | number | undefined;
  readonly rows: Row[];
}

const MAX_ROWS = 1000;
const KEPT_RESULTS = 16;

/**
 * Rows by id, with one sorted array kept per field that anyone has sorted by. A write moves one row in each of
 * them (binary search and one splice), so a list call stays a scan or a slice at 100,000 rows.
 * Rows are values: never change one in place, put a new one.
 */
export class Collection<Row extends Versioned> {
  readonly resource: string;
  readonly fields: Fields<Row>;
  readonly #rows = new Map<string, Row>();
  readonly #orders = new Map<string, Order<Row>>();
  readonly #texts = new WeakMap<Row, string>();
  readonly #results = new Map<string, readonly Row[]>();
  readonly #watchers: ((id: string) => void)[] = [];
  #revision = 0;

  constructor(resource: string, fields: Fields<Row>, rows: Iterable<Row> = []) {
    this.resource = resource;
    this.fields = fields;
    for (const row of rows) this.#rows.set(row.id, row);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Counts every write: what is computed from all rows holds while it stands still. */
  get revision(): number {
    return this.#revision;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** The row, or 404; `isVisible` hides rows as if they did not exist. */
  require(id: string, isVisible?: (row: Row) => boolean): Row {
    const row = this.#rows.get(id);
    if (row === undefined || isVisible?.(row) === false) throw notFound(`${singular(this.resource)} ${id}`);
    return row;
  }

  values(): IterableIterator<Row> {
    return this.#rows.values();
  }

  /** Tells of each row that is written from now on. */
  watch(told: (id: string) => void): void {
    this.#watchers.push(told);
  }

  /** Inserts or replaces. Staff actions go through a transaction, which also counts the version up. */
  put(row: Row): void {
    const before = this.#rows.get(row.id);
    this.#rows.set(row.id, row);
    this.#revision += 1;
    this.#results.clear();
    for (const [name, { rows }] of this.#freshOrders()) {
      if (before !== undefined) this.#take(rows, name, before);
      rows.splice(this.#place(rows, name, row), 0, row);
    }
    for (const told of this.#watchers) told(row.id);
  }

  delete(id: string): void {
    const before = this.#rows.get(id);
    if (before === undefined) return;
    this.#rows.delete(id);
    this.#revision += 1;
    this.#results.clear();
    for (const [name, { rows }] of this.#freshOrders()) this.#take(rows, name, before);
  }

  query(query: CollectionQuery, isVisible?: (row: Row) => boolean): CollectionPage<Row> {
    const [field, direction] = query.sort ?? ["id", "ASC"];
    this.#checkSort(field);
    const [first, last] = query.range ?? [0, MAX_ROWS - 1];
    if (!(Number.isSafeInteger(first) && Number.isSafeInteger(last) && 0 <= first && first <= last + 1)) {
      throw invalidField("/range", "invalid_value", "A range is [first, last] with 0 ≤ first ≤ last.");
    }
    if (last - first >= MAX_ROWS) {
      throw invalidField("/range", "too_large", `At most ${MAX_ROWS} rows a request.`);
    }
    const selected = this.#select(query.filter, field);
    const rows = isVisible === undefined ? selected : selected.filter(isVisible);
    const page =
      direction === "ASC"
        ? rows.slice(first, last + 1)
        : rows.slice(Math.max(0, rows.length - last - 1), Math.max(0, rows.length - first)).reverse();
    return { rows: page, first, total: rows.length };
  }

  /** Every row that a filter selects, in the order of `sort`: for bulk actions and exports. */
  select(
    filter: unknown,
    sort: readonly [field: string, direction: Direction] = ["id", "ASC"],
    isVisible: (row: Row) => boolean = () => true,
  ): readonly Row[] {
    this.#checkSort(sort[0]);
    // A copy, because a kept order moves under a caller that writes while it walks.
    const rows = this.#select(filter, sort[0]).filter(isVisible);
    return sort[1] === "ASC" ? rows : rows.reverse();
  }

  #checkSort(field: string): void {
    if (field === "id" || (Object.hasOwn(this.fields, field) && this.fields[field]?.sort !== false)) return;
    throw invalidField("/sort", "unknown_field", `${this.resource} cannot be sorted by ${field}.`);
  }

  #select(sent: unknown, field: string): readonly Row[] {
    const filter = parseFilter(sent, this.#kinds());
    if (filter.conditions.length === 0 && filter.q === undefined) return this.#sorted(field);
    const names = [field, ...filter.conditions.map((condition) => condition.field)];
    const isKept = !names.some((name) => this.fields[name]?.isVolatile);
    const key = JSON.stringify([field, sent, names.map((name) => this.#stamp(name))]);
    const kept = isKept ? this.#results.get(key) : undefined;
    if (kept !== undefined) return kept;
    const rows = this.#matching(filter, field);
    if (isKept) this.#keep(key, rows);
    return rows;
  }

  #kinds(): Readonly<Record<string, FieldKind>> {
    return "id" in this.fields ? this.fields : { id: { kind: "text" }, ...this.fields };
  }

  #keep(key: string, rows: readonly Row[]): void {
    const oldest = this.#results.size >= KEPT_RESULTS ? this.#results.keys().next().value : undefined;
    if (oldest !== undefined) this.#results.delete(oldest);
    this.#results.set(key, rows);
  }

  #matching({ conditions, q }: Filter, field: string): readonly Row[] {
    const tests = conditions.map((condition) => {
      const get = this.#getter(condition.field);
      return (row: Row) => condition.matches(get(row));
    });
    if (q !== undefined) tests.push((row) => this.#text(row).includes(q));
    const matches = (row: Row) => tests.every((test) => test(row));
    // Sorting few rows is cheaper than keeping an order that would be thrown away.
    if (!this.fields[field]?.isVolatile) return this.#sorted(field).filter(matches);
    return this.#sortRows([...this.#rows.values()].filter(matches), field);
  }

  #sorted(field: string): readonly Row[] {
    if (this.fields[field]?.isVolatile) return this.#sortRows([...this.#rows.values()], field);
    const stamp = this.#stamp(field);
    let order = this.#orders.get(field);
    if (order === undefined || order.stamp !== stamp) {
      const rows =
        field === "id"
          ? this.#sortRows([...this.#rows.values()], field)
          : rankSort(this.#sorted("id"), this.#orderGetter(field));
      order = { stamp, rows };
      this.#orders.set(field, order);
    }
    return order.rows;
  }

  #stamp(field: string): string | number | undefined {
    return this.fields[field]?.stamp?.();
  }

  /** An order whose stamp has passed cannot be searched any more; it is made anew when it is asked for. */
  #freshOrders(): Map<string, Order<Row>> {
    for (const [name, { stamp }] of this.#orders) {
      if (stamp !== this.#stamp(name)) this.#orders.delete(name);
    }
    return this.#orders;
  }

  #getter(field: string): (row: Row) => Value {
    const known = this.fields[field];
    return known === undefined ? (row) => row.id : (row) => known.get(row);
  }

  #orderGetter(field: string): (row: Row) => Value {
    const known = this.fields[field];
    return known?.orderBy === undefined ? this.#getter(field) : (row) => known.orderBy?.(row);
  }

  /** Ties are broken by id: the rows are dealt in that order. */
  #sortRows(rows: readonly Row[], field: string): Row[] {
    const byId = rankSort(rows, (row) => row.id);
    return field === "id" ? byId : rankSort(byId, this.#orderGetter(field));
  }

  /** Ties are broken by id, so that pages never overlap. */
  #compare(field: string): (left: Row, right: Row) => number {
    const get = this.#orderGetter(field);
    return (left, right) => compareValues(get(left), get(right)) || compareValues(left.id, right.id);
  }

  #place(order: readonly Row[], field: string, row: Row): number {
    const compare = this.#compare(field);
    return lowerBound(order, (item) => compare(item, row));
  }

  #take(order: Row[], field: string, row: Row): void {
    const at = this.#place(order, field, row);
    if (order[at] === row) order.splice(at, 1);
    else throw new Error(`${this.resource}: a row was changed in place (${row.id}, ${field})`);
  }

  #text(row: Row): string {
    let text = this.#texts.get(row);
    if (text === undefined) {
      const searched = Object.values(this.fields).filter((field) => field.search);
      text = [row.id, ...searched.map((field) => field.get(row))].flat().join("\n").toLowerCase();
      this.#texts.set(row, text);
    }
    return text;
  }
}
