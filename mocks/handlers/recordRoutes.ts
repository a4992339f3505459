import { accessKeyRoutes } from "./accessKeys";
import { accountRoutes } from "./accounts";
import { disclosureRoutes } from "./disclosures";
import { letterRoutes } from "./letters";
import { collectionRoutes } from "./lists";
import { orderRoutes } from "./orders";
import { processorRoutes } from "./processors";
import { privacyRequestRoutes } from "./privacyRequests";
import { reconciliationRoutes } from "./reconciliation";
import { requestReportRoutes } from "./requestReports";
import { retentionRoutes } from "./retention";
import type { Route } from "./route";

/** Accounts, access keys, orders, privacy requests, and what belongs to them. */
export const recordRoutes: readonly Route[] = [
  ...accountRoutes,
  ...accessKeyRoutes,
  ...collectionRoutes("communications", "accounts:read"),
  ...orderRoutes,
  ...reconciliationRoutes,
  ...processorRoutes,
  ...privacyRequestRoutes,
  ...letterRoutes,
  ...requestReportRoutes,
  ...disclosureRoutes,
  ...retentionRoutes,
];
