import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { API_BASE } from "../../apiBase";
import { formatTime } from "../clock";
import type { JobResult, JobRow } from "../jobs/work";
import type { Platform } from "../platform";
import { notFound } from "../problem";
import { schedule } from "../schedule";
import type { ExportFormat } from "../services";
import type { ExportFile } from "./exportFile";

export interface StoredFile {
  readonly file: ExportFile;
  readonly name: string;
  readonly format: ExportFormat | "zip";
}

/** Finished files, for an hour, each behind a signed link. */
export interface ExportFiles {
  keep(job: JobRow, file: ExportFile, format: StoredFile["format"], at: number, name?: string): JobResult;
  /** 404 when the link is wrong or over, or its file gone. */
  open(jobId: string, expires: string, signature: string): StoredFile;
}

const KEPT_MS = 3_600_000;
const extensions = {
  csv: "csv",
  focus_csv: "focus.csv",
  ndjson: "ndjson",
  ocsf_ndjson: "ocsf.ndjson",
  zip: "zip",
} as const;

/** Links are signed, because the browser itself downloads the file and sends no bearer token. */
function createSigner(platform: Platform) {
  const secret = utf8ToBytes(`${platform.options.seed} ${platform.random.id("sig")}`);
  return (jobId: string, expires: string) =>
    bytesToHex(hmac(sha256, secret, utf8ToBytes(`${jobId} ${expires}`)));
}

export function createExportFiles(platform: Platform): ExportFiles {
  const files = new Map<string, StoredFile>();
  const sign = createSigner(platform);
  return {
    keep(job, file, format, at, name = `${job.resource ?? "export"}-${formatTime(at).slice(0, 10)}`) {
      const expiresAt = formatTime(at + KEPT_MS);
      const expires = String(at + KEPT_MS);
      files.set(job.id, {
        file,
        format,
        name: `${name}.${extensions[format]}`,
      });
      platform.use(schedule).at(at + KEPT_MS, () => void files.delete(job.id));
      const query = `expires=${expires}&signature=${sign(job.id, expires)}`;
      return { resultUrl: `${API_BASE}/exports/${job.id}/file?${query}`, expiresAt };
    },
    open(jobId, expires, signature) {
      const stored = files.get(jobId);
      const isGenuine = signature === sign(jobId, expires) && Number(expires) > platform.clock.now();
      if (stored === undefined || !isGenuine) throw notFound("such file, or its link is over");
      return stored;
    },
  };
}
