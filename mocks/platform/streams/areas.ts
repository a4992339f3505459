import type { Area } from "../platform";
import { auditEvents, auditLog } from "../transparency/transparencyArea";
import { activity, ledgerEntries, requestLogs } from "./activityArea";

/** The append-only streams and what is computed from them. */
export const streamAreas: readonly Area<unknown>[] = [
  auditLog,
  auditEvents,
  activity,
  requestLogs,
  ledgerEntries,
];
