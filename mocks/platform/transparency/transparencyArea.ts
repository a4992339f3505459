import { sha256 } from "@noble/hashes/sha2.js";
import { systemCaller } from "../caller";
import type { AuditLog } from "../audit";
import { importing } from "../import/importing";
import type { Area, Platform } from "../platform";
import { schedule } from "../schedule";
import { serveCollection, services } from "../services";
import { select, serveStream, type ColumnSource } from "../streams/columnStream";
import { countRows } from "../streams/rowSelection";
import { rowIds, withGivenIds } from "../streams/rowId";
import { AuditTable } from "./auditColumns";
import { AuditFace } from "./auditFace";
import { generateAuditHistory } from "./auditHistory";
import { generatedParts } from "./auditCast";
import { auditHome } from "./auditHome";
import { AuditReviews } from "./auditReviews";
import { auditSource } from "./auditStream";
import { AuditTrail } from "./auditTrail";
import { generatedReviews } from "./generatedReviews";
import { nightlyRuns } from "../streams/nightlyRuns";
import { readLeaves } from "./importedLeaves";
import { DAY, PRUNE_TIME, pruneDraft } from "./pruning";

const COUNTED = 10_000;

export const auditTrail: Area<AuditTrail> = {
  name: "audit-trail",
  build(platform) {
    const { options, clock, profile } = platform;
    const { origin, retentionDays } = profile.policy.auditLog;
    const given = readLeaves(platform.use(importing), origin);
    const ids = withGivenIds(rowIds("evt", options.seed), given?.ids);
    const table =
      given === undefined
        ? generateAuditHistory(platform)
        : new AuditTable(given.leaves.length, generatedParts(platform));
    return new AuditTrail(table, {
      log: { origin, seed: options.seed, ids },
      clock,
      retentionDays,
      prunedAt: platform.use(nightlyRuns).audit.stoppedAt ?? clock.now(),
      sha256: options.sha256 ?? sha256,
      leaves: given?.leaves ?? [],
    });
  },
};

/** Where every action's audit events go. */
export const auditLog: Area<AuditLog> = { name: "audit-log", build: (platform) => platform.use(auditTrail) };

/** The log as it is served; tests and demonstrations tell it here to misbehave. */
export const auditFace: Area<AuditFace> = {
  name: "audit-face",
  build: (platform) =>
    new AuditFace(platform.use(auditTrail), platform.clock, platform.options.sha256 ?? sha256),
};

export const auditReviews: Area<AuditReviews> = {
  name: "audit-reviews",
  build(platform) {
    const trail = platform.use(auditTrail);
    const reviews = new AuditReviews(trail, generatedReviews(trail));
    platform.use(services).collections.set(
      "audit-reviews",
      serveCollection(reviews.rows, {
        scope: "audit:read",
        defaultSort: ["at", "DESC"],
        present: (row) => reviews.present(row),
      }),
    );
    return reviews;
  },
};

/** The stream's columns, for pages and figures alike. */
export const auditEventSource: Area<ColumnSource> = {
  name: "audit-event-source",
  build: (platform) => auditSource(platform.use(auditFace), platform.use(auditReviews), platform.clock),
};

/** Drops what has expired, once a day, and says so in the log itself. */
/** Drops what has expired; the log itself says so. */
export function pruneLog(platform: Platform, now: number): number {
  const prune = platform.use(auditTrail).prune(now);
  if (prune === undefined) return 0;
  platform.transact(systemCaller(platform.random.id("rq")), (tx) => tx.audit(pruneDraft(prune)));
  return prune.to - prune.from;
}

function schedulePruning(platform: Platform): void {
  const trail = platform.use(auditTrail);
  if (trail.retentionDays === undefined) return;
  const next = (now: number) => Math.floor((now - PRUNE_TIME) / DAY + 1) * DAY + PRUNE_TIME;
  const run = () => {
    const now = platform.clock.now();
    if (platform.use(nightlyRuns).audit.stoppedAt === undefined) pruneLog(platform, now);
    platform.use(schedule).at(next(now), run);
  };
  platform.use(schedule).at(next(platform.clock.now()), run);
}

export const auditEvents: Area<void> = {
  name: "audit-events",
  build(platform) {
    const face = platform.use(auditFace);
    const { trail } = face;
    const source = platform.use(auditEventSource);
    const reviews = platform.use(auditReviews);
    const { streams, home, search } = platform.use(services);
    streams.set(source.name, serveStream(source));
    schedulePruning(platform);
    search.push({
      scope: "audit:read",
      find(text) {
        const row = trail.log.ids.row(text);
        if (row === undefined || row < face.minIndex || row >= face.length) return [];
        const { action, actor, recordedAt } = trail.event(row);
        const detail = `${action} · ${actor.name ?? actor.id} · ${recordedAt}`;
        return [{ resource: "audit-events", id: String(row), label: text, detail, matched: "id" }];
      },
    });
    home.push(
      auditHome({
        trail,
        reviews,
        clock: platform.clock,
        count(filter) {
          const { value, relation } = countRows(select(source, filter, source.length()), COUNTED);
          return { count: value, relation };
        },
      }),
    );
  },
};
