import { approvals } from "../platform/approvals/approvals";
import { staff } from "../platform/staff/staff";
import { staffChanges } from "../platform/staff/staffChanges";
import { accepted } from "./answer";
import { collectionRoutes } from "./lists";
import { route, type Route } from "./route";

export const staffRoutes: readonly Route[] = [
  ...collectionRoutes("staff", "staff:read"),

  route("post", "/staff", "staff:write", ({ platform, caller, body }) => {
    const row = platform.transact(caller, (tx) => platform.use(staffChanges).proposeCreate(tx, body));
    return accepted(platform.use(approvals).present(row, caller));
  }),

  route("put", "/staff/{id}", "staff:write", ({ platform, caller, path, body, matchVersion }) => {
    const member = platform.use(staff).rows.require(path.id);
    matchVersion(member);
    const row = platform.transact(caller, (tx) => platform.use(staffChanges).proposeUpdate(tx, member, body));
    return accepted(platform.use(approvals).present(row, caller));
  }),
];
