import type { components } from "../../../openapi/platform.gen";
import { accounts } from "../accounts/accounts";
import { maskEmail, maskName } from "../accounts/masking";
import { answerDue } from "../letters/answerDue";
import type { Platform } from "../platform";
import { knownPerson } from "./knownPerson";
import { recipientTasks } from "./recipientTasks";
import { datesOf, daysLeftOf, overdueOf } from "./requestDates";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];
type Request = Schemas["PrivacyRequest"];

/** Who asks, masked: from the account, else from what was recorded. */
function subjectOf(platform: Platform, row: RequestRow): Request["subject"] {
  if (row.minimisedAt !== undefined) return {};
  const account = row.accountId === undefined ? undefined : platform.use(accounts).rows.get(row.accountId);
  const { name, email } = knownPerson(account, row);
  return {
    ...(name !== "" && { name: maskName(name) }),
    ...(email !== "" && { email: maskEmail(email) }),
  };
}

function maskedCorrections(platform: Platform, row: RequestRow): Request["corrections"] {
  const account = row.accountId === undefined ? undefined : platform.use(accounts).rows.get(row.accountId);
  return row.corrections?.map((correction) => {
    if (correction.before !== undefined) return correction;
    const { field, after } = correction;
    const before = account?.[field] ?? "";
    const masked = field === "email" ? maskEmail(before) : maskName(before);
    return { field, after, ...(before !== "" && { before: masked }) };
  });
}

/** The account by which a request is known: an erased person's by the pseudonym. */
export function accountRefOf(platform: Platform, row: RequestRow): string | undefined {
  if (row.accountId === undefined) return undefined;
  return platform.use(accounts).rows.get(row.accountId)?.pseudonym ?? row.accountId;
}

/** A request as the contract has it. */
export function presentRequest(
  platform: Platform,
  row: RequestRow,
  duplicateCandidates: readonly string[],
): Request {
  const {
    notes: _n,
    settlements: _s,
    approvedPlan: _plan,
    isAnswered: _told,
    accountId: _a,
    subject: _p,
    message,
    corrections,
    ...kept
  } = row;
  const { deadline, internalDueOn } = datesOf(row);
  const daysLeft = daysLeftOf(platform, row);
  const accountRef = accountRefOf(platform, row);
  const masked = corrections === undefined ? undefined : maskedCorrections(platform, row);
  const tasks = platform.use(recipientTasks).ofRequest(row.id);
  const due = answerDue(platform, row);
  return {
    ...kept,
    ...(accountRef !== undefined && { accountId: accountRef }),
    subject: subjectOf(platform, row),
    ...(message !== undefined && row.minimisedAt === undefined && { message }),
    ...(masked !== undefined && row.minimisedAt === undefined && { corrections: masked }),
    deadline,
    internalDueOn,
    ...(daysLeft !== undefined && { daysLeft }),
    overdue: overdueOf(platform, row),
    duplicateCandidates: [...duplicateCandidates],
    ...(due.length > 0 && { answerLetters: [...due] }),
    tasks: {
      open: tasks.filter((task) => task.status === "to_do" || task.status === "notified").length,
      total: tasks.length,
    },
  };
}
