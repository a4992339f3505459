import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { accountCap } from "./accountCap";
import { accountLinks } from "./accountLinks";
import type { AccountRow } from "./accountRow";
import { accountTallies } from "./accountTallies";
import { maskEmail, maskIp, maskName, maskReference } from "./masking";
import { contentOf, devicesOf } from "./personalDetails";

type Schemas = components["schemas"];

/** What stands where a purged person's data stood. */
const gone = "•••";

/** Fields that hold something to reveal, by what the platform knows at all. */
function maskedFieldsOf({ profile }: Platform, row: AccountRow): Schemas["RevealField"][] {
  if (row.status === "purged") return [];
  const fields: Schemas["RevealField"][] = ["name", "email"];
  if (row.company !== undefined) fields.push("company");
  if (row.hasPicture) fields.push("picture");
  if (row.identitySubject !== "") fields.push("identity_subject");
  if (profile.policy.capabilities.devices) fields.push("ips", "devices");
  return fields;
}

function maskedPerson(row: AccountRow): Partial<Schemas["Account"]> & { name: string; email: string } {
  if (row.status === "purged") return { name: gone, email: gone };
  return {
    name: maskName(row.name),
    email: maskEmail(row.email),
    ...(row.company !== undefined && { company: maskName(row.company) }),
    hasPicture: row.hasPicture,
    identityProvider: row.identityProvider,
    identitySubject: maskReference(row.identitySubject),
  };
}

function stateOf(row: AccountRow): Partial<Schemas["Account"]> {
  const { suspendedAt, suspensionReason, deletionScheduledAt, purgedAt, pseudonym, restriction } = row;
  return {
    ...(suspendedAt !== undefined && { suspendedAt }),
    ...(suspensionReason !== undefined && { suspensionReason }),
    ...(deletionScheduledAt !== undefined && { deletionScheduledAt }),
    ...(purgedAt !== undefined && { purgedAt }),
    ...(pseudonym !== undefined && { pseudonym }),
    ...(restriction !== undefined && { restriction }),
    ...(row.subscription !== undefined && { subscription: row.subscription }),
  };
}

function seenOf(platform: Platform, row: AccountRow): Partial<Schemas["Account"]> {
  const tallies = platform.use(accountTallies);
  const lastActive = tallies.lastActiveMs(row.place);
  const network = tallies.lastNetwork(row.place);
  const { devices } = platform.profile.policy.capabilities;
  return {
    ...(lastActive !== undefined && { lastActiveAt: formatTime(lastActive) }),
    ...(devices && network !== undefined && { lastIpMasked: tallies.activity.networks.masked(network) }),
    ...(devices && {
      devices: devicesOf(platform, row).map(({ label, ip, ...device }) => ({
        ...device,
        label: `${label.slice(0, 3)}•••`,
        ipMasked: maskIp(ip),
      })),
    }),
  };
}

function countsOf(platform: Platform, row: AccountRow): Schemas["AccountCounts"] {
  const tallies = platform.use(accountTallies);
  const links = platform.use(accountLinks);
  return {
    accessKeys: links.countOf("accessKeys", row.id),
    requestLogs: tallies.requestsOf(row.place),
    ledgerEntries: tallies.entriesOf(row.place),
    orders: links.countOf("orders", row.id),
    privacyRequests: links.countOf("privacyRequests", row.id),
  };
}

/** An account as the contract has it: everything personal masked. */
export function presentAccount(platform: Platform, row: AccountRow): Schemas["Account"] {
  const tallies = platform.use(accountTallies);
  const cap = accountCap(platform, row);
  return {
    id: row.id,
    ...maskedPerson(row),
    region: row.region,
    country: row.country,
    createdAt: row.createdAt,
    status: row.status,
    ...stateOf(row),
    ...seenOf(platform, row),
    consents: [...row.consents],
    counts: countsOf(platform, row),
    ...(platform.profile.policy.capabilities.content && { content: contentOf(platform, row) }),
    balance: tallies.activity.catalogue.money(tallies.balanceOf(row.place)),
    ...(cap !== undefined && { cap }),
    openRequests: platform.use(accountLinks).countOf("openRequests", row.id),
    usage: { month: tallies.monthOf(row.place) },
    maskedFields: maskedFieldsOf(platform, row),
    version: row.version,
  };
}
