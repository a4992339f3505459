import { subjectCopies } from "../platform/copies/subjectCopies";
import { certificates } from "../platform/privacy-requests/certificate";
import { privacyRequests } from "../platform/privacy-requests/privacyRequests";
import { requestReport } from "../platform/privacy-requests/requestReport";
import { ok } from "./answer";
import { route, type Route } from "./route";

/** What is told of privacy requests as a whole, and of one at its end. */
export const requestReportRoutes: readonly Route[] = [
  route("get", "/privacy-requests/report", "privacy_requests:read", ({ platform, query }) => {
    const from = query.get("from");
    const to = query.get("to");
    const range = { ...(from !== null && { from }), ...(to !== null && { to }) };
    return ok(requestReport(platform.use(privacyRequests), range));
  }),
  route("get", "/privacy-requests/{id}/certificate", "privacy_requests:read", async ({ platform, path }) =>
    ok(await platform.use(certificates).read(path.id)),
  ),
  route("get", "/privacy-requests/{id}/copy", "privacy_requests:read", ({ platform, path }) => {
    const { rows } = platform.use(privacyRequests);
    const linkExpiresAt = rows.require(path.id).copy?.linkExpiresAt;
    const manifest = platform.use(subjectCopies).manifest(path.id);
    return ok({ ...manifest, ...(linkExpiresAt !== undefined && { linkExpiresAt }) });
  }),
  route("get", "/subject-copies/{id}/file", "public", ({ platform, path, query }) => {
    const copies = platform.use(subjectCopies);
    const zip = copies.open(path.id, query.get("expires") ?? "", query.get("signature") ?? "");
    return new Response(zip.slice(), {
      headers: {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${path.id}.zip"`,
        "content-length": String(zip.length),
        "cache-control": "no-store",
      },
    });
  }),
];
