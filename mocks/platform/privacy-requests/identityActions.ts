import type { components } from "../../../openapi/platform.gen";
import { invalidField } from "../problem";
import type { Transaction } from "../transaction";
import { actOnRequest, actorRef, blocked } from "./actOnRequest";
import { proofKept } from "./identityProof";
import { localDate } from "./legalDates";
import type { PrivacyRequests } from "./requestArea";
import { datesOf } from "./requestDates";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];
type Pause = Schemas["Pause"];

/** From the least to the most that is asked of a person. */
const ladder: readonly Schemas["IdentityCheck"]["required"][] = [
  "none",
  "signed_in",
  "email_loop",
  "document",
];

export function openPause(row: RequestRow, reason: Pause["reason"], from: string, note?: string): Pause[] {
  const id = `pause_${row.pauses.length + 1}`;
  return [...row.pauses, { id, reason, from, ...(note !== undefined && { note }) }];
}

/** Ends what still runs; a pause that would end before it began ends on the day on which it began. */
export function endPauses(pauses: readonly Pause[], to: string): Pause[] {
  return pauses.map((pause) =>
    pause.to === undefined ? { ...pause, to: to < pause.from ? pause.from : to } : pause,
  );
}

/** Asks for a proof in proportion to the right; the legal clock stands still until it comes. */
export function askIdentity(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { method, reason }: Schemas["AskIdentityRequest"],
): RequestRow {
  return actOnRequest(tx, area, { id, action: "ask_identity", reason }, (row, at) => {
    const { required } = row.identity;
    if (ladder.indexOf(method) > ladder.indexOf(required)) {
      const detail = `${method} is more than a request about ${row.type} may ask for: ${required} is enough.`;
      throw invalidField("/method", "disproportionate", detail);
    }
    const isPaused = row.pauses.some((pause) => pause.to === undefined && pause.reason === "identity");
    const from = String(localDate(at, row.timeZone));
    // A clock that has run out is not stopped by a question that comes too late.
    const { due } = datesOf(row).deadline;
    const isRunOut = due !== null && from > due;
    return {
      ...row,
      state: "identity_check",
      identity: { required, status: "asked", method, askedAt: at },
      pauses: isPaused || isRunOut ? [...row.pauses] : openPause(row, "identity", from),
    };
  });
}

export function verifyIdentity(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { method, result, reason }: Schemas["VerifyIdentityRequest"],
): RequestRow {
  return actOnRequest(tx, area, { id, action: "verify_identity", reason }, (row, at) => {
    const today = localDate(at, row.timeZone);
    const identity = {
      ...row.identity,
      status: result,
      method,
      decidedAt: at,
      decidedBy: actorRef(tx),
      ...(method === "document" && proofKept(at, row.timeZone, tx.at)),
    };
    if (result === "failed") return { ...row, identity };
    return { ...row, identity, state: "in_review", pauses: endPauses(row.pauses, String(today)) };
  });
}

export function startReview(tx: Transaction, area: PrivacyRequests, id: string, reason?: string): RequestRow {
  return actOnRequest(tx, area, { id, action: "start_review", reason }, (row) => {
    const { required, status } = row.identity;
    const isSignedIn = row.source === "settings_page" && required !== "document";
    if (required !== "none" && status !== "verified" && !isSignedIn) {
      throw blocked("identity_needed", "Who asks has to be proven first.", ["identity"]);
    }
    return { ...row, state: "in_review" };
  });
}
