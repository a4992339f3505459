import type { AccountStatus } from "./account";

export type AccountAction = "suspend" | "reactivate";

/** What staff may do to an account in each state; the server has the last word. */
const accountActions: Readonly<Record<AccountStatus, readonly AccountAction[]>> = {
  active: ["suspend"],
  suspended: ["reactivate"],
  restricted: [],
  deletion_scheduled: [],
  purged: [],
};

export const actionsOf = (status: string): readonly AccountAction[] =>
  Object.hasOwn(accountActions, status) ? accountActions[status as AccountStatus] : [];
