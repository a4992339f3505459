import { toZoned } from "@internationalized/date";
import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { localDate } from "./legalDates";

type Schemas = components["schemas"];
type Check = Schemas["IdentityCheck"];

/** How the person proves who they are, in proportion to what is at stake. */
const needed: Readonly<Record<Schemas["RequestType"], Check["required"]>> = {
  access: "email_loop",
  portability: "email_loop",
  rectification: "email_loop",
  erasure: "email_loop",
  restriction: "signed_in",
  objection: "none",
  consent_withdrawal: "none",
  marketing_opt_out: "none",
  minor: "none",
};

/**
 * Who is not signed in answers from the address of the account instead. Who writes by post or calls has none here to
 * answer from, so that for what is most at stake a document may be asked for.
 */
export function identityRequired(
  type: Schemas["RequestType"],
  source: Schemas["RequestSource"],
): Check["required"] {
  const required = needed[type];
  if (required === "signed_in")
    return source === "settings_page" || source === "api" ? required : "email_loop";
  return required === "email_loop" && (source === "letter" || source === "phone") ? "document" : required;
}

const keptDays = 30;

/** A copy of a document has served its purpose; it is listed to be purged, and by then it was. */
export function proofKept(
  decidedAt: string,
  timeZone: string,
  now: number,
): Pick<Check, "proofPurgeOn" | "proofPurgedAt"> {
  const purgeOn = localDate(decidedAt, timeZone).add({ days: keptDays });
  const purgeMs = toZoned(purgeOn, timeZone).toDate().getTime();
  return { proofPurgeOn: String(purgeOn), ...(purgeMs <= now && { proofPurgedAt: formatTime(purgeMs) }) };
}
