import type { components } from "../../../openapi/platform.gen";
import type { PolicyDay } from "../../profiles/profile";
import { addDays, firstInstantOf, localDateOf } from "../../../src/domain/deadlines";
import { earliestEffect } from "../../../src/domain/policy/notice";
import { systemCaller } from "../caller";
import { parseTime } from "../clock";
import { Collection } from "../collection";
import { importing } from "../import/importing";
import type { Area, Platform } from "../platform";
import { serveCollection, services, type HomeService } from "../services";

type Schemas = components["schemas"];
export type PolicyVersion = Schemas["PolicyVersion"];
/** Status and reach follow from the clock and the accounts, so they are not stored. */
export type PolicyRow = Omit<PolicyVersion, "status" | "reach">;

export interface PolicyVersions {
  readonly rows: Collection<PolicyRow>;
  present(row: PolicyRow): PolicyVersion;
  statusOf(row: PolicyRow): PolicyVersion["status"];
  /** The version in force and the next one that people have been told of, as `GET /platform` tells them. */
  told(): Pick<Schemas["Platform"], "policyVersion" | "nextPolicyVersion">;
}

/** The first instant of a day of the policy, in the controller's zone. */
function instantOf(day: PolicyDay, { clock, profile }: Platform): string {
  const zone = profile.policy.reportingTimeZone;
  const date = typeof day === "string" ? day : addDays(localDateOf(clock.iso(), zone), day.daysFromNow);
  return firstInstantOf(date, zone);
}

/** The operator's own versions; undefined when there are none. What holds follows from their dates. */
function imported(platform: Platform): PolicyRow[] | undefined {
  const rows = platform
    .use(importing)
    .collect("policy-versions", ({ noticedAt, effectiveAt }) =>
      effectiveAt !== undefined && noticedAt !== undefined && noticedAt > effectiveAt
        ? "noticedAt: the notice is later than the effect"
        : undefined,
    );
  return rows?.map(({ row: { status: _status, reach: _reach, ...row } }) => ({
    ...row,
    version: row.version ?? "1",
  }));
}

function generate(platform: Platform): PolicyRow[] {
  const { profile } = platform;
  return profile.policyVersions.map(({ noticed, effective, ...version }, index) => {
    const noticedAt = noticed === undefined ? undefined : instantOf(noticed, platform);
    return {
      ...version,
      id: `pol_${profile.id}${index + 1}`,
      channels: [...version.channels],
      changes: [...version.changes],
      ...(noticedAt !== undefined && { noticedAt, publishedAt: noticedAt }),
      ...(effective !== undefined && { effectiveAt: instantOf(effective, platform) }),
      version: "1",
    };
  });
}

const effectiveMs = (row: PolicyRow) =>
  row.effectiveAt === undefined ? undefined : parseTime(row.effectiveAt);

/** Draft until noticed; of those in effect the newest is in force and the others are superseded. */
function statusAmong(rows: Iterable<PolicyRow>, row: PolicyRow, now: number): PolicyVersion["status"] {
  const own = effectiveMs(row);
  if (row.noticedAt === undefined || own === undefined) return "draft";
  if (own > now) return "noticed";
  for (const other of rows) {
    const theirs = effectiveMs(other);
    if (other.noticedAt !== undefined && theirs !== undefined && theirs <= now && theirs > own)
      return "superseded";
  }
  return "in_force";
}

function toldAmong(rows: readonly PolicyRow[], now: number): ReturnType<PolicyVersions["told"]> {
  const dated = rows.flatMap(({ id, number, noticedAt, effectiveAt }) =>
    noticedAt === undefined || effectiveAt === undefined ? [] : [{ id, number, effectiveAt }],
  );
  const inOrder = dated.toSorted((a, b) => Date.parse(a.effectiveAt) - Date.parse(b.effectiveAt));
  const hasBegun = ({ effectiveAt }: { effectiveAt: string }) => Date.parse(effectiveAt) <= now;
  const policyVersion = inOrder.findLast(hasBegun);
  const nextPolicyVersion = inOrder.find((each) => !hasBegun(each));
  return {
    ...(policyVersion !== undefined && { policyVersion }),
    ...(nextPolicyVersion !== undefined && { nextPolicyVersion }),
  };
}

/**
 * Of the living accounts that were there to be told: how many were, and how many have used the platform since it took
 * effect. An e-mail tells everybody at once; what stands in the service or on the website tells who comes by.
 */
function reachOf(platform: Platform, row: PolicyRow): PolicyVersion["reach"] {
  const accounts = platform.use(services).collections.get("accounts");
  if (accounts === undefined || row.noticedAt === undefined) return undefined;
  const count = (more: object) =>
    accounts.list(
      { range: [0, 0], filter: { status_not: "purged", createdAt_lt: row.noticedAt, ...more } },
      systemCaller("policy-reach"),
    ).total;
  const since = row.effectiveAt ?? row.noticedAt;
  return {
    accounts: count({}),
    told: count(row.channels.includes("email") ? {} : { lastActiveAt_gte: row.noticedAt }),
    activeSince: since <= platform.clock.iso() ? count({ lastActiveAt_gte: since }) : 0,
  };
}

/** Drafts whose notice is still to be given; the earliest day on which one of them could begin, if it went out now. */
function policyHome({ clock, profile }: Platform, rows: Collection<PolicyRow>): HomeService {
  const { noticeDays, reportingTimeZone } = profile.policy;
  return {
    scope: "policy:write",
    items() {
      const filter = { status: "draft", material: true };
      const { total: count } = rows.query({ filter, range: [0, 0] });
      const nextDueOn = earliestEffect(clock.iso(), noticeDays, reportingTimeZone).date;
      const facts = { severity: "info", count, relation: "eq", resource: "policy-versions", filter } as const;
      return [{ id: "policy-versions.notice_due", kind: "policy_notice_due", ...facts, nextDueOn }];
    },
  };
}

export const policyVersions: Area<PolicyVersions> = {
  name: "policy-versions",
  build(platform) {
    const statusOf = (row: PolicyRow) => statusAmong(rows.values(), row, platform.clock.now());
    const rows: Collection<PolicyRow> = new Collection<PolicyRow>(
      "policy-versions",
      {
        number: { get: (row) => row.number, search: true },
        status: { get: (row) => statusOf(row), isVolatile: true },
        material: { kind: "boolean", get: (row) => row.material },
        publishedAt: { kind: "time", get: (row) => row.publishedAt },
        noticedAt: { kind: "time", get: (row) => row.noticedAt },
        effectiveAt: { kind: "time", get: (row) => row.effectiveAt },
      },
      imported(platform) ?? generate(platform),
    );
    const present = (row: PolicyRow): PolicyVersion => {
      const reach = reachOf(platform, row);
      return { ...row, status: statusOf(row), ...(reach !== undefined && { reach }) };
    };
    platform
      .use(services)
      .collections.set(
        "policy-versions",
        serveCollection(rows, { scope: "policy:read", present, defaultSort: ["number", "DESC"] }),
      );
    platform.use(services).home.push(policyHome(platform, rows));
    platform.policy.follow(rows);
    const told = () => toldAmong([...rows.values()], platform.clock.now());
    return { rows, present, statusOf, told };
  },
};
