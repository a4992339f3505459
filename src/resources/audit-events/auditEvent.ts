import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

export type AuditEventItem = Schemas["AuditEventItem"];
export type AuditHistogram = Schemas["AuditHistogram"];
export type AuditFacets = Schemas["AuditFacets"];
export type AuditCoverage = Schemas["AuditCoverage"];
export type AuditReview = Schemas["AuditReview"];
export type AuditReviewCreate = Schemas["AuditReviewCreate"];

export const resource = "audit-events";

export const eventPath = (index: string): string => `/${resource}/${encodeURIComponent(index)}/show`;
