import { API_BASE } from "../apiBase";
import { auditCoverage } from "../platform/transparency/auditCoverage";
import { auditReviews, auditTrail } from "../platform/transparency/transparencyArea";
import { created, ok } from "./answer";
import { collectionRoutes } from "./lists";
import { route, type Route } from "./route";

/** What of the log people have looked through, under which head, and what is left. */
export const auditReviewRoutes: readonly Route[] = [
  // The root of a generated review is read from the tree, which is hashed first, others being served meanwhile.
  ...collectionRoutes("audit-reviews", "audit:read").map((each) => ({
    ...each,
    handle: async (context: Parameters<Route["handle"]>[0]) => {
      const trail = context.platform.use(auditTrail);
      await trail.tree.grow(trail.provenSize);
      return each.handle(context);
    },
  })),
  route("post", "/audit-reviews", "audit:review", async ({ platform, caller, body }) => {
    const trail = platform.use(auditTrail);
    await trail.tree.grow(trail.provenSize);
    const review = platform.use(auditReviews).create(platform, caller, body);
    return created(review, `${API_BASE}/audit-reviews/${review.id}`);
  }),
  route("get", "/audit/coverage", "audit:read", ({ platform }) =>
    ok(auditCoverage(platform.use(auditTrail), platform.use(auditReviews), platform.clock)),
  ),
];
