import {
  permittedRequestActions,
  statesAllowing,
  type RequestAction,
  type RequestState,
} from "../../../domain/privacy-requests/stateMachine";
import type { PrivacyRequest } from "../privacyRequest";
import { requestActionTable } from "./requestActionTable";

export type Availability =
  | { can: true }
  | { can: false; why: "scope"; scope: string }
  | { can: false; why: "state"; states: readonly RequestState[] }
  | { can: false; why: "notice_passed"; date: string }
  | {
      can: false;
      why:
        | "right"
        | "identity_needed"
        | "already_extended"
        | "no_extension"
        | "clock_stands"
        | "own_submission"
        | "recipients_open"
        | "no_account"
        | "corrections_missing"
        | "purposes_missing"
        | "balancing_missing"
        | "objection_refused"
        | "notice_not_sent"
        | "not_restricted";
    };

/** Who looks, and what day it is where the request is counted. */
export interface Viewer {
  id: string;
  scopes: readonly string[];
  /** `YYYY-MM-DD` in the request's zone, by the server's clock. */
  today: string;
}

const possible: Availability = { can: true };
const blocked = (why: Exclude<Availability, { can: true }>["why"]) => ({ can: false, why }) as Availability;

/** Whether who asks is known well enough to begin: no proof is due, it was given, or the person was signed in. */
export const isIdentityClear = ({ identity, source }: Pick<PrivacyRequest, "identity" | "source">): boolean =>
  identity.required === "none" ||
  identity.status === "verified" ||
  (source === "settings_page" && identity.required !== "document");

const extension = (request: PrivacyRequest, { today }: Viewer): Availability => {
  const { deadline, pauses } = request;
  if (request.extension !== undefined) return blocked("already_extended");
  if (deadline.extensionNoticeBy === null)
    return blocked(pauses.some(({ to }) => to === undefined) ? "clock_stands" : "no_extension");
  return today <= deadline.extensionNoticeBy
    ? possible
    : { can: false, why: "notice_passed", date: deadline.extensionNoticeBy };
};

const missingFact = (request: PrivacyRequest): Availability => {
  if (request.accountId === undefined) return blocked("no_account");
  if (request.type === "rectification" && (request.corrections ?? []).length === 0)
    return blocked("corrections_missing");
  if (request.type === "consent_withdrawal" && (request.consentPurposes ?? []).length === 0)
    return blocked("purposes_missing");
  if (request.type !== "objection") return possible;
  if (request.balancing === undefined) return blocked("balancing_missing");
  return request.balancing.decision === "refused" ? blocked("objection_refused") : possible;
};

const lifting = ({ restriction }: PrivacyRequest): Availability => {
  if (restriction === undefined || restriction.liftedAt !== undefined) return blocked("not_restricted");
  return restriction.noticeSentAt === undefined ? blocked("notice_not_sent") : possible;
};

type Check = (request: PrivacyRequest, viewer: Viewer) => Availability;

/** What stands in the way beside the state; the server refuses each of these too. */
const checks: Readonly<Partial<Record<RequestAction, Check>>> = {
  start_review: (request) => (isIdentityClear(request) ? possible : blocked("identity_needed")),
  extend: extension,
  approve: ({ submittedBy }, { id }) => (submittedBy?.id === id ? blocked("own_submission") : possible),
  execute: missingFact,
  submit_for_approval: ({ accountId }) => (accountId === undefined ? blocked("no_account") : possible),
  lift_restriction: lifting,
  close: ({ tasks }) => (tasks.open > 0 ? blocked("recipients_open") : possible),
};

/** Whether this person can do this to the request now, and if not, why not. */
export const availabilityOf = (
  action: RequestAction,
  request: PrivacyRequest,
  viewer: Viewer,
): Availability => {
  const { scope } = requestActionTable[action];
  if (!viewer.scopes.includes(scope)) return { can: false, why: "scope", scope };
  if (!permittedRequestActions(request.state, request.type).includes(action)) {
    const states = statesAllowing(action);
    return states.includes(request.state) ? blocked("right") : { can: false, why: "state", states };
  }
  return checks[action]?.(request, viewer) ?? possible;
};

const inMenuOrder = Object.keys(requestActionTable) as readonly RequestAction[];

/** What a menu names for this request, possible or not: what its state and right know, and nothing that is no question. */
export const offeredActions = (request: PrivacyRequest): readonly RequestAction[] => {
  const permitted = permittedRequestActions(request.state, request.type);
  return inMenuOrder.filter(
    (action) =>
      permitted.includes(action) &&
      action !== "settle_conflict" &&
      (action !== "lift_restriction" ||
        (request.restriction !== undefined && request.restriction.liftedAt === undefined)),
  );
};
