import { API_BASE } from "../apiBase";
import { changesBetween, justified } from "../platform/auditChanges";
import { formatTime, parseTime } from "../platform/clock";
import type { Platform } from "../platform/platform";
import { earliestEffect } from "../platform/policy/noticePeriod";
import { policyVersions, type PolicyRow } from "../platform/policy/policyVersions";
import { invalidField, PlatformProblem, stateConflict } from "../platform/problem";
import { created } from "./answer";
import { collectionRoutes, versioned } from "./lists";
import { route, type Route } from "./route";

const fields = ["number", "material", "summary", "changes", "channels", "effectiveAt"] as const;
const target = ({ id, number }: PolicyRow) => ({ type: "policy_version", id, name: number });

/** What people have been told cannot be changed behind their backs. */
function requireDraft(platform: Platform, row: PolicyRow): void {
  const status = platform.use(policyVersions).statusOf(row);
  if (status !== "draft") throw stateConflict(`Version ${row.number} is ${status}.`, status, ["draft"]);
}

function requireFreeNumber(platform: Platform, number: string, ownId?: string): void {
  for (const row of platform.use(policyVersions).rows.values()) {
    if (row.number === number && row.id !== ownId) {
      throw invalidField("/number", "taken", `There is a version ${number} already.`);
    }
  }
}

/** Refuses a notice that is too short, with the earliest lawful date. */
function requireNotice(platform: Platform, row: PolicyRow, effectiveAt: string): void {
  const { noticeDays, reportingTimeZone } = platform.profile.policy;
  const days = row.material ? noticeDays : 0;
  const earliest = earliestEffect(platform.clock.now(), days, reportingTimeZone);
  if ((parseTime(effectiveAt) ?? 0) >= earliest.at) return;
  const detail =
    days === 0
      ? "A version cannot take effect in the past."
      : `Material changes need ${days} days of notice: ${earliest.date} at the earliest.`;
  throw new PlatformProblem(422, "notice_too_short", "The notice is too short", {
    detail,
    earliestDate: earliest.date,
    errors: [{ pointer: "/effectiveAt", code: "too_early", detail }],
  });
}

export const policyVersionRoutes: readonly Route[] = [
  ...collectionRoutes("policy-versions", "policy:read"),

  route("post", "/policy-versions", "policy:write", ({ platform, caller, body }) => {
    const { rows, present } = platform.use(policyVersions);
    const { reason, ...input } = body;
    requireFreeNumber(platform, input.number);
    const row = platform.transact(caller, (tx) => {
      const inserted: PolicyRow = tx.insert(rows, { ...input, id: platform.random.id("pol"), version: "1" });
      tx.audit({
        action: "policy_version.create",
        activity: "create",
        targets: [target(inserted)],
        changes: changesBetween({}, inserted, fields),
        ...justified(reason),
      });
      return inserted;
    });
    return created(present(row), `${API_BASE}/policy-versions/${row.id}`);
  }),

  route("put", "/policy-versions/{id}", "policy:write", ({ platform, caller, path, body, matchVersion }) => {
    const { rows, present } = platform.use(policyVersions);
    const before = rows.require(path.id);
    matchVersion(before, present(before));
    requireDraft(platform, before);
    const { reason, ...input } = body;
    requireFreeNumber(platform, input.number, before.id);
    const row = platform.transact(caller, (tx) => {
      const after = tx.update(rows, path.id, ({ id, version }): PolicyRow => ({ ...input, id, version }));
      tx.audit({
        action: "policy_version.update",
        activity: "update",
        targets: [target(after)],
        changes: changesBetween(before, after, fields),
        ...justified(reason),
      });
      return after;
    });
    return versioned(present(row), row.version);
  }),

  route("delete", "/policy-versions/{id}", "policy:write", ({ platform, caller, path, matchVersion }) => {
    const { rows, present } = platform.use(policyVersions);
    const row = rows.require(path.id);
    const shown = present(row);
    matchVersion(row, shown);
    requireDraft(platform, row);
    platform.transact(caller, (tx) => {
      tx.remove(rows, path.id);
      tx.audit({
        action: "policy_version.delete",
        activity: "delete",
        targets: [target(row)],
      });
    });
    return versioned(shown, row.version);
  }),

  route("post", "/policy-versions/{id}/give-notice", "policy:write", ({ platform, caller, path, body }) => {
    const { rows, present } = platform.use(policyVersions);
    const before = rows.require(path.id);
    requireDraft(platform, before);
    requireNotice(platform, before, body.effectiveAt);
    const row = platform.transact(caller, (tx) => {
      const at = formatTime(tx.at);
      const { effectiveAt } = body;
      const after = tx.update(rows, path.id, (draft) => ({
        ...draft,
        noticedAt: at,
        publishedAt: at,
        effectiveAt,
      }));
      tx.audit({
        action: "policy_version.give_notice",
        activity: "activate",
        severity: "medium",
        targets: [target(after)],
        changes: changesBetween(before, after, ["noticedAt", "effectiveAt"]),
        ...justified(body.reason),
      });
      return after;
    });
    return versioned(present(row), row.version);
  }),
];
