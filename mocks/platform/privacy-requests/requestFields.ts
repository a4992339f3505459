import { isOpenState, requestStates } from "../../../src/domain/privacy-requests/stateMachine";
import type { Fields } from "../collection";
import type { Platform } from "../platform";
import { localDate } from "./legalDates";
import { accountRefOf } from "./presentRequest";
import { recipientTasks } from "./recipientTasks";
import { datesOf, daysLeftOf, dueSoonDays, overdueOf } from "./requestDates";
import type { RequestRow } from "./requestRow";

/** What is still to be done for others than the person, and what hangs together. */
function openFields(platform: Platform): Fields<RequestRow> {
  const tasks = platform.use(recipientTasks);
  return {
    linked: { kind: "boolean", get: (row) => row.links.length > 0, sort: false },
    recipientsOpen: {
      kind: "boolean",
      get: (row) => tasks.ofRequest(row.id).some(({ status }) => status === "to_do" || status === "notified"),
      stamp: () => tasks.rows.revision,
      sort: false,
    },
    // A proof that is purged already is not listed for it any more.
    proofPurgeOn: {
      kind: "date",
      get: ({ identity }) => (identity.proofPurgedAt === undefined ? identity.proofPurgeOn : undefined),
      sort: false,
    },
  };
}

/** What requests can be filtered and sorted by. States sort in the order of their life, not of the alphabet. */
export function requestFields(
  platform: Platform,
  candidatesOf: (row: RequestRow) => readonly string[],
): Fields<RequestRow> {
  const today = () => String(localDate(platform.clock.iso(), platform.profile.policy.reportingTimeZone));
  return {
    accountId: { get: (row) => accountRefOf(platform, row), search: true, sort: false },
    type: { get: (row) => row.type },
    state: { get: (row) => row.state },
    regime: { get: (row) => row.regime, sort: false },
    country: { get: (row) => row.country, sort: false },
    source: { get: (row) => row.source, sort: false },
    assigneeId: { get: (row) => row.assignee?.id, sort: false },
    assignee: { get: (row) => row.assignee?.name, filter: false },
    unassigned: { kind: "boolean", get: (row) => row.assignee === undefined, sort: false },
    open: { kind: "boolean", get: (row) => isOpenState(row.state), sort: false },
    priority: { get: (row) => row.priority },
    // No date can be named while a lawful pause runs: those stand behind the dated ones.
    dueOn: { kind: "date", get: (row) => datesOf(row).deadline.due ?? "9999-12-31" },
    internalDueOn: { kind: "date", get: (row) => datesOf(row).internalDueOn },
    overdue: { get: (row) => overdueOf(platform, row), stamp: today, sort: false },
    dueSoon: {
      kind: "boolean",
      get: (row) => {
        const left = daysLeftOf(platform, row);
        return left !== undefined && left >= 0 && left <= dueSoonDays;
      },
      stamp: today,
      sort: false,
    },
    paused: {
      kind: "boolean",
      get: (row) => row.pauses.some((pause) => pause.to === undefined),
      sort: false,
    },
    hasDuplicateCandidates: {
      kind: "boolean",
      get: (row) => candidatesOf(row).length > 0,
      isVolatile: true,
      sort: false,
    },
    ...openFields(platform),
    receivedAt: { kind: "time", get: (row) => row.receivedAt },
    recordedAt: { kind: "time", get: (row) => row.recordedAt },
    fulfilledAt: { kind: "time", get: (row) => row.fulfilledAt, sort: false },
    closedAt: { kind: "time", get: (row) => row.closedAt },
    coolingOffEndsAt: { kind: "time", get: (row) => row.schedule?.coolingOffEndsAt, sort: false },
    stateOrder: { kind: "number", get: (row) => requestStates.indexOf(row.state), filter: false },
  };
}
