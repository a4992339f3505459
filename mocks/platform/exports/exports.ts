import type { components } from "../../../openapi/platform.gen";
import { justified } from "../auditChanges";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { jobs } from "../jobs/jobs";
import type { JobRow, JobWork } from "../jobs/work";
import type { Area, Platform } from "../platform";
import type { Transaction } from "../transaction";
import { queryInLog } from "../transparency/queryInLog";
import { createExportWriter, type ExportFile } from "./exportFile";
import { createExportFiles, type ExportFiles, type StoredFile } from "./exportFiles";
import { notFound } from "../problem";
import { exportShape, exportSource, requireExportScope } from "./exportSource";

type ExportCreate = components["schemas"]["ExportCreate"];

export interface Exports {
  create(request: ExportCreate, caller: Caller): JobRow;
  /** The file behind a signed link; 404 when the link is wrong, over, or its file gone. */
  open(jobId: string, expires: string, signature: string): StoredFile;
  /** What a file was exported as; 404 for a checksum that no export has had, 403 without the scope that it needed. */
  manifestOf(sha256: string, caller: Caller): ExportManifest;
  /** Keeps a file that another job has made, behind a link of the same kind. */
  readonly keep: ExportFiles["keep"];
}

type ExportManifest = components["schemas"]["ExportManifest"];

const ROWS_PER_SECOND = 25_000;

function auditStart(tx: Transaction, row: JobRow, request: ExportCreate): void {
  tx.audit({
    action: "export.create",
    activity: "read",
    severity: "medium",
    targets: [{ type: "job", id: row.id, name: row.label }],
    ...justified(request.reason),
    metadata: {
      resource: request.resource,
      filter: queryInLog(request.filter),
      format: request.format,
    },
  });
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

interface Kept {
  readonly files: ExportFiles;
  /** By the checksum of the file, for as long as the platform lives: links end, files are held against them later. */
  readonly manifests: Map<string, ExportManifest>;
}

function createWork(
  platform: Platform,
  request: ExportCreate,
  caller: Caller,
  { files, manifests }: Kept,
): JobWork {
  const source = exportSource(platform, request, caller);
  const shape = exportShape(platform, request);
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
    finish(at, job) {
      const file = writer.close();
      auditFinish(platform, caller, job, file);
      const { rows, sizeBytes, sha256: digest, sums } = file;
      const manifest: ExportManifest = {
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
      };
      manifests.set(digest, manifest);
      return { ...files.keep(job, file, shape.format, at), manifest };
    },
  };
}

export const exports: Area<Exports> = {
  name: "exports",
  build(platform) {
    const files = createExportFiles(platform);
    const manifests = new Map<string, ExportManifest>();
    return {
      create(request, caller) {
        const work = createWork(platform, request, caller, { files, manifests });
        return platform.transact(caller, (tx) => {
          const row = platform.use(jobs).start(tx, work);
          auditStart(tx, row, request);
          return row;
        });
      },
      open: (jobId, expires, signature) => files.open(jobId, expires, signature),
      manifestOf(sha256, caller) {
        const manifest = manifests.get(sha256);
        if (manifest === undefined) throw notFound("export of a file with this checksum");
        requireExportScope(platform, manifest.resource, caller);
        return manifest;
      },
      keep: (...file) => files.keep(...file),
    };
  },
};
