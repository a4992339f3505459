import { type LedgerEntryType, entryTypes } from "../../../src/domain/ledger/entry";
import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { orderIdOf } from "../ledger/ledgerEntries";
import type { Platform } from "../platform";
import { invalidField } from "../problem";
import type { Activity } from "../streams/activity";
import { lowerBoundOf } from "../streams/columns";
import { accounts } from "./accounts";
import { accountTallies, type AccountTallies } from "./accountTallies";

const welcomeMs = 30 * 86_400_000;

type Schemas = components["schemas"];

interface Pot {
  readonly row: number;
  readonly kind: "topup" | "promotion" | "compensation";
  readonly amount: bigint;
  left: bigint;
}

interface Walk {
  balance: bigint;
  reserved: bigint;
  toppedUp: bigint;
  spent: bigint;
  readonly pots: Pot[];
}

/** Promotions burn before bought money, and each kind in the order in which it came. */
const priorities: Readonly<Record<Pot["kind"], number>> = { promotion: 1, compensation: 2, topup: 3 };

function burningOrder(pots: readonly Pot[]): Pot[] {
  return pots.toSorted(
    (left, right) => priorities[left.kind] - priorities[right.kind] || left.row - right.row,
  );
}

function burn(pots: readonly Pot[], amount: bigint): void {
  let rest = amount;
  for (const pot of burningOrder(pots)) {
    const taken = pot.left < rest ? pot.left : rest;
    pot.left -= taken;
    rest -= taken;
    if (rest === 0n) return;
  }
}

/** What comes back (a refund, a rounding in the customer's favour) goes where it was taken from last. */
function refill(pots: Pot[], row: number, amount: bigint): void {
  let rest = amount;
  for (const pot of burningOrder(pots).reverse()) {
    const room = pot.amount - pot.left;
    const put = room < rest ? room : rest;
    pot.left += put;
    rest -= put;
  }
  if (rest > 0n) pots.push({ row, kind: "compensation", amount: rest, left: rest });
}

const potKinds: Readonly<Partial<Record<LedgerEntryType, Pot["kind"]>>> = {
  topup: "topup",
  grant: "promotion",
  adjustment: "compensation",
};

/** Follows the account's entries up to `at` and keeps what each pot has left. */
function walk(
  { activity, entryRows }: Pick<AccountTallies, "activity" | "entryRows">,
  account: number,
  at: number,
): Walk {
  const { type, amount, bookedAt } = activity.ledger.table.columns;
  const state: Walk = { balance: 0n, reserved: 0n, toppedUp: 0n, spent: 0n, pots: [] };
  for (const row of entryRows(account)) {
    if ((bookedAt[row] ?? 0) > at) break;
    step(state, row, entryTypes[type[row] ?? 0] ?? "contra", amount[row] ?? 0n);
  }
  return state;
}

function step(state: Walk, row: number, type: LedgerEntryType, amount: bigint): void {
  // What is held for a running job is still the customer's.
  if (type === "reserve" || type === "release") {
    state.reserved -= amount;
    return;
  }
  state.balance += amount;
  if (type === "topup") state.toppedUp += amount;
  if (type === "usage") state.spent -= amount;
  const kind = amount > 0n ? potKinds[type] : undefined;
  if (kind !== undefined) state.pots.push({ row, kind, amount, left: amount });
  else if (amount < 0n) burn(state.pots, -amount);
  else refill(state.pots, row, amount);
}

/** An account's wallet at an instant: its balance, what is held of it, and the pots it is made of. */
export function accountWallet(platform: Platform, id: string, at: string | null): Schemas["Wallet"] {
  const row = platform.use(accounts).rows.require(id);
  const tallies = platform.use(accountTallies);
  const { activity } = tallies;
  const now = platform.clock.now();
  const atMs = at === null ? now : Date.parse(at);
  if (atMs > now) throw invalidField("/query/at", "in_the_future", "A balance is known up to now.");
  const entryRows = (account: number) => tallies.entryRows(account);
  const state = walk({ activity, entryRows }, row.place, atMs);
  const { ledger, catalogue } = activity;
  return {
    accountId: id,
    at: formatTime(atMs),
    seq: String(lowerBoundOf(ledger.table.columns.bookedAt, ledger.table.length, atMs + 1)),
    balance: catalogue.money(state.balance),
    reserved: catalogue.money(state.reserved),
    available: catalogue.money(state.balance - state.reserved),
    toppedUp: catalogue.money(state.toppedUp),
    spent: catalogue.money(state.spent),
    grants: burningOrder(state.pots.filter((pot) => pot.left > 0n)).map((pot) => grantOf(tallies, pot)),
  };
}

/** A welcome is good for thirty days, a monthly grant until the next one takes its place. */
function expiryOf({ ledger, population }: Activity, row: number, createdAt: number): number {
  const account = ledger.table.columns.account[row] ?? 0;
  if (createdAt === population.accountCreatedAt(account)) return createdAt + welcomeMs;
  const date = new Date(createdAt);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

function grantOf({ activity }: AccountTallies, { row, kind, amount, left }: Pot): Schemas["Grant"] {
  const { ledger, catalogue, entryIds, topUps, seed, hasGivenLedger } = activity;
  const createdAt = ledger.table.columns.bookedAt[row] ?? 0;
  const ledgerEntryId = entryIds.id(row);
  const topUp = kind === "topup" ? topUps.indexOf(row) : -1;
  return {
    id: ledgerEntryId.replace("led_", "grant_"),
    kind,
    amount: catalogue.money(amount),
    left: catalogue.money(left),
    priority: priorities[kind],
    createdAt: formatTime(createdAt),
    ...(kind === "promotion" &&
      !hasGivenLedger && { expiresAt: formatTime(expiryOf(activity, row, createdAt)) }),
    ...(topUp >= 0 && { orderId: orderIdOf(seed, topUp) }),
    ledgerEntryId,
  };
}
