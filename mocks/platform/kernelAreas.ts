import { approvals } from "./approvals/approvals";
import { exports } from "./exports/exports";
import { jobs } from "./jobs/jobs";
import type { Area } from "./platform";
import { savedViews } from "./savedViews/savedViews";
import { staff } from "./staff/staff";

/** What every platform has, whatever it sells. */
export const kernelAreas: readonly Area<unknown>[] = [staff, approvals, jobs, exports, savedViews];
