import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { API_BASE } from "../../apiBase";
import type { components } from "../../../openapi/platform.gen";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { jobs } from "../jobs/jobs";
import type { JobResult, JobRow, JobWork } from "../jobs/work";
import type { Area, Platform } from "../platform";
import { notFound } from "../problem";
import { schedule } from "../schedule";
import { createExportWriter, type ExportFile } from "./exportFile";
import { exportShape, exportSource } from "./exportSource";

type ExportCreate = components["schemas"]["ExportCreate"];

export interface StoredFile {
  readonly file: ExportFile;
  readonly name: string;
  readonly format: "csv" | "ndjson";
}

export interface Exports {
  create(request: ExportCreate, caller: Caller): JobRow;
  /** The file behind a signed link; 404 when the link is wrong, over, or its file gone. */
  open(jobId: string, expires: string, signature: string): StoredFile;
}

const KEPT_MS = 3_600_000;
const ROWS_PER_SECOND = 25_000;

/** Links are signed, because the browser itself downloads the file and sends no bearer token. */
function createSigner(platform: Platform) {
  const secret = utf8ToBytes(`${platform.options.seed} ${platform.random.id("sig")}`);
  return (jobId: string, expires: string) =>
    bytesToHex(hmac(sha256, secret, utf8ToBytes(`${jobId} ${expires}`)));
}

function auditFinish(platform: Platform, caller: Caller, row: JobRow, file: ExportFile): void {
  platform.transact(caller, (tx) =>
    tx.audit({
      action: "export.finish",
      activity: "read",
      severity: "medium",
      targets: [{ type: "job", id: row.id, name: row.label }],
      metadata: {
        resource: row.resource ?? "",
        rows: file.rows,
        sizeBytes: file.sizeBytes,
        sha256: file.sha256,
      },
    }),
  );
}

function createWork(
  platform: Platform,
  request: ExportCreate,
  caller: Caller,
  store: (file: ExportFile, format: StoredFile["format"], at: number) => JobResult,
): JobWork {
  const source = exportSource(platform, request, caller);
  const shape = exportShape(request);
  const writer = createExportWriter(shape);
  return {
    kind: request.resource === "audit-events" ? "audit_export" : "export",
    label: `Export of ${request.resource}`,
    unit: "rows",
    total: source.estimate,
    unitsPerSecond: ROWS_PER_SECOND,
    cancellable: true,
    resource: request.resource,
    advance(target) {
      while (writer.rows < target) {
        const next = source.rows.next();
        if (next.done === true) return { done: writer.rows, isFinished: true };
        if (typeof next.value === "object" && next.value !== null) writer.write(next.value);
      }
      return { done: writer.rows, isFinished: false };
    },
    finish(at) {
      const file = writer.close();
      const { rows, sizeBytes, sha256: digest, sums } = file;
      return {
        ...store(file, shape.format, at),
        manifest: {
          resource: request.resource,
          filter: request.filter,
          ...(request.sort !== undefined && { sort: request.sort }),
          ...(shape.columns !== undefined && { columns: [...shape.columns] }),
          format: shape.format,
          asOf: source.asOf,
          rows,
          ...(sums.length > 0 && { sums }),
          sizeBytes,
          sha256: digest,
          createdAt: formatTime(at),
        },
      };
    },
  };
}

export const exports: Area<Exports> = {
  name: "exports",
  build(platform) {
    const files = new Map<string, StoredFile>();
    const sign = createSigner(platform);
    const engine = platform.use(jobs);
    const later = platform.use(schedule);

    function store(
      job: JobRow,
      caller: Caller,
      file: ExportFile,
      format: StoredFile["format"],
      at: number,
    ): JobResult {
      files.set(job.id, { file, format, name: `${job.resource}-${formatTime(at).slice(0, 10)}.${format}` });
      later.at(at + KEPT_MS, () => void files.delete(job.id));
      auditFinish(platform, caller, job, file);
      const expires = String(at + KEPT_MS);
      return {
        resultUrl: `${API_BASE}/exports/${job.id}/file?expires=${expires}&signature=${sign(job.id, expires)}`,
        expiresAt: formatTime(at + KEPT_MS),
      };
    }

    return {
      create(request, caller) {
        let job: JobRow | undefined;
        const work = createWork(platform, request, caller, (file, format, at) => {
          if (job === undefined) throw new Error("An export ended before it began");
          return store(job, caller, file, format, at);
        });
        job = platform.transact(caller, (tx) => {
          const row = engine.start(tx, work);
          tx.audit({
            action: "export.create",
            activity: "read",
            severity: "medium",
            targets: [{ type: "job", id: row.id, name: row.label }],
            ...(request.reason !== undefined && { justification: { comment: request.reason } }),
            metadata: {
              resource: request.resource,
              filter: JSON.stringify(request.filter),
              format: request.format,
            },
          });
          return row;
        });
        return job;
      },
      open(jobId, expires, signature) {
        const stored = files.get(jobId);
        const isGenuine = signature === sign(jobId, expires) && Number(expires) > platform.clock.now();
        if (stored === undefined || !isGenuine) throw notFound("such file, or its link is over");
        return stored;
      },
    };
  },
};
