import type { components } from "../../../openapi/platform.gen";
import { isLawfulPause, localDateOf } from "../../../src/domain/deadlines";
import { invalidField } from "../problem";
import type { Transaction } from "../transaction";
import { actOnRequest, actorRef, blocked } from "./actOnRequest";
import { endPauses, openPause } from "./identityActions";
import type { PrivacyRequests } from "./requestArea";
import { datesOf } from "./requestDates";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];

/** Once, on a lawful ground, and only while the notice of it would still be in time. */
export function extendRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { ground, reason }: Pick<Schemas["ExtendRequest"], "ground" | "reason">,
): RequestRow {
  return actOnRequest(tx, area, { id, action: "extend", reason }, (row, at) => {
    if (row.extension !== undefined) {
      throw blocked("already_extended", "A request is extended once.", ["extension"]);
    }
    const { extensionNoticeBy } = datesOf(row).deadline;
    const today = localDateOf(at, row.timeZone);
    if (extensionNoticeBy === null || today > extensionNoticeBy) {
      const detail =
        extensionNoticeBy === null
          ? "The law of this request knows no extension, or its clock stands still."
          : `The person had to be told by ${extensionNoticeBy}.`;
      throw blocked("notice_date_passed", detail, ["extensionNoticeBy"]);
    }
    return { ...row, extension: { at, by: actorRef(tx), reason: ground, detail: reason } };
  });
}

/** A clock that has run out cannot be stopped: the request would no longer look late. */
function refuseLatePause(row: RequestRow, reason: Schemas["PauseReason"], start: string): void {
  const { due } = datesOf(row).deadline;
  if (due === null || start <= due || !isLawfulPause(row.regime, row.type, reason)) return;
  const detail = `The legal date was ${due}; what is asked after it moves nothing. Hold it for an internal reason instead.`;
  throw blocked("legal_date_passed", detail, ["deadline"]);
}

export function holdRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { pause, from, reason }: Schemas["HoldRequest"],
): RequestRow {
  return actOnRequest(tx, area, { id, action: "hold", reason }, (row, at) => {
    const today = localDateOf(at, row.timeZone);
    const start = from ?? today;
    if (start > today) throw invalidField("/from", "in_the_future", "A pause has begun when it is recorded.");
    if (start < localDateOf(row.receivedAt, row.timeZone)) {
      throw invalidField("/from", "before_receipt", "A pause begins after the request was received.");
    }
    refuseLatePause(row, pause, start);
    const pauses = openPause(row, pause, start, reason);
    return { ...row, state: "on_hold", stateBefore: row.state, pauses };
  });
}

export function resumeRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { to, reason }: Schemas["ResumeRequest"],
): RequestRow {
  return actOnRequest(tx, area, { id, action: "resume", reason }, ({ stateBefore, ...row }, at) => {
    const today = localDateOf(at, row.timeZone);
    const end = to ?? today;
    if (end > today) throw invalidField("/to", "in_the_future", "A pause has ended when it is recorded.");
    const open = row.pauses.find((pause) => pause.to === undefined);
    if (open !== undefined && end < open.from) {
      throw invalidField("/to", "before_from", "A pause ends on or after the day on which it began.");
    }
    // Proof of identity that was asked for before the hold is still awaited.
    const state = stateBefore ?? "in_review";
    return { ...row, state, pauses: endPauses(row.pauses, end) };
  });
}
