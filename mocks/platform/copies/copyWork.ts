import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { JobWork } from "../jobs/work";
import { assetFile } from "./assetFile";
import type { CopiedAsset, CopySource } from "./copySources";
import { makeZip, type ZipEntry } from "./makeZip";
import type { CopyManifest } from "./subjectCopies";

type Step = components["schemas"]["JobStep"];

interface Part {
  readonly source: CopySource;
  readonly rows: Iterator<unknown>;
  readonly lines: string[];
  isWhole: boolean;
}

export interface MadeCopy {
  readonly manifest: CopyManifest;
  readonly zip: Uint8Array;
}

function fileOf({ source, lines }: Part) {
  const bytes = utf8ToBytes(lines.map((line) => `${line}\n`).join(""));
  const { path, resource, isAssets } = source;
  return {
    bytes,
    listed: {
      path,
      resource,
      rows: isAssets ? 0 : lines.length,
      assets: isAssets ? lines.length : 0,
      sizeBytes: bytes.length,
      sha256: bytesToHex(sha256(bytes)),
    },
  };
}

/** The asset itself, behind the line that lists it. */
function copiedFile(line: string): ZipEntry {
  const { kind, id } = JSON.parse(line) as CopiedAsset;
  return assetFile(kind, id);
}

function zipOf(parts: readonly Part[], requestId: string, at: number): MadeCopy {
  const made = parts.map(fileOf);
  const files = made.map(({ listed }) => listed);
  const sum = (field: "rows" | "assets") => files.reduce((total, file) => total + file[field], 0);
  const counted = { requestId, madeAt: formatTime(at), rows: sum("rows"), assets: sum("assets"), files };
  const entries = made.map(({ bytes, listed }) => ({ path: listed.path, bytes }));
  const assets = parts.filter(({ source }) => source.isAssets).flatMap(({ lines }) => lines.map(copiedFile));
  const inside = { path: "manifest.json", bytes: utf8ToBytes(JSON.stringify(counted, null, 2)) };
  const zip = makeZip([inside, ...entries, ...assets], at);
  return { zip, manifest: { ...counted, sizeBytes: zip.length, sha256: bytesToHex(sha256(zip)) } };
}

/** A copy at one go. */
export function makeCopy(requestId: string, sources: readonly CopySource[], at: number): MadeCopy {
  const parts = sources.map((source): Part => {
    const lines = Array.from(source.rows, (row) => JSON.stringify(row));
    return { source, rows: [].values(), lines, isWhole: true };
  });
  return zipOf(parts, requestId, at);
}

function stepOf({ source, lines, isWhole }: Part): Step {
  const begun = lines.length > 0 ? "running" : "queued";
  return {
    id: source.path,
    label: source.path,
    kind: "file",
    state: isWhole ? "succeeded" : begun,
    done: lines.length,
    total: isWhole ? lines.length : Math.max(lines.length, source.estimate),
  };
}

/** Writes a copy row by row, a file for each entity and kind of asset; `done` gets it whole. */
export function copyWork(
  requestId: string,
  sources: readonly CopySource[],
  done: (copy: MadeCopy) => void,
): JobWork {
  const parts = sources.map((source): Part => ({
    source,
    rows: source.rows[Symbol.iterator](),
    lines: [],
    isWhole: false,
  }));
  const writeUpTo = (target: number) => {
    for (const part of parts) {
      while (!part.isWhole && written() < target) {
        const next = part.rows.next();
        if (next.done === true) part.isWhole = true;
        else part.lines.push(JSON.stringify(next.value));
      }
    }
  };
  const written = () => parts.reduce((sum, part) => sum + part.lines.length, 0);
  const total = sources.reduce((sum, source) => sum + source.estimate, 0);
  const steps = () => parts.map(stepOf);
  return {
    kind: "subject_export",
    label: `Copy of the data for ${requestId}`,
    unit: "records",
    total,
    unitsPerSecond: Math.max(50, total / 15),
    cancellable: false,
    steps: steps(),
    resource: "privacy-requests",
    targetId: requestId,
    visibleWith: "privacy_requests:read",
    advance(target) {
      writeUpTo(target);
      return { done: written(), steps: steps(), isFinished: parts.every((part) => part.isWhole) };
    },
    finish(at) {
      done(zipOf(parts, requestId, at));
      return {};
    },
  };
}
