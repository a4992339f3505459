import { categoryEffect, isAlwaysMaterial } from "../../src/domain/policy/material";
import { readElement } from "../../src/domain/policy/elements";
import { wrongTerms } from "../../src/domain/policy/wrongTerms";
import { earliestEffect, promisedNotice } from "../../src/domain/policy/notice";
import { API_BASE } from "../apiBase";
import { changesBetween, justified } from "../platform/auditChanges";
import { formatTime, parseTime } from "../platform/clock";
import type { Platform } from "../platform/platform";
import { policyVersions, type PolicyRow } from "../platform/policy/policyVersions";
import { heldOf } from "../platform/retention/heldRecords";
import { processors } from "../platform/processors/processors";
import { invalid, invalidField, PlatformProblem, stateConflict } from "../platform/problem";
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

/** The policy says how changes are told; by another way nobody would look for them. */
function requireChannels({ profile }: Platform, channels: PolicyRow["channels"]): void {
  const errors = channels.flatMap((channel, place) =>
    profile.policy.noticeChannels.includes(channel)
      ? []
      : [
          {
            pointer: `/channels/${place}`,
            code: "unknown",
            detail: `The policy tells nothing by ${channel}.`,
          },
        ],
  );
  if (errors.length > 0) throw invalid(errors);
}

/** From the day of effect on the platform acts by the terms, so they have to make sense. */
function requireTerms(platform: Platform, { changes }: Pick<PolicyRow, "changes">): void {
  const processorIds = [...platform.use(processors).rows.values()].map(({ id }) => id);
  const errors = changes.flatMap((change, place) =>
    wrongTerms(change, platform.profile.policy.categories, processorIds).map(({ pointer, ...rest }) => ({
      pointer: `/changes/${place}${pointer}`,
      ...rest,
    })),
  );
  if (errors.length > 0) throw invalid(errors);
}

/** A new kind of personal data is never a matter of wording. */
function requireMaterial({ material, changes }: Pick<PolicyRow, "material" | "changes">): void {
  if (material || !changes.some(isAlwaysMaterial)) return;
  throw invalidField("/material", "required", "A new category of personal data makes the version material.");
}

/** Of what is named no more nothing may be left: nobody could say for how long it is kept. */
function requireNothingHeld(platform: Platform, { changes }: PolicyRow): void {
  const errors = changes.flatMap((change, place) => {
    if (categoryEffect(change) !== "removed") return [];
    const left = whatIsLeft(platform, readElement(change.element ?? "")?.categoryId ?? "");
    return left === undefined
      ? []
      : [{ pointer: `/changes/${place}/element`, code: "still_held", detail: left }];
  });
  if (errors.length > 0) throw invalid(errors);
}

function whatIsLeft(platform: Platform, categoryId: string): string | undefined {
  const { categories } = platform.profile.policy;
  const category = categories.find(({ id }) => id === categoryId);
  if (category === undefined) return undefined;
  const { count } = heldOf(platform, category);
  if (count > 0) return `${count} records of ${category.label} are still held.`;
  const receiver = [...platform.use(processors).rows.values()].find(
    (each) => each.status === "active" && each.categories.includes(categoryId),
  );
  return receiver && `${receiver.name} still receives ${category.label} by the register of processors.`;
}

/** Whoever is told of a material change must be told what changes; only a first policy changes nothing. */
function requireChanges(platform: Platform, row: PolicyRow): void {
  const { rows, statusOf } = platform.use(policyVersions);
  const hasForerunner = [...rows.values()].some((each) => statusOf(each) !== "draft");
  if (!row.material || row.changes.length > 0 || !hasForerunner) return;
  throw new PlatformProblem(422, "changes_missing", "The changes are not listed", {
    detail: `Version ${row.number} is material and lists no change.`,
  });
}

/** Refuses a notice that is too short, with the earliest lawful date. */
function requireNotice(platform: Platform, row: PolicyRow, effectiveAt: string): void {
  const { noticeDays, reportingTimeZone } = platform.profile.policy;
  const days = promisedNotice(row.material, noticeDays);
  const earliest = earliestEffect(platform.clock.iso(), days, reportingTimeZone);
  if ((parseTime(effectiveAt) ?? 0) >= (parseTime(earliest.at) ?? 0)) return;
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
    requireChannels(platform, input.channels);
    requireTerms(platform, input);
    requireMaterial(input);
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
    requireChannels(platform, input.channels);
    requireTerms(platform, input);
    requireMaterial(input);
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
    requireChanges(platform, before);
    requireTerms(platform, before);
    requireNothingHeld(platform, before);
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
