import { daysLeft } from "../../../src/domain/deadlines";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { generatedLetterId } from "./requestIds";
import { datesOf } from "./requestDates";
import type { RequestRow } from "./requestRow";

/*
 * What a queue shows only now and then stands in every generated one: each function finds rows that fit and makes
 * them tell the case. A row is used once.
 */

const day = 86_400_000;

class Cast {
  readonly rows: RequestRow[];
  readonly #used = new Set<string>();

  constructor(rows: readonly RequestRow[]) {
    this.rows = [...rows];
  }

  /** The next row that fits and plays in nothing yet. */
  take(fits: (row: RequestRow) => boolean): RequestRow | undefined {
    const row = this.rows.find((each) => !this.#used.has(each.id) && fits(each));
    if (row !== undefined) this.#used.add(row.id);
    return row;
  }

  put(row: RequestRow): void {
    this.#used.add(row.id);
    this.rows[this.rows.findIndex((each) => each.id === row.id)] = row;
  }
}

const isFree = (row: RequestRow) =>
  row.accountId !== undefined && row.restriction === undefined && row.links.length === 0;
const isNew = (row: RequestRow) => isFree(row) && row.state === "received";

/** Laws that do not move a date off a weekend, so that something can be due on any day. */
const unmoved: ReadonlySet<RequestRow["regime"]> = new Set(["ccpa", "lgpd", "pipeda", "quebec_law25"]);

/** The row as it would be had it come on another day, so that its legal date lies so many days ahead; none if it cannot. */
function movedTo(row: RequestRow, { clock }: Platform, left: readonly [least: number, most: number]) {
  const today = clock.iso();
  for (let age = 1; age <= 60; age += 1) {
    const receivedAt = formatTime(clock.now() - age * day);
    const moved = { ...row, receivedAt, recordedAt: receivedAt };
    const { due } = datesOf(moved).deadline;
    const days = due === null ? Number.NaN : daysLeft(due, today, row.timeZone);
    if (days >= left[0] && days <= left[1]) return moved;
  }
  return undefined;
}

function dueToday(cast: Cast, platform: Platform): void {
  for (let count = 0; count < 2; count += 1) {
    const row =
      cast.take((each) => isNew(each) && unmoved.has(each.regime)) ?? cast.take((each) => isNew(each));
    const moved = row && movedTo(row, platform, [0, 0]);
    if (moved !== undefined) cast.put(moved);
  }
}

/** Even an office that keeps up has some that slipped through, and some to hurry with. */
const hurried: readonly (readonly [least: number, most: number])[] = [
  [-4, -2],
  [1, 3],
  [4, 7],
  [-12, -8],
  [3, 6],
  [-2, -1],
  [5, 7],
];

/** Nothing of its story would have to be told anew, had it come on another day. */
const isMovable = (row: RequestRow) =>
  row.links.length === 0 &&
  row.restriction === undefined &&
  (row.state === "received" || row.state === "in_review" || row.state === "error") &&
  row.pauses.length === 0 &&
  row.identity.decidedAt === undefined &&
  row.corrections === undefined &&
  row.schedule === undefined;

function hurry(cast: Cast, platform: Platform): void {
  const count = platform.options.scale === "small" ? 2 : hurried.length;
  for (const left of hurried.slice(0, count)) {
    const row = cast.take(isMovable);
    const moved = row && movedTo(row, platform, left);
    if (moved !== undefined) cast.put(moved);
  }
}

function extended(cast: Cast, { clock, options }: Platform): void {
  for (let count = 0; count < 3; count += 1) {
    const row = cast.take(
      (each) => isFree(each) && each.state === "in_review" && each.recordedBy !== undefined,
    );
    const by = row?.assignee ?? row?.recordedBy;
    if (row === undefined || by === undefined) return;
    const { extensionNoticeBy } = datesOf(row).deadline;
    const at = Date.parse(row.receivedAt) + 9 * day;
    if (extensionNoticeBy === null || at > clock.now()) continue;
    cast.put({
      ...row,
      extension: {
        at: formatTime(at),
        by,
        reason: "complexity",
        detail: "Several workspaces are concerned",
        letterId: generatedLetterId(options.seed, row.id, "extension_notice"),
      },
    });
  }
}

/** The same person asks for the same again: suggested on the one, marked on the other. */
function duplicates(cast: Cast): void {
  const pair = (state: RequestRow["state"]) => {
    const later = cast.take((each) => isFree(each) && each.state === state);
    const first =
      later &&
      cast.take(
        (each) =>
          isFree(each) &&
          each.type === later.type &&
          each.state !== "duplicate" &&
          each.receivedAt < later.receivedAt,
      );
    return first === undefined || later === undefined ? undefined : { first, later };
  };
  for (let count = 0; count < 4; count += 1) {
    const found = pair("received");
    if (found?.first.accountId !== undefined) cast.put({ ...found.later, accountId: found.first.accountId });
  }
  for (let found = pair("duplicate"); found !== undefined; found = pair("duplicate")) {
    const { first, later } = found;
    cast.put({
      ...later,
      ...(first.accountId !== undefined && { accountId: first.accountId }),
      duplicateOf: first.id,
      links: [{ id: first.id, relation: "related" }],
    });
  }
}

/** One message, two rights: the copy comes before the deletion. */
function linked(cast: Cast): void {
  for (let count = 0; count < 2; count += 1) {
    const deletion = cast.take(
      (each) => isFree(each) && each.type === "erasure" && (each.state === "in_review" || isNew(each)),
    );
    const copy = cast.take((each) => isNew(each) && each.type !== "erasure" && each.type !== "minor");
    if (deletion?.accountId === undefined || copy === undefined) return;
    const { accountId, receivedAt, recordedAt, country, regime } = deletion;
    cast.put({ ...deletion, links: [{ id: copy.id, relation: "runs_before" }] });
    const same = { accountId, receivedAt, recordedAt, country, regime };
    cast.put({ ...copy, ...same, links: [{ id: deletion.id, relation: "runs_after" }] });
  }
}

/** A hold on one request of a person stands against the deletion that the same person asks for. */
function legalHold(cast: Cast): void {
  const deletion = cast.take((each) => isFree(each) && each.type === "erasure" && each.state === "in_review");
  const held = cast.take((each) => isFree(each) && each.state === "on_hold");
  if (deletion?.accountId === undefined || held === undefined) return;
  cast.put(deletion);
  cast.put({
    ...held,
    accountId: deletion.accountId,
    pauses: held.pauses.map((pause) =>
      pause.to === undefined ? { ...pause, reason: "legal_hold", note: "Order of a court" } : pause,
    ),
  });
}

/** Rows as they were drawn, with every case of a queue among them. */
export function withSituations(platform: Platform, rows: readonly RequestRow[]): RequestRow[] {
  const cast = new Cast(rows);
  hurry(cast, platform);
  legalHold(cast);
  linked(cast);
  dueToday(cast, platform);
  duplicates(cast);
  extended(cast, platform);
  return cast.rows;
}
