import { expiringWithinMs, keyStatusAt } from "../../../src/domain/access-keys/status";
import { systemCaller } from "../caller";
import type { Collection } from "../collection";
import type { Platform } from "../platform";
import { schedule } from "../schedule";
import { keyEvent } from "./keyEvents";
import type { KeyRow } from "./keyRow";

interface Moment {
  readonly at: number;
  readonly id: string;
}

/** When the clock alone changes a key: it begins to expire, it expires, an overlap ends. */
function momentsOf(row: KeyRow, after: number): Moment[] {
  if (row.status === "revoked" || row.status === "deleted") return [];
  const expiry = row.expiresAt === undefined ? Number.NaN : Date.parse(row.expiresAt);
  const overlapEnd = row.rotation === undefined ? Number.NaN : Date.parse(row.rotation.overlapEndsAt);
  return [expiry - expiringWithinMs, expiry, overlapEnd]
    .filter((at) => at > after)
    .map((at) => ({ at, id: row.id }));
}

/** Lets keys follow the clock. What ends by itself is written to the audit log as the platform's own action. */
export class KeyClock {
  readonly #platform: Platform;
  readonly #rows: Collection<KeyRow>;

  constructor(platform: Platform, rows: Collection<KeyRow>) {
    this.#platform = platform;
    this.#rows = rows;
    this.#chain(this.#generatedMoments(), 0);
  }

  /** After a write that moved an expiry or an overlap. */
  watch(row: KeyRow): void {
    for (const { at, id } of momentsOf(row, this.#platform.clock.now())) {
      this.#platform.use(schedule).at(at, (now) => this.#settle(id, now));
    }
  }

  #generatedMoments(): Moment[] {
    const now = this.#platform.clock.now();
    const moments: Moment[] = [];
    for (const row of this.#rows.values()) moments.push(...momentsOf(row, now));
    return moments.sort((left, right) => left.at - right.at);
  }

  // One task at a time: a hundred thousand keys would fill the schedule before anybody asked for one of them.
  #chain(moments: readonly Moment[], next: number): void {
    const moment = moments[next];
    if (moment === undefined) return;
    this.#platform.use(schedule).at(moment.at, (now) => {
      this.#settle(moment.id, now);
      this.#chain(moments, next + 1);
    });
  }

  #settle(id: string, now: number): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    const status = keyStatusAt(row, now);
    if (status === "expired" && row.status !== "expired") this.#write(row, "expire", { ...row, status });
    else if (status !== row.status) this.#rows.put({ ...row, status });
    this.#endOverlap(id, now);
  }

  #endOverlap(id: string, now: number): void {
    const row = this.#rows.get(id);
    if (row?.rotation === undefined || Date.parse(row.rotation.overlapEndsAt) > now) return;
    const { rotation: _ended, ...rest } = row;
    this.#write(row, "end_overlap", rest);
  }

  #write(before: KeyRow, action: string, after: KeyRow): void {
    const caller = systemCaller(this.#platform.random.id("req"), before.id);
    this.#platform.transact(caller, (tx) => {
      tx.update(this.#rows, before.id, () => after);
      tx.audit(keyEvent(action, before, after));
    });
  }
}
