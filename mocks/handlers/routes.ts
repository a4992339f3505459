import { activityRoutes } from "./activityRoutes";
import { approvalRoutes } from "./approvals";
import { auditRoutes } from "./auditRoutes";
import { assigneeRoutes } from "./assignees";
import { jobRoutes } from "./jobs";
import { ledgerCheckRoutes } from "./ledgerChecks";
import { ledgerCorrectionRoutes } from "./ledgerCorrections";
import { overviewRoutes } from "./overview";
import { policyVersionRoutes } from "./policyVersions";
import { operationRoutes } from "./operations";
import { recordRoutes } from "./recordRoutes";
import type { Route } from "./route";
import { savedViewRoutes } from "./savedViews";
import { sessionRoutes } from "./session";
import { staffRoutes } from "./staff";

/** Every route of the platform; a test walks the contract and finds each operation here. */
export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...overviewRoutes,
  ...jobRoutes,
  ...approvalRoutes,
  ...savedViewRoutes,
  ...staffRoutes,
  ...assigneeRoutes,
  ...policyVersionRoutes,
  ...activityRoutes,
  ...ledgerCheckRoutes,
  ...ledgerCorrectionRoutes,
  ...operationRoutes,
  ...auditRoutes,
  ...recordRoutes,
];
