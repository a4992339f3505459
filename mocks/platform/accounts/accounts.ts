import type { Caller } from "../caller";
import { Collection } from "../collection";
import type { Area } from "../platform";
import { withSearch } from "../searchedCollection";
import { serveCollection, services } from "../services";
import type { Accounts } from "./accountArea";
import { accountFields } from "./accountFields";
import { accountHome } from "./accountHome";
import type { AccountRow } from "./accountRow";
import { AccountFinder } from "./findAccounts";
import { generatedAccountRows } from "./generatedAccountRows";
import { maskEmail } from "./masking";
import { presentAccount } from "./presentAccount";

/** The customers of the platform. */
export const accounts: Area<Accounts> = {
  name: "accounts",
  build(platform) {
    const rows = new Collection<AccountRow>(
      "accounts",
      accountFields(platform),
      platform.use(generatedAccountRows),
    );
    const present = (row: AccountRow) => presentAccount(platform, row);
    const finder = new AccountFinder(platform, rows);
    const area = { platform, rows, finder, present };
    const registry = platform.use(services);
    const served = serveCollection(rows, {
      scope: "accounts:read",
      present: (row, _caller: Caller) => present(row),
    });
    registry.collections.set(
      "accounts",
      withSearch(served, (q) => finder.find(q).map(({ row }) => row.id)),
    );
    registry.home.push(accountHome(area));
    registry.search.push({
      scope: "accounts:read",
      find: (text, limit) =>
        finder
          .find(text)
          .slice(0, limit)
          .map(({ row, matched }) => ({
            resource: "accounts",
            id: row.id,
            label: row.pseudonym ?? maskEmail(row.email),
            detail: row.status,
            matched,
          })),
    });
    return area;
  },
};
