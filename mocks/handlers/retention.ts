import { approvals } from "../platform/approvals/approvals";
import { retention } from "../platform/retention/retention";
import { accepted } from "./answer";
import { collectionRoutes } from "./lists";
import { route, type Route } from "./route";

export const retentionRoutes: readonly Route[] = [
  ...collectionRoutes("retention", "retention:read"),
  route("post", "/retention/{id}/run", "retention:write", ({ platform, caller, path, body }) => {
    const row = platform.use(retention).propose(caller, path.id, body.reason);
    return accepted(platform.use(approvals).present(row, caller));
  }),
];
