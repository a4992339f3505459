import type { AuditLog } from "../audit";
import { formatTime } from "../clock";
import type { Area } from "../platform";
import { services } from "../services";
import { serveStream } from "../streams/columnStream";
import { rowIds } from "../streams/rowId";
import { generateAuditHistory } from "./auditHistory";
import { auditSource } from "./auditStream";
import { AuditTrail } from "./auditTrail";

const DAY = 86_400_000;

export const auditTrail: Area<AuditTrail> = {
  name: "audit-trail",
  build(platform) {
    const { options, clock, profile } = platform;
    const { origin, retentionDays } = profile.policy.auditLog;
    const log = { origin, seed: options.seed, ids: rowIds("evt", options.seed) };
    return new AuditTrail(generateAuditHistory(platform), log, clock, retentionDays);
  },
};

/** Where every action's audit events go. */
export const auditLog: Area<AuditLog> = { name: "audit-log", build: (platform) => platform.use(auditTrail) };

export const auditEvents: Area<void> = {
  name: "audit-events",
  build(platform) {
    const trail = platform.use(auditTrail);
    const source = auditSource(trail, () => platform.clock.now());
    const { streams, home, search } = platform.use(services);
    streams.set(source.name, serveStream(source));
    search.push({
      scope: "audit:read",
      find(text) {
        const row = trail.log.ids.row(text);
        if (row === undefined || row < trail.minIndex || row >= trail.table.length) return [];
        const { action, actor, recordedAt } = trail.event(row);
        const detail = `${action} · ${actor.name ?? actor.id} · ${recordedAt}`;
        return [{ resource: "audit-events", id: String(row), label: text, detail, matched: "id" }];
      },
    });
    home.push({
      scope: "audit:read",
      figures() {
        const now = platform.clock.now();
        const count = trail.table.length - trail.sizeAt(now - DAY);
        const previous = { count: trail.sizeAt(now - DAY) - trail.sizeAt(now - 2 * DAY) };
        const filter = { recordedAt_gte: formatTime(now - DAY) };
        const kind = "audit_events_24h";
        return [{ id: kind, kind, resource: "audit-events", filter, count, previous }];
      },
      auditLog: () => ({
        size: String(trail.sizeAt(trail.checkpointAt)),
        minIndex: String(trail.minIndex),
        lastCheckpointAt: formatTime(trail.checkpointAt),
      }),
    });
  },
};
