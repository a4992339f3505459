import { expect, test } from "./fixtures";
import { Dialog } from "./pages/Dialog";
import { entryPath, LedgerList, ledgerPath, LedgerRecords } from "./pages/LedgerPages";
import { ShowPage } from "./pages/ShowPage";

const REASON = "Goodwill for the outage of 19 November";

test("[studio-1.4] the ledger shows each event with its time, kind, amount and account; its totals are the platform's, and a link is the view", async ({
  page,
  open,
  world,
}) => {
  const records = new LedgerRecords(world);
  await open("mock-finance", "/ledger-entries");
  const list = new LedgerList(page);
  await list.ready();
  for (const column of ["Booked", "Type", "Amount", "Balance after", "Account", "Kind"]) {
    await expect(list.header(column)).toBeVisible();
  }
  await expect(page.getByText("Kept 7 years")).toBeVisible();
  const all = await records.totals({ book: "customer" });
  for (const { amount } of all.totals) {
    await expect(
      list.totals.locator(`data[value="${amount?.amount ?? "-"} ${amount?.currency ?? "-"}"]`).first(),
    ).toBeVisible();
  }

  await list.totals.getByRole("button", { name: /^Usage/ }).click();
  await expect(page).toHaveURL(/%22type%22%3A%22usage%22/);
  await list.settled();
  const usage = await records.one({ book: "customer", type: "usage" });
  await list.openFirst();
  await expect(list.beside.getByText(usage.id).or(list.beside.getByText(usage.seq)).first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`selected=${usage.id}`));
  await page.reload();
  await expect(list.beside.getByText("Sums to zero")).toBeVisible();
  await expect(list.beside.getByText("Quantity × unit price = cost")).toBeVisible();
  for (const { cost } of usage.lines ?? []) {
    await expect(list.beside.locator(`data[value="${cost.amount} ${cost.currency}"]`).first()).toBeVisible();
  }
  await page.keyboard.press("Escape");
  await expect(list.beside).toBeHidden();

  await list.find(usage.keyId ?? "");
  await expect(page).toHaveURL(new RegExp(`keyId%22%3A%22${usage.keyId ?? ""}`));
  await list.find("Nina Weber");
  await expect(page.getByText(/Entries are found by the id of an entry/)).toBeVisible();
  expect(world.exchanges.filter(({ target }) => target.includes("Nina"))).toEqual([]);
  expect(page.url()).not.toContain("Nina");
});

test("a part of a charge is refunded exactly as previewed, the rest cannot be given twice, and the entry tells", async ({
  page,
  open,
  world,
}) => {
  const records = new LedgerRecords(world);
  const charge = await records.one({ type: "usage", isReversed: false, amount_lte: "-0.02" });
  await open("mock-finance", entryPath(charge));
  const shown = new ShowPage(page);
  await shown.action("Refund…").click();
  const dialog = new Dialog(page, "Refund this entry");
  await dialog.field(/^Amount/).fill("0.01");
  await dialog.giveReason(REASON);
  const preview = dialog.root.getByRole("region", { name: "Exactly what will be posted" });
  await expect(preview.locator('data[value="0.01 USD"]')).toBeVisible();
  // Somebody else books for the same account between the look and the press.
  await records.correct({
    kind: "adjustment",
    accountId: charge.accountId ?? "",
    amount: { amount: "1", currency: "USD" },
    reason: "Another hand",
  });
  await dialog.button("Post refund").click();
  await expect(dialog.root).toContainText("The ledger has moved on");
  expect(await records.entries({ correctsId: charge.id })).toEqual([]);
  await expect(preview.locator('data[value="0.01 USD"]')).toBeVisible();
  await expect(dialog.button("Post refund")).toBeEnabled();
  await dialog.button("Post refund").dblclick();
  await expect(dialog.root).toBeHidden();
  await expect(shown.panel("Given back in parts").locator('data[value="0.01 USD"]')).toBeVisible();
  expect(await records.entries({ correctsId: charge.id })).toHaveLength(1);

  await shown.action("Reverse…").click();
  const reversal = new Dialog(page, "Reverse this entry");
  await expect(reversal.root).toContainText("A part of it was given back");
  await expect(reversal.button("Post reversal")).toBeDisabled();
});

test("above the threshold a correction waits for a second person, who sees its entries and decides", async ({
  page,
  open,
  world,
}) => {
  const records = new LedgerRecords(world);
  const { accountId = "" } = await records.one({ type: "usage" });
  await open("mock-finance", ledgerPath({ book: "customer" }, { adjust: accountId }));
  const dialog = new Dialog(page, "Adjust a balance");
  await expect(dialog.field(/^Account/)).toHaveValue(accountId);
  await dialog.field(/^Amount/).fill("250.000000000001");
  await dialog.giveReason(REASON);
  await expect(dialog.root).toContainText("A second person must agree");
  await dialog.finish("Ask for approval");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Approvals" }).click();
  const inbox = new LedgerList(page);
  await inbox.row(accountId).getByRole("link").first().click();
  await expect(page.getByText("You asked for it: somebody else must decide.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Withdraw…" })).toBeEnabled();
  const address = page.url();

  await open("mock-admin");
  await page.getByRole("link", { name: /Approvals that wait for you/ }).click();
  await inbox.row(accountId).getByRole("link").first().click();
  await expect(page).toHaveURL(address);
  const shown = new ShowPage(page);
  await expect(
    shown.panel("Entries that agreeing posts").locator('data[value="250.000000000001 USD"]'),
  ).toBeVisible();
  await shown.action("Approve…").click();
  await new Dialog(page, "Approve it?").finish("Approve");
  await expect(page.locator("header").getByText("Approved")).toBeVisible();
  const posted = await records.one({ type: "adjustment", accountId, amount_gt: "250" });
  expect(posted.reason).toBe(REASON);
  await page.goto(entryPath(posted));
  await expect(shown.fact("Reason")).toHaveText(REASON);
  await expect(shown.panel("Transaction")).toContainText("Sums to zero");
});

test("nobody can change or remove an entry: no control, no page, and the platform answers 405 and keeps the attempt", async ({
  page,
  open,
  world,
}) => {
  const records = new LedgerRecords(world);
  const entry = await records.one({ type: "topup" });
  await open("mock-admin", entryPath(entry));
  const shown = new ShowPage(page);
  await expect(shown.panel("Transaction")).toContainText("Sums to zero");
  await expect(shown.action(/^(Edit|Delete|Save)/)).toHaveCount(0);
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const { status } = await world.ask("mock-admin", method, `/ledger-entries/${entry.id}`, {
      amount: { amount: "1", currency: "USD" },
    });
    expect([method, status]).toEqual([method, 405]);
  }
  const filter = encodeURIComponent(JSON.stringify({ action: "ledger_entry.tamper_attempt" }));
  const events = await world.ask("mock-auditor", "GET", `/audit-events?filter=${filter}`);
  expect((events.body as { total: { value: number } }).total.value).toBe(3);
  expect(await records.one({ id: entry.id })).toEqual(entry);
});
