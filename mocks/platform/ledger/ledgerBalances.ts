import { ledgerBooks } from "../../../src/domain/ledger/entry";
import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { invalidField } from "../problem";
import type { Activity } from "../streams/activity";

type Schemas = components["schemas"];

/** What was booked after an entry, by account and by book: taken off the present balances it leaves those of then. */
function bookedAfter({ ledger }: Activity, seq: number) {
  const { account, book, amount } = ledger.table.columns;
  const accounts = new Map<number, bigint>();
  const ofBooks = ledgerBooks.map(() => 0n);
  for (let row = seq; row < ledger.table.length; row += 1) {
    const value = amount[row] ?? 0n;
    const code = book[row] ?? 0;
    if (code !== 0) ofBooks[code] = (ofBooks[code] ?? 0n) + value;
    else accounts.set(account[row] ?? 0, (accounts.get(account[row] ?? 0) ?? 0n) + value);
  }
  return { accounts, ofBooks };
}

/** Accounts that have an entry up to a number. */
function holders({ ledger }: Activity, seq: number): ReadonlySet<number> {
  const { account, book } = ledger.table.columns;
  const found = new Set<number>();
  for (let row = 0; row < seq; row += 1) if (book[row] === 0) found.add(account[row] ?? 0);
  return found;
}

/** Every balance as of an entry; 0 is before the first. @throws 422 for a number that is not there yet */
export function ledgerBalances(
  activity: Activity,
  asked: number | undefined,
  purgedAtOf: (accountId: string) => string | undefined,
): Schemas["LedgerBalances"] {
  const { ledger, population, catalogue } = activity;
  const seq = asked ?? ledger.table.length;
  if (seq > ledger.table.length)
    throw invalidField("/query/seq", "not_there_yet", `There is no entry ${seq} yet.`);
  const later = bookedAfter(activity, seq);
  const { trouble } = ledger;
  const wrong =
    trouble?.kind === "hold_other_balance" ? ledger.table.columns.account[trouble.row] : undefined;
  const accounts = [...holders(activity, seq)].map((account): Schemas["LedgerBalance"] => {
    const pseudonym = population.pseudonymOf(account);
    const purgedAt = pseudonym === undefined ? undefined : purgedAtOf(population.accountId(account));
    const held = ledger.balanceOf(account) - (later.accounts.get(account) ?? 0n);
    return {
      book: "customer",
      ...(pseudonym === undefined ? { accountId: population.accountId(account) } : { pseudonym }),
      ...(purgedAt !== undefined && { purgedAt }),
      balance: catalogue.money(account === wrong && seq > (trouble?.row ?? 0) ? held + 1n : held),
    };
  });
  const own = ledgerBooks.flatMap((book, code): Schemas["LedgerBalance"][] =>
    code === 0
      ? []
      : [{ book, balance: catalogue.money(ledger.bookBalance(book) - (later.ofBooks[code] ?? 0n)) }],
  );
  const at = ledger.table.columns.bookedAt[Math.max(0, seq - 1)] ?? 0;
  return { seq: String(seq), at: formatTime(at), balances: [...accounts, ...own] };
}
