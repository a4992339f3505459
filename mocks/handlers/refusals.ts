import type { Platform } from "../platform/platform";
import type { PlatformProblem } from "../platform/problem";
import type { RouteMatch } from "./routeTable";
import { callerOf } from "./signIn";
import type { SignedIn } from "./signedIn";

/** `/ledger-entries/{id}` → `ledger_entry`. */
function kindOf(template: string): string {
  const [, resource = ""] = template.split("/");
  return resource
    .replaceAll("-", "_")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "");
}

/** A refused write of a signed-in person is part of the record. */
export function noteRefusal(
  platform: Platform,
  request: Request,
  requestId: string,
  { route, rule, path }: RouteMatch,
  problem: PlatformProblem,
  who: SignedIn | undefined,
): void {
  if (who === undefined || problem.status !== 403 || request.method === "GET" || request.method === "HEAD")
    return;
  const id = path.id ?? Object.values(path)[0];
  platform.transact(callerOf(request, requestId, route.path, who), (tx) =>
    tx.audit({
      action: rule.auditAction ?? `${kindOf(route.path)}.write`,
      activity: "update",
      outcome: {
        result: "denied",
        code: problem.code,
        ...(problem.members.detail && { reason: problem.members.detail }),
      },
      severity: "medium",
      targets: id === undefined ? [] : [{ type: kindOf(route.path), id }],
    }),
  );
}

/** Whoever tries to change what cannot be changed, such as the ledger or the audit log, leaves a trace there. */
export function noteForbiddenMethod(
  platform: Platform,
  request: Request,
  requestId: string,
  template: string,
  who: SignedIn | undefined,
): void {
  const isImmutable = /^\/(ledger-entries|audit-events|audit\/|request-logs)/.test(template);
  if (who === undefined || !isImmutable) return;
  platform.transact(callerOf(request, requestId, template, who), (tx) =>
    tx.audit({
      action: `${kindOf(template)}.tamper_attempt`,
      activity: request.method === "DELETE" ? "delete" : "update",
      outcome: {
        result: "denied",
        code: "method_not_allowed",
        reason: `${request.method} is not possible here.`,
      },
      severity: "high",
      targets: [{ type: kindOf(template), id: new URL(request.url).pathname.split("/").at(-1) ?? template }],
    }),
  );
}
