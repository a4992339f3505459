import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import type { EventDraft } from "../audit";
import type { Platform } from "../platform";
import { isBackup } from "./erasureSteps";
import { generatedRequestRows } from "./generatedRequestRows";
import { requestEvent } from "./requestEvents";
import { executionHours } from "./requestSchedule";
import type { RequestRow } from "./requestRow";

/** Something that a request remembers of itself, as its event was when it happened. */
export interface RequestFact {
  readonly at: number;
  readonly draft: EventDraft;
  /** Whoever of staff did it; the platform itself where nobody did. */
  readonly by?: string | undefined;
}

const minute = 60_000;
const hour = 60 * minute;

/** An event without what it changed: the row has forgotten what was there before. */
function draftOf(action: string, row: RequestRow, metadata?: EventDraft["metadata"]): EventDraft {
  const { changes: _unknown, targets, ...draft } = requestEvent(action, row, row, undefined, metadata);
  // The account is gone: nothing in the log leads from the request to it.
  return { ...draft, targets: targets.filter(({ type }) => type === "privacy_request") };
}

/** What is erased, in turn: each kind of data that the policy does not keep. */
function erased({ profile }: Platform): readonly string[] {
  return profile.policy.categories
    .filter(
      ({ id, onErasure, retention }) =>
        onErasure !== "keep" && retention.rule !== "not_stored" && !isBackup(id),
    )
    .map(({ id }) => id);
}

/** The life of a deletion that is over, from the record to the certificate. */
function lifeOf(platform: Platform, row: RequestRow): RequestFact[] {
  const { recordedBy, identity, submittedBy, approvedBy, assignee, fulfilledAt, closedAt, schedule } = row;
  if (fulfilledAt === undefined || closedAt === undefined) return [];
  const done = Date.parse(fulfilledAt);
  const begun = done - executionHours * hour;
  const approved =
    begun - (schedule?.coolingOffEndsAt === undefined ? 0 : platform.profile.policy.coolingOffHours) * hour;
  const handler = assignee?.id ?? submittedBy?.id;
  const told = (
    action: string,
    at: number | undefined,
    by?: string,
    metadata?: EventDraft["metadata"],
  ): RequestFact[] => (at === undefined ? [] : [{ at, draft: draftOf(action, row, metadata), by }]);
  const time = (at: string | undefined) => (at === undefined ? undefined : Date.parse(at));
  const parts = erased(platform);
  return [
    ...told("create", Date.parse(row.recordedAt), recordedBy?.id),
    ...told("ask_identity", time(identity.askedAt), handler),
    ...told("verify_identity", time(identity.decidedAt), identity.decidedBy?.id),
    ...told("submit_for_approval", approved - hour, submittedBy?.id),
    ...told("approve", approved, approvedBy?.id),
    ...told("execute", begun),
    ...parts.flatMap((categoryId, place) =>
      told("erase", begun + ((place + 1) * (done - begun)) / (parts.length + 1), undefined, { categoryId }),
    ),
    ...told("fulfil", done),
    ...told("close", Date.parse(closedAt), handler),
    ...told("certify", Date.parse(closedAt) + minute),
  ];
}

/** What the generated requests that have ended in a certificate remember of [from, to): a certificate proves its events. */
export function requestFacts(platform: Platform, from: number, to: number): RequestFact[] {
  return platform
    .use(generatedRequestRows)
    .filter(({ type, state, hasCertificate }) => isDestructive(type) && state === "closed" && hasCertificate)
    .flatMap((row) => lifeOf(platform, row))
    .filter(({ at }) => at >= from && at < to);
}
