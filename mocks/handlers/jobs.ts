import { API_BASE } from "../apiBase";
import { exports } from "../platform/exports/exports";
import { jobs } from "../platform/jobs/jobs";
import { created, ok } from "./answer";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route } from "./route";

const mimeTypes = {
  csv: "text/csv; charset=utf-8",
  focus_csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson",
  ocsf_ndjson: "application/x-ndjson",
  zip: "application/zip",
} as const;

function fileBody(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks[at++];
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
  });
}

export const jobRoutes: readonly Route[] = [
  ...collectionRoutes("jobs", "none"),

  route("post", "/jobs/{id}/cancel", "none", ({ platform, caller, path, body }) => {
    const row = platform.use(jobs).cancel(path.id, caller, body.reason);
    return versioned(row, row.version);
  }),

  route("post", "/exports", "none", ({ platform, caller, body }) => {
    const job = platform.use(exports).create(body, caller);
    return created(job, `${API_BASE}/jobs/${job.id}`);
  }),

  route("get", "/export-manifests/{sha256}", "none", ({ platform, caller, path }) =>
    ok(platform.use(exports).manifestOf(path.sha256, caller)),
  ),

  route("get", "/exports/{id}/file", "public", ({ platform, path, query }) => {
    const { file, name, format } = platform
      .use(exports)
      .open(path.id, query.get("expires") ?? "", query.get("signature") ?? "");
    return new Response(fileBody(file.chunks), {
      headers: {
        "content-type": mimeTypes[format],
        "content-disposition": `attachment; filename="${name}"`,
        "content-length": String(file.sizeBytes),
      },
    });
  }),
];
