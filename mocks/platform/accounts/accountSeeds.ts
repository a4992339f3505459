import type { components } from "../../../openapi/platform.gen";
import type { Area, Platform } from "../platform";
import { populationSize } from "../populationSize";
import { idAt, randomAt, streamOf } from "../random";
import { importedAccounts, statusSince } from "./importedAccounts";

type Account = components["schemas"]["Account"];
export type AccountStatus = components["schemas"]["AccountStatus"];

const day = 86_400_000;
const ids = streamOf("account.id");
const ages = streamOf("account.age");
const stories = streamOf("account.story");
const moments = streamOf("account.moment");

/** The bare facts that everything else about a generated account is drawn around; by position. */
export interface AccountSeeds {
  readonly count: number;
  /** When the platform was generated, in milliseconds. */
  readonly now: number;
  readonly ids: readonly string[];
  readonly createdAt: Float64Array;
  readonly status: readonly AccountStatus[];
  /** When the status began, in milliseconds; NaN while active. */
  readonly statusAt: Float64Array;
  readonly pseudonyms: ReadonlyMap<number, string>;
}

/** Share of accounts in each state, of a thousand; the rest is active. */
const shares: readonly (readonly [AccountStatus, number])[] = [
  ["suspended", 22],
  ["restricted", 8],
  ["deletion_scheduled", 8],
  ["purged", 35],
];

/** The first accounts show every state, so that the smallest world has them all. */
const shown: readonly AccountStatus[] = [
  "active",
  "active",
  "active",
  "suspended",
  "restricted",
  "deletion_scheduled",
  "purged",
];

function statusOf(platform: Platform, account: number): AccountStatus {
  const status = shown[account] ?? drawStatus(platform.options.seed, account);
  // Nobody can have processing restricted where the policy does not grant it.
  const canRestrict = platform.profile.policy.rights.some(
    (right) => right === "restriction" || right === "objection",
  );
  return status === "restricted" && !canRestrict ? "active" : status;
}

function drawStatus(seed: number, account: number): AccountStatus {
  let rest = randomAt(seed, stories, account) * 1000;
  for (const [status, share] of shares) {
    if (rest < share) return status;
    rest -= share;
  }
  return "active";
}

/** Days since the state began, at most. A cooling-off period lasts hours, a purge lies up to two years back. */
const longestDays: Readonly<Record<AccountStatus, number>> = {
  active: 0,
  suspended: 60,
  restricted: 25,
  deletion_scheduled: 2,
  purged: 700,
};

function statusAtOf(seed: number, account: number, status: AccountStatus, createdAt: number, now: number) {
  if (status === "active") return Number.NaN;
  const ago = (0.02 + randomAt(seed, moments, account) * 0.9) * longestDays[status] * day;
  return Math.floor(Math.max(createdAt + day, now - ago));
}

/** The facts of the operator's own accounts. */
function givenSeeds(platform: Platform, rows: readonly Account[]): AccountSeeds {
  const pseudonyms = rows.flatMap(({ pseudonym }, place): [number, string][] =>
    pseudonym === undefined ? [] : [[place, pseudonym]],
  );
  return {
    count: rows.length,
    now: platform.clock.now(),
    ids: rows.map((row) => row.id),
    createdAt: Float64Array.from(rows, (row) => Date.parse(row.createdAt)),
    status: rows.map((row) => row.status),
    statusAt: Float64Array.from(rows, (row) => statusSince(platform, row)),
    pseudonyms: new Map(pseudonyms),
  };
}

export const accountSeeds: Area<AccountSeeds> = {
  name: "account-seeds",
  build(platform) {
    const { seed, scale, clock } = platform.options;
    const given = platform.use(importedAccounts);
    if (given !== undefined)
      return givenSeeds(
        platform,
        given.map(({ row }) => row),
      );
    const count = populationSize[scale].accounts;
    const now = clock.now();
    const createdAt = new Float64Array(count);
    const statusAt = new Float64Array(count);
    const status: AccountStatus[] = [];
    const pseudonyms = new Map<number, string>();
    for (let account = 0; account < count; account += 1) {
      // Younger accounts are more: a platform grows. The shown ones are old enough for every story of a key.
      const age = randomAt(seed, ages, account) ** 1.4 * 880 + (account < 30 ? 260 : 4);
      const created = Math.floor(now - age * day);
      createdAt[account] = created;
      const state = statusOf(platform, account);
      status.push(state);
      statusAt[account] = statusAtOf(seed, account, state, created, now);
      if (state === "purged") pseudonyms.set(account, idAt("psn", seed, stories, account));
    }
    const accountIds = Array.from({ length: count }, (_, account) => idAt("acc", seed, ids, account));
    return { count, now, ids: accountIds, createdAt, status, statusAt, pseudonyms };
  },
};
