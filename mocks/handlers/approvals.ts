import { approvals } from "../platform/approvals/approvals";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route } from "./route";

export const approvalRoutes: readonly Route[] = [
  ...collectionRoutes("approvals", "none"),

  route("post", "/approvals/{id}/approve", "none", ({ platform, caller, path, body }) => {
    const area = platform.use(approvals);
    const row = area.approve(path.id, caller, body.reason);
    return versioned(area.present(row, caller), row.version);
  }),

  route("post", "/approvals/{id}/reject", "none", ({ platform, caller, path, body }) => {
    const area = platform.use(approvals);
    const row = area.reject(path.id, caller, body.reason);
    return versioned(area.present(row, caller), row.version);
  }),

  route("post", "/approvals/{id}/withdraw", "none", ({ platform, caller, path, body }) => {
    const area = platform.use(approvals);
    const row = area.withdraw(path.id, caller, body.reason);
    return versioned(area.present(row, caller), row.version);
  }),
];
