import type { Fields } from "../collection";
import type { Platform } from "../platform";
import { accountCapLeft, accountCapState } from "./accountCap";
import type { AccountRow } from "./accountRow";
import { accountLinks, type LinkName } from "./accountLinks";
import { accountTallies } from "./accountTallies";
import { grantedPurposes } from "./generatedConsents";

/** What accounts can be filtered and sorted by. Nothing personal is among it: an order or a prefix would tell. */
export function accountFields(platform: Platform): Fields<AccountRow> {
  const tallies = () => platform.use(accountTallies);
  const stamp = () => tallies().stamp();
  const zone = platform.profile.policy.reportingTimeZone;
  const links = platform.use(accountLinks);
  const linked = (name: LinkName) => ({
    kind: "number" as const,
    get: (row: AccountRow) => links.countOf(name, row.id),
    stamp: () => links.revision(name),
  });
  return {
    status: { get: (row) => row.status },
    region: { get: (row) => row.region },
    country: { get: (row) => row.country },
    identityProvider: { get: (row) => row.identityProvider, sort: false },
    createdAt: { kind: "time", get: (row) => row.createdAt },
    lastActiveAt: { kind: "time", get: (row) => tallies().lastActiveMs(row.place), stamp },
    suspendedAt: { kind: "time", get: (row) => row.suspendedAt, sort: false },
    deletionScheduledAt: { kind: "time", get: (row) => row.deletionScheduledAt, sort: false },
    balance: { kind: "decimal", get: (row) => tallies().balanceOf(row.place), stamp },
    costMonth: { kind: "decimal", get: (row) => tallies().costIn(row.place, "month", zone), stamp },
    capState: { get: (row) => accountCapState(platform, row), stamp, sort: false },
    capLeft: { kind: "decimal", get: (row) => accountCapLeft(platform, row), stamp, filter: false },
    consent: { get: (row) => grantedPurposes(row.consents), sort: false },
    subscriptionStatus: { get: (row) => row.subscription?.status, sort: false },
    subscriptionPlan: { get: (row) => row.subscription?.plan, sort: false },
    openRequests: linked("openRequests"),
    accessKeys: linked("accessKeys"),
    pseudonym: { get: (row) => row.pseudonym, sort: false },
  };
}
