import type { AuditLog } from "../audit";
import { formatTime } from "../clock";
import type { Area } from "../platform";
import { services } from "../services";
import { serveStream } from "../streams/columnStream";
import { rowIds } from "../streams/rowId";
import { generateAuditHistory } from "./auditHistory";
import { auditSource } from "./auditStream";
import { AuditTrail } from "./auditTrail";

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
    const { streams, home } = platform.use(services);
    streams.set(source.name, serveStream(source));
    home.push({
      scope: "audit:read",
      auditLog: () => ({
        size: String(trail.sizeAt(trail.checkpointAt)),
        minIndex: String(trail.minIndex),
        lastCheckpointAt: formatTime(trail.checkpointAt),
      }),
    });
  },
};
