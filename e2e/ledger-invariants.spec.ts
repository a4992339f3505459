import { ledgerTroubles, type LedgerTroubleKind } from "../mocks/platform/ledger/ledgerTrouble";
import { misbehave } from "../mocks/platform/ledger/misbehave";
import { population } from "../mocks/platform/access-keys/population";
import { activity } from "../mocks/platform/streams/activityArea";
import { expect, test } from "./fixtures";

const BOARD = "/ledger-entries/invariants";

test("finance checks the books in the browser, over all and over chosen days; the check outlives navigation and reload", async ({
  page,
  open,
  world,
  accessibilityProblems,
}) => {
  const { ledger } = world.platform.use(activity);
  await open("mock-finance", "/ledger-entries");
  await page.getByRole("link", { name: "Check the books" }).click();
  await expect(page.getByRole("heading", { name: "Do the books hold?" })).toBeVisible();
  const rules = page.locator("[data-invariant]");
  await expect(rules).toHaveCount(7);
  await expect(page.locator('[data-invariant][data-state="open"]')).toHaveCount(7);
  await page.getByRole("button", { name: "Check now" }).click();
  const verdict = page.getByRole("status").filter({ hasText: "The books hold" });
  await expect(verdict).toContainText(`${ledger.table.length.toLocaleString("en")}.`);
  await expect(page.locator('[data-invariant][data-state="holds"]')).toHaveCount(7);
  expect(await accessibilityProblems()).toEqual([]);

  // A range stands in the address, and has a check of its own.
  await page.getByLabel("Booked").selectOption("Chosen days");
  await expect(page.getByRole("button", { name: "Check now" })).toBeDisabled();
  await page.getByLabel("First day").fill("2026-10-01");
  await page.getByLabel("Last day").fill("2026-10-31");
  await expect(page).toHaveURL(/range=days&first=2026-10-01&last=2026-10-31$/);
  await page.getByRole("button", { name: "Check now" }).click();
  await expect(page.locator('[data-invariant][data-state="holds"]')).toHaveCount(7);

  // Found once, it is there after a reload, and after another page.
  await page.reload();
  await expect(page.locator('[data-invariant][data-state="holds"]')).toHaveCount(7);
  await page.getByRole("button", { name: /^Jobs/ }).click();
  await expect(page.getByText("Books: 2026-10-01 – 2026-10-31")).toBeVisible();
  await expect(page.getByText("Books: Whole ledger")).toBeVisible();

  // What came was read in great pieces, by the person's own right.
  const asked = world.exchanges.filter(({ target }) => target.includes("/ledger-entries/columns"));
  expect(asked.length).toBeLessThan(4);
});

/** Where one changed entry shows, and what is told of it. */
const SHOWN: Record<LedgerTroubleKind, readonly (readonly [rule: string, text: RegExp])[]> = {
  change_amount: [
    ["running_balances", /The balance before is not the one/],
    ["transactions", /do not sum to zero.*0\.000000000001/s],
    ["usage", /costs something else/],
  ],
  change_balance: [["running_balances", /The balance/]],
  drop_entry: [["sequence", /Numbers are missing before this entry/]],
  swap_entries: [["sequence", /Numbers are missing|comes too late/]],
  name_the_erased: [["purged", /unknown, or was erased/]],
  hold_other_balance: [["balances", /The platform holds another balance/]],
};

test("one entry that was changed on the server turns the board red, with that entry and both figures [studio-5.3]", async ({
  page,
  open,
  world,
}) => {
  const made = world.platform.use(activity);
  const people = world.platform.use(population);
  const { account } = made.ledger.table.columns;
  // Somebody whose account was erased has entries in the ledger.
  people.forget(people.accountId(account[0] ?? 0), "psn_erased1");
  await open("mock-finance", BOARD);
  for (const kind of ledgerTroubles) {
    const { length } = made.ledger.table;
    const kept = {
      amount: made.ledger.table.columns.amount.slice(0, length),
      balance: made.ledger.table.columns.balanceLow.slice(0, length),
    };
    const seq = Number(misbehave(made, kind));
    await page.getByRole("button", { name: /^Check (now|again)$/ }).click();
    await expect(page.getByRole("alert").filter({ hasText: "The books do not hold" }), kind).toBeVisible();
    for (const [rule, text] of SHOWN[kind]) {
      const row = page.locator(`[data-invariant="${rule}"]`);
      await expect(row, `${kind}: ${rule}`).toHaveAttribute("data-state", "broken");
      await expect(row).toContainText(text);
      const shown = kind === "drop_entry" || kind === "swap_entries" ? seq + 1 : seq;
      if (rule !== "usage" && kind !== "hold_other_balance")
        await expect(row.getByRole("link", { name: String(shown), exact: true })).toBeVisible();
    }
    // Mended, the same range holds again.
    made.ledger.trouble = undefined;
    made.ledger.table.columns.amount.set(kept.amount);
    made.ledger.table.columns.balanceLow.set(kept.balance);
    await page.getByRole("button", { name: "Check again" }).click();
    await expect(page.getByRole("status").filter({ hasText: "The books hold" }), kind).toBeVisible();
  }
});

test("a check that cannot be done says why, can be stopped, and is offered to nobody who may not read the ledger", async ({
  page,
  open,
  world,
}) => {
  await open("mock-auditor", BOARD);
  world.faults.next({ kind: "status", status: 422, path: "/ledger-entries/balances" });
  await page.getByRole("button", { name: "Check now" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The books hold" })).toBeVisible();
  world.faults.next({ kind: "slow", delayMs: 20_000, path: "/ledger-entries/columns" });
  await page.getByRole("button", { name: "Check again" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("The check was stopped.")).toBeVisible();
  for (const path of ["columns?from=1", "balances"])
    expect((await world.ask("mock-security", "GET", `/ledger-entries/${path}`)).status).toBe(403);
});
