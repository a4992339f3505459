import type { components } from "../../../openapi/platform.gen";
import type { ReadRow } from "../import/readRows";
import { importing } from "../import/importing";
import type { Area, Platform } from "../platform";
import type { AccountRow } from "./accountRow";

type Account = components["schemas"]["Account"];

/** Without a cooling-off period a deletion runs the next night. */
export function hoursToDeletion({ profile }: Platform): number {
  return Math.max(profile.policy.coolingOffHours, 60);
}

function problemOf({ profile, clock }: Platform, row: Account): string | undefined {
  const { currency } = profile.policy;
  if (Date.parse(row.createdAt) > clock.now()) return `createdAt: ${row.createdAt} is still to come`;
  if (row.status === "purged" && (row.pseudonym === undefined || row.purgedAt === undefined))
    return "pseudonym: a purged account needs its pseudonym and its purgedAt";
  if (row.status !== "purged" && row.pseudonym !== undefined)
    return "pseudonym: only a purged account has one";
  if (row.status === "suspended" && row.suspendedAt === undefined)
    return "suspendedAt: it is missing on a suspended account";
  if (row.status === "deletion_scheduled" && row.deletionScheduledAt === undefined)
    return "deletionScheduledAt: it is missing on an account that is to be deleted";
  if (row.cap !== undefined && row.cap.amount.currency !== currency)
    return `cap: the platform's currency is ${currency}, not ${row.cap.amount.currency}`;
  return undefined;
}

/** The operator's own accounts, in the order of the file; undefined when there are none. */
export const importedAccounts: Area<readonly ReadRow<Account>[] | undefined> = {
  name: "imported-accounts",
  build(platform) {
    const pseudonyms = new Set<string>();
    return platform.use(importing).collect("accounts", (row) => {
      const { pseudonym } = row;
      if (pseudonym !== undefined && pseudonyms.has(pseudonym))
        return `pseudonym: ${pseudonym} is there twice`;
      if (pseudonym !== undefined) pseudonyms.add(pseudonym);
      return problemOf(platform, row);
    });
  },
};

/** When the state of an account began, in milliseconds; NaN while active. */
export function statusSince(platform: Platform, row: Account): number {
  const { suspendedAt, restriction, deletionScheduledAt, purgedAt, status, createdAt } = row;
  if (status === "active") return Number.NaN;
  if (status === "deletion_scheduled" && deletionScheduledAt !== undefined)
    return Date.parse(deletionScheduledAt) - hoursToDeletion(platform) * 3_600_000;
  return Date.parse(suspendedAt ?? restriction?.since ?? purgedAt ?? createdAt);
}

/** The account as it is stored. What the platform works out (counts, balance, use) is not kept. */
export function storedAccount(row: Account, place: number): AccountRow {
  const { cap, status } = row;
  const isPurged = status === "purged";
  return {
    ...keptOf(row),
    id: row.id,
    version: row.version ?? "1",
    place,
    name: isPurged ? "" : row.name,
    email: isPurged ? "" : row.email,
    hasPicture: !isPurged && row.hasPicture === true,
    identityProvider: row.identityProvider ?? "password",
    identitySubject: isPurged ? "" : (row.identitySubject ?? ""),
    region: row.region,
    country: row.country,
    createdAt: row.createdAt,
    status,
    consents: row.consents.toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at)),
    ...(cap !== undefined && {
      cap: { amount: cap.amount, period: cap.period, timeZone: cap.timeZone, action: cap.action },
    }),
  };
}

const kept = [
  "company",
  "suspendedAt",
  "suspensionReason",
  "deletionScheduledAt",
  "purgedAt",
  "pseudonym",
  "subscription",
  "restriction",
  "content",
  "devices",
] as const;

/** Members that are stored as they came. */
function keptOf(row: Account): Pick<AccountRow, (typeof kept)[number]> {
  return Object.fromEntries(kept.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));
}
