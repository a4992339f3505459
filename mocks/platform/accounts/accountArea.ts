import type { components } from "../../../openapi/platform.gen";
import type { Collection } from "../collection";
import type { Platform } from "../platform";
import type { AccountRow } from "./accountRow";
import type { AccountFinder } from "./findAccounts";

export interface Accounts {
  readonly platform: Platform;
  readonly rows: Collection<AccountRow>;
  readonly finder: AccountFinder;
  present(row: AccountRow): components["schemas"]["Account"];
}
