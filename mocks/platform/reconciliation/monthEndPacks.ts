import { fromDate, toCalendarDate, toZoned, CalendarDate } from "@internationalized/date";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../openapi/platform.gen";
import { justified } from "../auditChanges";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { makeZip } from "../copies/makeZip";
import { exports } from "../exports/exports";
import { jobs } from "../jobs/jobs";
import type { JobRow, JobWork } from "../jobs/work";
import type { Area, Platform } from "../platform";
import { invalidField } from "../problem";
import { lastSeqAt } from "./sealedEntries";
import { lineOf, listed, packSources, type PackSource, type PackSpan } from "./packFiles";

type Input = components["schemas"]["MonthEndPackCreate"];
type Step = components["schemas"]["JobStep"];

export interface MonthEndPacks {
  create(request: Input, caller: Caller): JobRow;
}

const ROWS_PER_SECOND = 25_000;

/** The month in the reporting zone. @throws 422 for one that has not begun */
function spanOf({ clock, profile }: Platform, month: string): PackSpan {
  const { reportingTimeZone: zone } = profile.policy;
  const [year = 0, number = 1] = month.split("-").map(Number);
  const first = new CalendarDate(year, number, 1);
  const today = toCalendarDate(fromDate(new Date(clock.now()), zone));
  if (first.compare(today) > 0) throw invalidField("/month", "in_the_future", "The month has not begun.");
  const instant = (day: CalendarDate) => formatTime(toZoned(day, zone).toDate().getTime());
  return { from: instant(first), to: instant(first.add({ months: 1 })) };
}

interface Part {
  readonly path: string;
  readonly rows: Iterator<unknown>;
  readonly lines: string[];
  isWhole: boolean;
}

const partOf = ({ path, rows }: PackSource): Part => ({
  path,
  rows: rows[Symbol.iterator](),
  lines: [],
  isWhole: false,
});

function stepOf({ path, lines, isWhole }: Part): Step {
  const begun = lines.length > 0 ? "running" : "queued";
  const { length: done } = lines;
  return { id: path, label: path, kind: "file", state: isWhole ? "succeeded" : begun, done, total: done };
}

/** Everything in one zip: the manifest first, then each part as the manifest counts and hashes it. */
function zipOf(platform: Platform, month: string, span: PackSpan, parts: readonly Part[], at: number) {
  const files = parts.map(({ path, lines }) => listed(path, lines));
  const manifest = {
    schema: "month-end-pack/1",
    platform: platform.profile.id,
    month,
    ...span,
    madeAt: formatTime(at),
    asOfSeq: String(lastSeqAt(platform, at)),
    files: files.map(({ entry }) => entry),
  };
  const inside = { path: "manifest.json", bytes: utf8ToBytes(JSON.stringify(manifest, null, 2)) };
  const zip = makeZip([inside, ...files.map(({ entry, bytes }) => ({ path: entry.path, bytes }))], at);
  return { zip, rows: files.reduce((sum, { entry }) => sum + entry.rows, 0) };
}

function packWork(platform: Platform, month: string, span: PackSpan): JobWork {
  const parts = packSources(platform, span).map(partOf);
  const written = () => parts.reduce((sum, { lines }) => sum + lines.length, 0);
  const steps = () => parts.map(stepOf);
  return {
    kind: "month_end_pack",
    label: `Month-end pack ${month}`,
    unit: "rows",
    total: 1,
    unitsPerSecond: ROWS_PER_SECOND,
    cancellable: true,
    steps: steps(),
    resource: "reconciliation-periods",
    advance(target) {
      for (const part of parts) {
        while (!part.isWhole && written() < target) {
          const next = part.rows.next();
          if (next.done === true) part.isWhole = true;
          else part.lines.push(lineOf(next.value));
        }
      }
      const done = written();
      const isFinished = parts.every(({ isWhole }) => isWhole);
      return { done, total: isFinished ? done : done + 1, steps: steps(), isFinished };
    },
    finish(at, job) {
      const { zip, rows } = zipOf(platform, month, span, parts, at);
      const digest = bytesToHex(sha256(zip));
      const file = { chunks: [zip], rows, sizeBytes: zip.length, sha256: digest, sums: [] };
      return {
        ...platform.use(exports).keep(job, file, "zip", at, `month-end-pack-${month}`),
        manifest: {
          resource: "reconciliation-periods",
          filter: { month },
          format: "zip",
          asOf: { seq: String(lastSeqAt(platform, at)), at: formatTime(at) },
          rows,
          sizeBytes: zip.length,
          sha256: digest,
          createdAt: formatTime(at),
        },
      };
    },
  };
}

/** Ledger, orders, reconciliations and seals of a month as one file. */
export const monthEndPacks: Area<MonthEndPacks> = {
  name: "month-end-packs",
  build(platform) {
    return {
      create({ month, reason }, caller) {
        const work = packWork(platform, month, spanOf(platform, month));
        return platform.transact(caller, (tx) => {
          const row = platform.use(jobs).start(tx, work);
          tx.audit({
            action: "month_end_pack.create",
            activity: "read",
            severity: "medium",
            targets: [{ type: "job", id: row.id, name: row.label }],
            ...justified(reason),
            metadata: { month },
          });
          return row;
        });
      },
    };
  },
};
