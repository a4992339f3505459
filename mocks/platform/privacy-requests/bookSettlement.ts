import { type LedgerBook, entryTypes } from "../../../src/domain/ledger/entry";
import { pico } from "../../../src/domain/money";
import { accountTallies, type AccountTallies } from "../accounts/accountTallies";
import type { EntryDetails, Posting } from "../ledger/ledger";
import type { Platform } from "../platform";

export type BookedRemedy = "cancel_job" | "refund_balance" | "waive_balance";

function between(account: number, book: LedgerBook, units: bigint): readonly Posting[] {
  return [
    { account, book: "customer", amount: pico(units) },
    { book, amount: pico(-units) },
  ];
}

/** Gives back what was held for generations that will not be finished. */
function release(tallies: AccountTallies, account: number, at: number, details: EntryDetails): void {
  const { ledger } = tallies.activity;
  const { type, amount, reversedBy } = ledger.table.columns;
  const held = [...tallies.entryRows(account)].filter(
    (row) => entryTypes[type[row] ?? 0] === "reserve" && (reversedBy[row] ?? 0) === 0,
  );
  for (const row of held) {
    const postings = between(account, "reserved", -(amount[row] ?? 0n));
    ledger.post({ type: "release", occurredAt: at, bookedAt: at, details, postings, reverses: row + 1 });
  }
}

/** Books out what is left on a wallet: paid back, or left to the other side. The account's entries stay, and sum to nothing. */
export function bookSettlement(
  platform: Platform,
  account: number,
  remedy: BookedRemedy,
  at: number,
  requestId: string,
): void {
  const tallies = platform.use(accountTallies);
  const { ledger } = tallies.activity;
  const details = { reason: `Privacy request ${requestId}` };
  if (remedy === "cancel_job") {
    release(tallies, account, at, details);
    return;
  }
  const balance = ledger.balanceOf(account);
  if (balance === 0n) return;
  const waived =
    balance < 0n
      ? ({ type: "adjustment", book: "adjustments" } as const)
      : ({ type: "expiry", book: "breakage" } as const);
  const { type, book } = remedy === "refund_balance" ? ({ type: "refund", book: "cash" } as const) : waived;
  ledger.post({ type, occurredAt: at, bookedAt: at, details, postings: between(account, book, -balance) });
}
