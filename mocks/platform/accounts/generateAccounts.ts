import type { components } from "../../../openapi/platform.gen";
import { format, pico } from "../../../src/domain/money";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { bitsAt, idAt, randomAt, streamOf } from "../random";
import type { AccountRow } from "./accountRow";
import { generatedRequestId } from "../privacy-requests/requestIds";
import { accountSeeds, type AccountSeeds } from "./accountSeeds";
import { accountTallies } from "./accountTallies";
import { generatedConsents } from "./generatedConsents";
import { generatedSubscription } from "./generatedSubscription";
import { hoursToDeletion, importedAccounts, storedAccount } from "./importedAccounts";
import { companies, homelands, hostileNames } from "./personNames";

type Schemas = components["schemas"];

const series = {
  home: streamOf("account.home"),
  name: streamOf("account.name"),
  company: streamOf("account.company"),
  identity: streamOf("account.identity"),
  cap: streamOf("account.cap"),
};
const firstHostile = 8;
const day = 86_400_000;
const totalWeight = homelands.reduce((sum, land) => sum + land.weight, 0);

function pick<T>(items: readonly T[], draw: number): T {
  const item = items[Math.floor(draw * items.length)];
  if (item === undefined) throw new RangeError("Nothing to pick from");
  return item;
}

function homelandOf(draw: number) {
  let rest = draw * totalWeight;
  return homelands.find((land) => (rest -= land.weight) < 0) ?? pick(homelands, draw);
}

/** What of a name may stand in an address: `jurgen.gross`. */
function addressPart(text: string): string {
  const plain = text
    .replaceAll("ß", "ss")
    .replaceAll(/[łŁ]/g, "l")
    .normalize("NFD")
    .replaceAll(/[^A-Za-z]/g, "");
  return plain.toLowerCase();
}

function personOf(seed: number, account: number) {
  const land = homelandOf(randomAt(seed, series.home, account));
  const bits = bitsAt(seed, series.name, account);
  const given = pick(land.given, (bits & 0xffff) / 0x10000);
  const family = pick(land.family, (bits >>> 16) / 0x10000);
  const company = pick(companies, randomAt(seed, series.company, account));
  const local = `${addressPart(given) || "user"}.${addressPart(family) || "name"}.${account}`;
  const domain = company === "" ? "mail.example" : `${addressPart(company) || "hikari"}.example`;
  const shown = account - firstHostile;
  const name = hostileNames[shown] ?? `${given} ${family}`;
  return { name, email: `${local}@${domain}`, country: land.country, company };
}

function stateOf(
  { status, statusAt, pseudonyms }: AccountSeeds,
  account: number,
  hoursUntil: number,
): Partial<AccountRow> {
  const since = statusAt[account] ?? Number.NaN;
  const pseudonym = pseudonyms.get(account);
  if (status[account] === "suspended") {
    return { suspendedAt: formatTime(since), suspensionReason: "Payment dispute under review" };
  }
  if (status[account] === "deletion_scheduled") {
    return { deletionScheduledAt: formatTime(since + hoursUntil * 3_600_000) };
  }
  if (status[account] === "purged" && pseudonym !== undefined) {
    return { purgedAt: formatTime(since), pseudonym };
  }
  return {};
}

/** A cap that fits what the account spends: most have room, one in twenty is near it, few have reached it. */
function capOf(platform: Platform, account: number): Schemas["CapInput"] | undefined {
  const { capabilities, currency, reportingTimeZone: timeZone } = platform.profile.policy;
  const draw = randomAt(platform.options.seed, series.cap, account);
  if (!capabilities.spendCaps || draw > 0.75) return undefined;
  const period = draw < 0.65 ? "month" : "day";
  const spent = platform.use(accountTallies).costIn(account, period, timeZone);
  const percent = capPercent(draw);
  const amount = { amount: format(pico(roundUp((spent * percent) / 100n, percent > 130n))), currency };
  return { amount, period, timeZone, action: draw < 0.2 ? "alert" : "block" };
}

/** Of what is spent: a few are reached, some more are near, the rest have room. */
function capPercent(draw: number): bigint {
  if (draw < 0.01) return 96n;
  return draw < 0.045 ? 112n : BigInt(140 + Math.floor(draw * 600));
}

/** Caps are round figures, unless rounding up would change their story. */
function roundUp(units: bigint, isRound: boolean): bigint {
  const least = 5n * 10n ** 12n;
  if (!isRound) return units > 0n ? units : least;
  const step = units > 100n * least ? 50n * 10n ** 12n : least;
  const rounded = ((units + step - 1n) / step) * step;
  return rounded > least ? rounded : least;
}

function generateAccount(platform: Platform, seeds: AccountSeeds, account: number): AccountRow {
  const { seed } = platform.options;
  const { profile } = platform;
  const person = personOf(seed, account);
  const createdAtMs = seeds.createdAt[account] ?? seeds.now - day;
  const status = seeds.status[account] ?? "active";
  const isPurged = status === "purged";
  const cap = isPurged ? undefined : capOf(platform, account);
  const subscription = generatedSubscription(platform, account, createdAtMs, seeds.now, status);
  return {
    id: seeds.ids[account] ?? "",
    version: "1",
    place: account,
    name: isPurged ? "" : person.name,
    email: isPurged ? "" : person.email,
    ...(person.company !== "" && !isPurged && { company: person.company }),
    hasPicture: !isPurged && account % 3 === 0,
    identityProvider: pick(profile.identityProviders, randomAt(seed, series.identity, account)),
    identitySubject: isPurged ? "" : idAt("usr", seed, series.identity, account),
    region: pick(profile.accountRegions, randomAt(seed, series.home, account + 0x20000000)),
    country: person.country,
    createdAt: formatTime(createdAtMs),
    status,
    ...stateOf(seeds, account, hoursToDeletion(platform)),
    consents: isPurged ? [] : generatedConsents(platform, account, createdAtMs, seeds.now),
    ...(cap !== undefined && { cap }),
    ...(subscription !== undefined && { subscription }),
  };
}

export function generateAccounts(platform: Platform): AccountRow[] {
  const given = platform.use(importedAccounts);
  if (given !== undefined) return given.map(({ row }, place) => storedAccount(row, place));
  const seeds = platform.use(accountSeeds);
  let restricted = 0;
  return Array.from({ length: seeds.count }, (_, account) => {
    const row = generateAccount(platform, seeds, account);
    if (row.status !== "restricted") return row;
    const privacyRequestId = generatedRequestId(platform.options.seed, restricted++);
    const since = formatTime(seeds.statusAt[account] ?? seeds.now);
    return { ...row, restriction: { since, privacyRequestId } };
  });
}
