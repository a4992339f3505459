import { approvals } from "./approvals/approvals";
import { exports } from "./exports/exports";
import { jobs } from "./jobs/jobs";
import type { Area } from "./platform";
import { corrections } from "./ledger/corrections/corrections";
import { policyVersions } from "./policy/policyVersions";
import { savedViews } from "./savedViews/savedViews";
import { staff } from "./staff/staff";
import { staffChanges } from "./staff/staffChanges";

/** What every platform has, whatever it sells. */
export const kernelAreas: readonly Area<unknown>[] = [
  staff,
  staffChanges,
  approvals,
  jobs,
  exports,
  savedViews,
  policyVersions,
  corrections,
];
