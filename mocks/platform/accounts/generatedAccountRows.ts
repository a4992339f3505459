import type { Area } from "../platform";
import type { AccountRow } from "./accountRow";
import { generateAccounts } from "./generateAccounts";

/** The accounts as they were generated: what else is generated around them begins here. */
export const generatedAccountRows: Area<readonly AccountRow[]> = {
  name: "generated-account-rows",
  build: generateAccounts,
};
