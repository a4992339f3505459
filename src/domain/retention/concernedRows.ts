import type { RetentionStatus } from "./readRetention";

/** Rows of one list that a promise is about, why they are looked at, and where in the console they are. */
export interface ConcernedRows {
  readonly which: "overdue" | "next" | "all" | "accounts";
  readonly path: string;
}

/** The field of a resource's own time, by which its filter finds what is older. */
const timeFields: Readonly<Record<string, string>> = {
  "request-logs": "at",
  "ledger-entries": "bookedAt",
  "access-keys": "createdAt",
  accounts: "createdAt",
};

const DAY_MS = 86_400_000;

const filtered = (resource: string, filter: Readonly<Record<string, string>>) =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;

/** Undefined where a resource has no filter by its own time. The audit log is asked in its own language. */
function pathBefore(resource: string, at: string): string | undefined {
  if (resource === "audit-events")
    return `/${resource}?${new URLSearchParams({ q: `created:<${at}` }).toString()}`;
  const field = timeFields[resource];
  return field === undefined ? undefined : filtered(resource, { [`${field}_lt`]: at });
}

/**
 * The rows behind a category's figures, as lists that the console has. None where staff never see the rows (content).
 *
 * @param now milliseconds since 1970
 */
export function concernedRows(status: RetentionStatus, now: number): readonly ConcernedRows[] {
  const { resource, rule, state, nextRunBefore, nextRunAt } = status;
  if (rule.from === "account_deletion")
    return [{ which: "accounts", path: filtered("accounts", { status: "deletion_scheduled" }) }];
  if (resource === undefined) return [];
  const before = (which: "overdue" | "next", at: string | undefined): readonly ConcernedRows[] => {
    const path = at === undefined ? undefined : pathBefore(resource, at);
    return path === undefined ? [] : [{ which, path }];
  };
  const isLate = state === "overdue" && rule.rule === "days";
  return [
    ...before("overdue", isLate ? new Date(now - (rule.amount ?? 0) * DAY_MS).toISOString() : undefined),
    ...before("next", nextRunAt === undefined ? undefined : nextRunBefore),
    { which: "all", path: `/${resource}` },
  ];
}
