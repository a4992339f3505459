import { accountTallies } from "../accounts/accountTallies";
import type { AccountRow } from "../accounts/accountRow";
import { accounts } from "../accounts/accounts";
import { orders } from "../orders/orders";
import type { PrivacyRequests } from "./requestArea";

/** One living account for each thing that may stand against a deletion, as far as the platform knows such a thing. */
function casesOf({ platform }: PrivacyRequests): AccountRow[] {
  const { rows } = platform.use(accounts);
  const tallies = platform.use(accountTallies);
  const disputed = new Set(
    platform
      .use(orders)
      .rows.select({ status: "disputed" })
      .map((order) => order.accountId),
  );
  const is: readonly ((account: AccountRow) => boolean)[] = [
    (account) => disputed.has(account.id),
    (account) => account.subscription?.status === "past_due",
    (account) => tallies.reservedOf(account.place) > 0n,
  ];
  const living = [...rows.values()].filter((account) => account.status === "active");
  return is.flatMap((fits) => living.find(fits) ?? []);
}

/** Lets some of the deletions in review be of accounts that something stands against. */
export function tellConflicts(area: PrivacyRequests): void {
  const cases = casesOf(area);
  const open = [...area.rows.values()].filter(
    ({ type, state, accountId, links, source }) =>
      type === "erasure" &&
      (state === "in_review" || state === "received") &&
      accountId !== undefined &&
      links.length === 0 &&
      // Nothing was written to the person yet, so nobody was addressed by another name.
      source === "settings_page",
  );
  cases.forEach((account, place) => {
    const row = open[place];
    if (row !== undefined) area.rows.put({ ...row, accountId: account.id });
  });
}
