import { lazyNamed } from "../../components/lazy/lazyNamed";

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

/** Pages over the log that are no list and no event. */
export const auditEventPages = [
  { path: "/audit-events/reviews", page: ReviewPage },
  { path: "/audit-events/evidence", page: EvidencePage },
] as const;
