import { streamRoutes } from "./lists";
import type { Route } from "./route";

/** Request logs, ledger, audit log, and what is computed from them. */
export const activityRoutes: readonly Route[] = [
  ...streamRoutes("request-logs", "request_logs:read"),
  ...streamRoutes("ledger-entries", "ledger:read"),
];
