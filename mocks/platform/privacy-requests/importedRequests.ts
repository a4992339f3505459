import type { components } from "../../../openapi/platform.gen";
import { DeadlineInputError, type DeadlineInputCode } from "../../../src/domain/deadlines";
import { statesOfRight } from "../../../src/domain/privacy-requests/stateMachine";
import { population } from "../access-keys/population";
import { accountIdOf, accountProblem } from "../import/accountReference";
import { importing } from "../import/importing";
import type { ReadRow } from "../import/readRows";
import type { Platform } from "../platform";
import { legalDates } from "./legalDates";
import type { RequestRow } from "./requestRow";

type Request = components["schemas"]["PrivacyRequest"];

function problemOf({ profile, clock }: Platform, row: Request): string | undefined {
  const { rights, coolingOffHours } = profile.policy;
  if (!rights.includes(row.type)) return `type: the platform's policy grants no ${row.type}`;
  if (!statesOfRight(row.type, coolingOffHours > 0).includes(row.state))
    return `state: a request for ${row.type} is never ${row.state} here`;
  if (Date.parse(row.receivedAt) > clock.now()) return `receivedAt: ${row.receivedAt} is still to come`;
  if (row.recordedAt < row.receivedAt) return "recordedAt: before the request was received";
  if (row.state === "scheduled" && row.schedule?.coolingOffEndsAt === undefined)
    return "schedule/coolingOffEndsAt: it is missing on a scheduled request";
  return clockProblem(row);
}

/** Which field of a request the clock could not read. */
const fieldsOf: Readonly<Record<DeadlineInputCode, keyof Request>> = {
  regime_unknown: "regime",
  right_unknown: "type",
  instant_malformed: "receivedAt",
  time_zone_unknown: "timeZone",
  country_unknown: "holidayCountry",
  date_malformed: "pauses",
  pause_reason_unknown: "pauses",
  pause_ends_before_it_begins: "pauses",
  pause_before_receipt: "pauses",
};

/** A row whose clock cannot be told would fail every list that shows it. */
function clockProblem(row: Request): string | undefined {
  try {
    legalDates(row);
    return undefined;
  } catch (error) {
    if (error instanceof DeadlineInputError) return `${fieldsOf[error.code]}: ${error.message}`;
    throw error;
  }
}

/** Requests that a request speaks of and that are not there. */
function missing(row: Request, ids: ReadonlySet<string>): string | undefined {
  const named = [row.duplicateOf, ...row.links.map((link) => link.id)];
  const unknown = named.find((id) => id !== undefined && !ids.has(id));
  return unknown === undefined ? undefined : `links: there is no request ${unknown}`;
}

function withoutBefore({ field, after }: NonNullable<Request["corrections"]>[number]) {
  return { field, after };
}

function stored(platform: Platform, row: Request): RequestRow {
  const {
    deadline: _deadline,
    internalDueOn: _internal,
    daysLeft: _left,
    overdue: _overdue,
    duplicateCandidates: _candidates,
    tasks: _tasks,
    answerLetters,
    accountId,
    corrections,
    ...kept
  } = row;
  return {
    ...kept,
    version: row.version ?? "1",
    ...(accountId !== undefined && {
      accountId: accountIdOf(platform.use(population), accountId) ?? accountId,
    }),
    // What stood there before is the account's to say, until it was corrected.
    ...(corrections && {
      corrections: row.fulfilledAt === undefined ? corrections.map(withoutBefore) : corrections,
    }),
    ...(answerLetters === undefined && { isAnswered: true }),
    notes: [],
  };
}

/** The operator's own requests as they are stored; undefined when there are none. */
export function importedRequests(platform: Platform): RequestRow[] | undefined {
  const data = platform.use(importing);
  const people = platform.use(population);
  const rows = data.collect(
    "privacy-requests",
    (row) => accountProblem(people, row.accountId) ?? problemOf(platform, row),
  );
  const ids = new Set(rows?.map(({ row }) => row.id));
  const isWhole = (read: ReadRow<Request>) => {
    const problem = missing(read.row, ids);
    if (problem !== undefined) data.report(read, problem);
    return problem === undefined;
  };
  return rows?.filter(isWhole).map(({ row }) => stored(platform, row));
}
