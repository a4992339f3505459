import {
  approveRequest,
  cancelErasure,
  returnRequest,
  submitForApproval,
} from "../platform/privacy-requests/approvalActions";
import { closeRequest } from "../platform/privacy-requests/closeRequest";
import { extendWithNotice } from "../platform/privacy-requests/extendWithNotice";
import { holdRequest, resumeRequest } from "../platform/privacy-requests/clockActions";
import { createRequest, updateRequest } from "../platform/privacy-requests/createRequest";
import {
  assignRequest,
  liftRestriction,
  markDuplicate,
  noteRequest,
  rejectRequest,
  reopenRequest,
  weighRequest,
  withdrawRequest,
} from "../platform/privacy-requests/decisionActions";
import { erasurePlan } from "../platform/privacy-requests/erasurePlan";
import { executeRequest, retryRequest } from "../platform/privacy-requests/executeRequest";
import { askIdentity, startReview, verifyIdentity } from "../platform/privacy-requests/identityActions";
import { settleConflict } from "../platform/privacy-requests/settleConflict";
import { privacyRequests } from "../platform/privacy-requests/privacyRequests";
import type { PrivacyRequests } from "../platform/privacy-requests/requestArea";
import { actOnTask } from "../platform/privacy-requests/recipientActions";
import type { RequestRow } from "../platform/privacy-requests/requestRow";
import { requestChanges } from "../platform/privacy-requests/requestChanges";
import { requestTimeline } from "../platform/privacy-requests/requestTimeline";
import type { Transaction } from "../platform/transaction";
import { created, ok } from "./answer";
import { runBulk } from "./bulk";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route, type RouteContext } from "./route";

type Asked = Pick<RouteContext, "platform" | "caller" | "path" | "request" | "matchVersion">;
type Act = (tx: Transaction, area: PrivacyRequests) => RequestRow;

const areaOf = ({ platform }: Pick<Asked, "platform">) => platform.use(privacyRequests);

/** Acts in one transaction and answers the request as it is then. */
function acted(asked: Asked, act: Act) {
  const area = areaOf(asked);
  // Whoever says which version they saw is refused when it is not that one any more.
  if (asked.request.headers.has("if-match")) {
    const seen = area.rows.require(asked.path["id"] ?? "");
    asked.matchVersion(seen, area.present(seen));
  }
  const row = asked.platform.transact(asked.caller, (tx) => act(tx, area));
  return versioned(area.present(area.rows.require(row.id)), row.version);
}

const work = "privacy_requests:work";
const approve = "privacy_requests:approve";
const verb = "/privacy-requests/{id}";

const recording: readonly Route[] = [
  ...collectionRoutes("privacy-requests", "privacy_requests:read"),
  route("post", "/privacy-requests", work, (context) => {
    const area = areaOf(context);
    const row = context.platform.transact(context.caller, (tx) => createRequest(tx, area, context.body));
    return created(area.present(row), `/privacy-requests/${row.id}`);
  }),
  route("put", verb, work, (context) =>
    acted(context, (tx, area) =>
      updateRequest(tx, area, context.path.id, context.body, (row) =>
        context.matchVersion(row, area.present(row)),
      ),
    ),
  ),
  route("get", "/privacy-requests/changes", "privacy_requests:read", ({ platform, query }) =>
    ok(platform.use(requestChanges).since(query.get("since")), { "cache-control": "no-store" }),
  ),
  route("get", `${verb}/timeline`, "privacy_requests:read", (context) => {
    const area = areaOf(context);
    return ok(requestTimeline(area, area.rows.require(context.path.id)));
  }),
  route("post", `${verb}/notes`, work, (context) => {
    const area = areaOf(context);
    const { id } = context.path;
    const note = context.platform.transact(context.caller, (tx) =>
      noteRequest(tx, area, id, context.body.text),
    );
    return created(note, `/privacy-requests/${id}/timeline`);
  }),
];

