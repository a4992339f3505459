import { createMemoryAuditLog, type AuditLog } from "../audit";
import type { Area } from "../platform";
import { activity, ledgerEntries, requestLogs } from "./activityArea";

/** Where every action's audit events go. */
export const auditLog: Area<AuditLog> = { name: "audit-log", build: () => createMemoryAuditLog() };

/** The append-only streams and what is computed from them. */
export const streamAreas: readonly Area<unknown>[] = [auditLog, activity, requestLogs, ledgerEntries];
