import type { AuditEntry, AuditLog, EventDraft } from "./audit";
import type { Caller } from "./caller";
import type { Clock } from "./clock";
import type { Collection, Versioned } from "./collection";
import { notFound } from "./problem";
import { singular } from "./singular";

/** A write in the making. Nothing of it is seen by anyone else until every part has agreed. */
export interface Transaction {
  readonly caller: Caller;
  /** Milliseconds; the same for everything in it. */
  readonly at: number;
  /** The row with this transaction's own changes; 404 without it. */
  get<Row extends Versioned>(collection: Collection<Row>, id: string): Row;
  insert<Row extends Versioned>(collection: Collection<Row>, row: Row): Row;
  /** Puts what `change` makes of the row, one version up. */
  update<Row extends Versioned>(collection: Collection<Row>, id: string, change: (row: Row) => Row): Row;
  remove<Row extends Versioned>(collection: Collection<Row>, id: string): void;
  audit(event: EventDraft): void;
  /** For state outside of collections: `prepare` may refuse by throwing, what it returns applies and may not. */
  enlist(prepare: () => () => void): void;
}

interface Write {
  key: string;
  collection: object;
  row: Versioned | undefined;
  apply(): void;
}

function createWrites() {
  const writes = new Map<object, Map<string, Write>>();
  function stage<Row extends Versioned>(collection: Collection<Row>, id: string, row: Row | undefined): void {
    const ofCollection = writes.get(collection) ?? new Map<string, Write>();
    writes.set(collection, ofCollection);
    const apply = () => (row === undefined ? collection.delete(id) : collection.put(row));
    ofCollection.set(id, { key: id, collection, row, apply });
  }
  function read<Row extends Versioned>(collection: Collection<Row>, id: string): Row | undefined {
    const staged = writes.get(collection)?.get(id);
    // Staged under this very collection, so it is a row of its type.
    return staged === undefined ? collection.get(id) : (staged.row as Row | undefined);
  }
  return { stage, read, all: () => [...writes.values()].flatMap((each) => [...each.values()]) };
}

/**
 * Runs `action` and commits what it staged: every participant agrees, then the audit events are appended, and only
 * then is anything applied. If the log refuses, nothing has happened (CONTRACT 4).
 */
export function transact<T>(log: AuditLog, clock: Clock, caller: Caller, action: (tx: Transaction) => T): T {
  const writes = createWrites();
  const events: AuditEntry[] = [];
  const participants: (() => () => void)[] = [];
  const at = clock.now();
  const get = <Row extends Versioned>(collection: Collection<Row>, id: string): Row => {
    const row = writes.read(collection, id);
    if (row === undefined) throw notFound(`${singular(collection.resource)} ${id}`);
    return row;
  };
  const result = action({
    caller,
    at,
    get,
    insert(collection, row) {
      if (writes.read(collection, row.id) !== undefined) throw new Error(`${row.id} exists already`);
      writes.stage(collection, row.id, row);
      return row;
    },
    update(collection, id, change) {
      const before = get(collection, id);
      const after = { ...change(before), version: String(Number(before.version) + 1) };
      writes.stage(collection, id, after);
      return after;
    },
    remove(collection, id) {
      get(collection, id);
      writes.stage(collection, id, undefined);
    },
    audit: (event) => void events.push({ ...event, caller, at }),
    enlist: (prepare) => void participants.push(prepare),
  });
  const staged = writes.all();
  if (events.length === 0 && staged.length + participants.length > 0)
    throw new Error("A write without an audit event");
  const applies = participants.map((prepare) => prepare());
  if (events.length > 0) log.append(events);
  for (const apply of applies) apply();
  for (const write of staged) write.apply();
  return result;
}
