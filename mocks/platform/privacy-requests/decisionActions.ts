import type { components } from "../../../openapi/platform.gen";
import { invalidField } from "../problem";
import { staff } from "../staff/staff";
import { holdsScope } from "../access";
import type { Transaction } from "../transaction";
import { actOnRequest, actorRef, blocked } from "./actOnRequest";
import { freeAccount } from "./affectedAccount";
import { letterOfAct } from "./letterOfAct";
import { endPauses } from "./identityActions";
import { localDate } from "./legalDates";
import type { PrivacyRequests } from "./requestArea";
import { refusals } from "../letters/letterKinds";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];

function stopped(row: RequestRow, at: string): RequestRow {
  const { stateBefore: _before, ...rest } = row;
  return { ...rest, pauses: endPauses(row.pauses, String(localDate(at, row.timeZone))) };
}

export function assignRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { assigneeId, reason }: Schemas["AssignRequest"],
): RequestRow {
  const person = assigneeId === undefined ? undefined : area.platform.use(staff).byId(assigneeId);
  if (assigneeId !== undefined && (person === undefined || !holdsScope(person, "privacy_requests:work"))) {
    throw invalidField("/assigneeId", "may_not_work", "Nobody of that id may work on privacy requests.");
  }
  return actOnRequest(tx, area, { id, action: "assign", reason }, ({ assignee: _before, ...row }) => ({
    ...row,
    ...(person !== undefined && { assignee: { id: person.id, name: person.name } }),
  }));
}

export function noteRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  text: string,
): Schemas["Note"] {
  const note = { id: area.platform.random.id("note"), at: area.platform.clock.iso(), by: actorRef(tx), text };
  actOnRequest(tx, area, { id, action: "note" }, (row) => ({ ...row, notes: [...row.notes, note] }));
  return note;
}

export function rejectRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { code, letterId, letter, reason }: Schemas["RejectRequest"],
): RequestRow {
  return actOnRequest(tx, area, { id, action: "reject", reason }, (row, at) => {
    const told = letterOfAct(tx, area, { row, letterId, letter, kinds: refusals, reason });
    return {
      ...stopped(tx.get(area.rows, id), at),
      state: "rejected",
      rejection: { code, detail: reason, at, by: actorRef(tx), letterId: told.id },
    };
  });
}

export function withdrawRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  reason: string,
): RequestRow {
  const row = actOnRequest(tx, area, { id, action: "withdraw", reason }, (before, at) => ({
    ...stopped(before, at),
    state: "withdrawn",
    closedAt: at,
  }));
  freeAccount(tx, area, row, "deletion_scheduled", reason);
  return row;
}

/** Linked to the other request, never dropped: the person is answered there. */
export function markDuplicate(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { duplicateOf, reason }: Schemas["DuplicateRequest"],
): RequestRow {
  const other = area.rows.get(duplicateOf);
  if (other === undefined || other.id === id || other.state === "duplicate") {
    throw invalidField("/duplicateOf", "not_found", "It has to be another request that is itself none.");
  }
  return actOnRequest(tx, area, { id, action: "mark_duplicate", reason }, (row, at) => {
    if (row.type !== other.type || row.accountId !== other.accountId) {
      throw invalidField(
        "/duplicateOf",
        "not_the_same",
        "A duplicate is of the same person and the same right.",
      );
    }
    return {
      ...stopped(row, at),
      state: "duplicate",
      duplicateOf,
      closedAt: at,
      links: [
        ...row.links.filter((link) => link.id !== duplicateOf),
        { id: duplicateOf, relation: "related" },
      ],
    };
  });
}

/** The interest of the platform against the person's (Art. 21). */
export function weighRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  balancing: Schemas["Balancing"],
): RequestRow {
  return actOnRequest(tx, area, { id, action: "weigh" }, (row) => ({ ...row, balancing }));
}

export function reopenRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  reason: string,
): RequestRow {
  return actOnRequest(tx, area, { id, action: "reopen", reason }, (row) => {
    if (row.schedule?.purgedAt !== undefined) {
      throw blocked("already_erased", "What was erased is gone: there is nothing to take up again.", [
        "purgedAt",
      ]);
    }
    const {
      closedAt: _closed,
      fulfilledAt: _fulfilled,
      rejection: _rejection,
      duplicateOf: _duplicate,
      ...rest
    } = row;
    return { ...rest, state: row.identity.status === "verified" ? "in_review" : "received" };
  });
}

/** Locked until the person was told that it will be lifted (Art. 18(3)). */
export function liftRestriction(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  reason: string,
): RequestRow {
  const row = actOnRequest(tx, area, { id, action: "lift_restriction", reason }, (before, at) => {
    const { restriction } = before;
    if (restriction === undefined || restriction.liftedAt !== undefined) {
      throw blocked("not_restricted", "No restriction of this request is in force.", ["restriction"]);
    }
    if (restriction.noticeSentAt === undefined) {
      const detail = "The person has to be told before a restriction is lifted.";
      throw blocked("notice_not_sent", detail, ["restriction_lifting_notice"]);
    }
    return { ...before, restriction: { ...restriction, liftedAt: at } };
  });
  freeAccount(tx, area, row, "restricted", reason);
  return row;
}
