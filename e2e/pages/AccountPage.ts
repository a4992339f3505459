import { expect, type Locator } from "@playwright/test";
import { accounts } from "../../mocks/platform/accounts/accounts";
import type { AccountRow } from "../../mocks/platform/accounts/accountRow";
import type { World } from "../world";
import { Dialog } from "./Dialog";
import { ShowPage } from "./ShowPage";

/** Active accounts that fit, in clear as the platform keeps them: what the console must and must not show. */
export function accountsWhere(world: World, fits: (row: AccountRow) => boolean = () => true): AccountRow[] {
  return [...world.platform.use(accounts).rows.values()].filter(
    (row) => row.status === "active" && fits(row),
  );
}

/** The first of them. */
export function accountWhere(world: World, fits?: (row: AccountRow) => boolean): AccountRow {
  const [found] = accountsWhere(world, fits);
  if (found === undefined) throw new Error("The small world has no such account");
  return found;
}

export function accountIn(world: World, status: AccountRow["status"]): AccountRow {
  const found = [...world.platform.use(accounts).rows.values()].find((row) => row.status === status);
  if (found === undefined) throw new Error(`The small world has no account that is ${status}`);
  return found;
}

export const accountPath = ({ id }: { id: string }, tab?: string) =>
  `/accounts/${id}/show${tab === undefined ? "" : `?tab=${tab}`}`;

/** The page of one account. */
export class AccountPage extends ShowPage {
  get revealButton(): Locator {
    return this.action(/^Reveal(…| more…)$/);
  }

  /** Reveals fields by their names, for a reason. */
  async reveal(fields: readonly string[], reason: string): Promise<void> {
    await this.revealButton.click();
    const dialog = new Dialog(this.page, "Reveal masked data");
    for (const field of fields) await dialog.root.getByRole("checkbox", { name: field, exact: true }).check();
    await dialog.giveReason(reason);
    await dialog.finish("Reveal for 5 minutes");
  }

  /** These facts are on the page, masked. */
  async expectMasked(...labels: readonly string[]): Promise<void> {
    for (const label of labels) await expect(this.fact(label)).toContainText("•••");
  }

  /** What a person sees of the page's body. */
  async expectNowhere(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await expect(this.main).not.toContainText(text);
  }
}
