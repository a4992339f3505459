import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

export type PrivacyRequest = Schemas["PrivacyRequest"];
export type RequestType = Schemas["RequestType"];
export type ErasurePlan = Schemas["ErasurePlan"];
export type PlanStep = Schemas["PlanStep"];
export type PlanConflict = Schemas["PlanConflict"];
export type RecipientTask = Schemas["RecipientTask"];
export type TimelineItem = Schemas["TimelineItem"];
export type Job = Schemas["Job"];

export const requestPath = (id: string, tab?: string): string =>
  `/privacy-requests/${encodeURIComponent(id)}/show${tab === undefined ? "" : `?tab=${tab}`}`;
export const editPath = (id: string): string => `/privacy-requests/${encodeURIComponent(id)}`;
export const certificatePath = (id: string): string =>
  `/privacy-requests/${encodeURIComponent(id)}/certificate`;

/** The key that does what comes next. */
export const doNext = ".";

/** The key that takes a request to its end where nothing is left to decide, and opens the next. */
export const finishKey = "c";

/** Once an account is erased its requests carry its pseudonym, which names no account to ask for. */
export const livingAccount = ({ accountId }: Pick<PrivacyRequest, "accountId">): string | undefined =>
  accountId?.startsWith("acc_") === true ? accountId : undefined;

/** What the person's requests are known by once their record is minimised: nothing of them is left in it. */
export const isMinimised = ({ minimisedAt }: Pick<PrivacyRequest, "minimisedAt">): boolean =>
  minimisedAt !== undefined;

/** The name of a row to those who cannot see it: which request, not whose. */
export const requestLabel = ({ id }: Pick<PrivacyRequest, "id">): string => id;