const working: readonly Route[] = [
  route("post", `${verb}/assign`, work, (asked) =>
    acted(asked, (tx, area) => assignRequest(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/ask-identity`, work, (asked) =>
    acted(asked, (tx, area) => askIdentity(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/verify-identity`, work, (asked) =>
    acted(asked, (tx, area) => verifyIdentity(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/start-review`, work, (asked) =>
    acted(asked, (tx, area) => startReview(tx, area, asked.path.id, asked.body.reason)),
  ),
  route("post", `${verb}/extend`, work, (asked) =>
    acted(asked, (tx, area) => extendWithNotice(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/hold`, work, (asked) =>
    acted(asked, (tx, area) => holdRequest(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/resume`, work, (asked) =>
    acted(asked, (tx, area) => resumeRequest(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/weigh`, work, (asked) =>
    acted(asked, (tx, area) => weighRequest(tx, area, asked.path.id, asked.body)),
  ),
];

const deciding: readonly Route[] = [
  route("post", `${verb}/reject`, work, (asked) =>
    acted(asked, (tx, area) => rejectRequest(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/withdraw`, work, (asked) =>
    acted(asked, (tx, area) => withdrawRequest(tx, area, asked.path.id, asked.body.reason)),
  ),
  route("post", `${verb}/mark-duplicate`, work, (asked) =>
    acted(asked, (tx, area) => markDuplicate(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/submit-for-approval`, work, (asked) =>
    acted(asked, (tx, area) => submitForApproval(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/approve`, approve, (asked) =>
    acted(asked, (tx, area) => approveRequest(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/return`, approve, (asked) =>
    acted(asked, (tx, area) => returnRequest(tx, area, asked.path.id, asked.body.reason)),
  ),
  route("post", `${verb}/cancel`, work, (asked) =>
    acted(asked, (tx, area) => cancelErasure(tx, area, asked.path.id, asked.body.reason)),
  ),
  route("post", `${verb}/execute`, work, (asked) =>
    acted(asked, (tx, area) => executeRequest(tx, area, asked.path.id, asked.body.reason)),
  ),
  route("post", `${verb}/retry`, work, (asked) =>
    acted(asked, (tx, area) => retryRequest(tx, area, asked.path.id, asked.body.reason)),
  ),
  route("post", `${verb}/lift-restriction`, work, (asked) =>
    acted(asked, (tx, area) => liftRestriction(tx, area, asked.path.id, asked.body.reason)),
  ),
  route("post", `${verb}/close`, work, (asked) =>
    acted(asked, (tx, area) => closeRequest(tx, area, asked.path.id, asked.body)),
  ),
  route("post", `${verb}/reopen`, work, (asked) =>
    acted(asked, (tx, area) => reopenRequest(tx, area, asked.path.id, asked.body.reason)),
  ),
];

const planning: readonly Route[] = [
  route("get", `${verb}/plan`, "privacy_requests:read", (context) => {
    const area = areaOf(context);
    return ok(erasurePlan(area, area.rows.require(context.path.id)));
  }),
  route("post", `${verb}/plan/conflicts/{conflictId}/settle`, work, (context) => {
    const area = areaOf(context);
    const { id, conflictId } = context.path;
    const { conflicts } = erasurePlan(area, area.rows.require(id));
    const row = context.platform.transact(context.caller, (tx) =>
      settleConflict(tx, area, id, conflictId, conflicts, context.body),
    );
    return ok(erasurePlan(area, row));
  }),
];

const bulk: readonly Route[] = [
  route("post", "/privacy-requests/bulk/assign", work, (context) =>
    runBulk(context, "privacy-requests", context.body, (tx, id) => {
      const { assigneeId, reason } = context.body;
      assignRequest(tx, areaOf(context), id, {
        ...(assigneeId !== undefined && { assigneeId }),
        ...(reason !== undefined && { reason }),
      });
    }),
  ),
  route("post", "/privacy-requests/bulk/extend", work, (context) =>
    runBulk(context, "privacy-requests", context.body, (tx, id) => {
      extendWithNotice(tx, areaOf(context), id, context.body);
    }),
  ),
  route("post", "/privacy-requests/bulk/reject", work, (context) =>
    runBulk(context, "privacy-requests", context.body, (tx, id) => {
      rejectRequest(tx, areaOf(context), id, context.body);
    }),
  ),
];

const recipients: readonly Route[] = [
  ...collectionRoutes("recipient-tasks", "privacy_requests:read"),
  route("post", "/recipient-tasks/{id}/notify", work, ({ platform, caller, path, body }) => {
    const area = platform.use(privacyRequests);
    const task = platform.transact(caller, (tx) => actOnTask(tx, area, path.id, "notify", body.reason));
    return versioned(task, task.version);
  }),
  route("post", "/recipient-tasks/{id}/acknowledge", work, ({ platform, caller, path, body }) => {
    const area = platform.use(privacyRequests);
    const task = platform.transact(caller, (tx) => actOnTask(tx, area, path.id, "acknowledge", body.reason));
    return versioned(task, task.version);
  }),
  route("post", "/recipient-tasks/{id}/mark-impossible", work, ({ platform, caller, path, body }) => {
    const area = platform.use(privacyRequests);
    const act = (tx: Transaction) => actOnTask(tx, area, path.id, "mark_impossible", body.reason);
    const task = platform.transact(caller, act);
    return versioned(task, task.version);
  }),
];

export const privacyRequestRoutes: readonly Route[] = [
  ...recording,
  ...working,
  ...deciding,
  ...planning,
  ...bulk,
  ...recipients,
];
