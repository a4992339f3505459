import { holdsScope, type Scope } from "../platform/access";
import type { Platform } from "../platform/platform";
import { unauthenticated, type PlatformProblem } from "../platform/problem";
import { auditReadings } from "../platform/transparency/auditReadings";
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

/** What cannot be changed at all, and the scope that reads it. */
const immutable: readonly (readonly [path: RegExp, scope: Scope])[] = [
  [/^\/audit-events|^\/audit\//, "audit:read"],
  [/^\/ledger-entries/, "ledger:read"],
  [/^\/request-logs/, "request_logs:read"],
];

function scopeOfImmutable(template: string): Scope | undefined {
  return immutable.find(([path]) => path.test(template))?.[1];
}

/** A refused write of a signed-in person is part of the record; so is the attempt to read the audit log. */
export function noteRefusal(
  platform: Platform,
  request: Request,
  requestId: string,
  { route, rule, path }: RouteMatch,
  problem: PlatformProblem,
  who: SignedIn | undefined,
): void {
  if (who === undefined || problem.status !== 403) return;
  if (route.scope === "audit:read") {
    const caller = callerOf(request, requestId, route.path, who);
    platform.use(auditReadings).noteDenied(caller, problem.code, problem.members.detail);
    return;
  }
  if (request.method === "GET" || request.method === "HEAD") return;
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

/**
 * Whoever tries to change what cannot be changed, such as the ledger or the audit log, leaves a trace there. Answers
 * the scope that they would need to be told which methods there are, if they lack it.
 */
export function noteForbiddenMethod(
  platform: Platform,
  request: Request,
  requestId: string,
  template: string,
  who: SignedIn | undefined,
): Scope | undefined {
  const scope = scopeOfImmutable(template);
  if (scope === undefined) return undefined;
  if (who === undefined) throw unauthenticated();
  const isAllowedToRead = holdsScope(who.person, scope);
  platform.transact(callerOf(request, requestId, template, who), (tx) =>
    tx.audit({
      action: `${kindOf(template)}.tamper_attempt`,
      activity: request.method === "DELETE" ? "delete" : "update",
      outcome: {
        result: "denied",
        code: isAllowedToRead ? "method_not_allowed" : "missing_scope",
        reason: `${request.method} is not possible here.`,
      },
      severity: "high",
      targets: [{ type: kindOf(template), id: new URL(request.url).pathname.split("/").at(-1) ?? template }],
    }),
  );
  return isAllowedToRead ? undefined : scope;
}
