import { lazyNamed } from "../../components/lazy/lazyNamed";
import type { TabJobKind } from "../../providers/tabJobs/tabJob";
import { completenessKind, evidenceKind, type AskedOfLog } from "./logJobs";

/** Each page is a chunk of its own: the list must not wait for what is opened from it. */
const AuditEventList = lazyNamed(() =>
  import("./list/AuditEventList").then((module) => module.AuditEventList),
);
const AuditEventShow = lazyNamed(() =>
  import("./show/AuditEventShow").then((module) => module.AuditEventShow),
);
const EvidencePage = lazyNamed(() => import("./evidence/EvidencePage").then((module) => module.EvidencePage));
const ReviewPage = lazyNamed(() => import("./review/ReviewPage").then((module) => module.ReviewPage));

/** A list and a page, and nothing that could create, change or delete: the log only grows. */
export const auditEvents = {
  name: "audit-events",
  list: AuditEventList,
  show: AuditEventShow,
};

/** Long work on the log that this browser does itself; its code comes with the first of it. */
export const auditEventJobs: readonly TabJobKind[] = [
  {
    kind: completenessKind,
    run: async (input, tools) => {
      const { runCompleteness } = await import("./completeness/runCompleteness");
      return runCompleteness(input as AskedOfLog, tools);
    },
  },
  {
    kind: evidenceKind,
    run: async (input, tools) => {
      const { runEvidence } = await import("./evidence/runEvidence");
      return runEvidence(input as AskedOfLog, tools);
    },
  },
];

/** Pages over the log that are no list and no event. */
export const auditEventPages = [
  { path: "/audit-events/reviews", page: ReviewPage },
  { path: "/audit-events/evidence", page: EvidencePage },
] as const;
