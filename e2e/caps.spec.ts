import { expect, test } from "./fixtures";
import { AccountPage, accountPath, accountWhere } from "./pages/AccountPage";
import { Dialog } from "./pages/Dialog";
import { KeyRecords } from "./pages/KeyPages";
import { ShowPage } from "./pages/ShowPage";

const REASON = "Agreed in ticket 4711";

test("an account's cap is removed for a reason, and its history says who did what and why", async ({
  page,
  open,
  world,
}) => {
  const account = accountWhere(world, ({ cap }) => cap !== undefined);
  await open("mock-finance", accountPath(account, "billing"));
  const cap = new AccountPage(page).panel("Spend cap");
  await cap.getByRole("button", { name: "Remove cap" }).click();
  const dialog = new Dialog(page, "Remove the spend cap?");
  await expect(dialog.button("Remove cap")).toBeDisabled();
  await dialog.giveReason(REASON);
  await dialog.finish("Remove cap");
  await expect(cap).toContainText("No cap: spending is not limited.");
  await expect(cap.getByRole("button", { name: "Remove cap" })).toHaveCount(0);

  await cap.getByRole("button", { name: "History" }).click();
  const newest = page
    .getByRole("table", { name: /^Changes of the spend cap/ })
    .getByRole("row")
    .nth(1);
  await expect(newest).toContainText(REASON);
  await expect(newest.getByRole("cell").nth(2)).toHaveText("No cap");
  const events = await world.ask("mock-auditor", "GET", `/audit-events?filter={"targetId":"${account.id}"}`);
  expect(JSON.stringify(events.body)).toContain("account.remove_cap");
});

test("a cap that somebody else changed is not removed unseen", async ({ page, open, world }) => {
  const account = accountWhere(world, ({ cap }) => cap !== undefined);
  await open("mock-finance", accountPath(account, "billing"));
  const cap = new AccountPage(page).panel("Spend cap");
  await cap.getByRole("button", { name: "Remove cap" }).click();
  const dialog = new Dialog(page, "Remove the spend cap?");
  await dialog.giveReason(REASON);
  const present = (await world.ask("mock-security", "GET", `/accounts/${account.id}`)).body;
  const { version } = present as { version: string };
  const theirs = await page.request.put(`/api/v1/accounts/${account.id}/cap`, {
    data: {
      cap: { ...account.cap, amount: { ...account.cap?.amount, amount: "33.25" } },
      reason: "Another hand",
    },
    headers: { "If-Match": `"${version}"`, Authorization: "Bearer mock-security" },
  });
  expect(theirs.status()).toBe(200);
  await dialog.button("Remove cap").click();
  await expect(dialog.root).toContainText("Somebody changed it meanwhile");
  await expect(dialog.root).toContainText("$33.25");
  await dialog.finish("Remove cap");
  await expect(cap).toContainText("No cap: spending is not limited.");
});

test("who may not change a cap reads its history and finds no way to change it", async ({
  page,
  open,
  world,
}) => {
  const account = accountWhere(world, ({ cap }) => cap !== undefined);
  await open("mock-support", accountPath(account, "billing"));
  const cap = new AccountPage(page).panel("Spend cap");
  await expect(cap.getByRole("button", { name: /cap$/ })).toHaveCount(0);
  await cap.getByRole("button", { name: "History" }).click();
  await expect(page.getByRole("table", { name: /^Changes of the spend cap/ })).toContainText(
    "Agreed with the customer",
  );
  const refused = await page.request.delete(`/api/v1/accounts/${account.id}/cap`, {
    data: { reason: REASON },
    headers: { "If-Match": `"${account.version}"`, Authorization: "Bearer mock-support" },
  });
  expect(refused.status()).toBe(403);
});

test("a key's cap is set, changed and removed on its page, each for a reason and on record", async ({
  page,
  open,
}) => {
  await open("mock-security");
  const records = new KeyRecords(page);
  const keys = await records.find({ status: "active" }, 50);
  const key = keys.find(({ limits }) => limits.spend === undefined);
  if (!key) throw new Error("every key has a cap");
  await page.goto(`/access-keys/${key.id}/show`);
  const limits = new ShowPage(page).panel("Limits");
  await limits.getByRole("button", { name: "Set a cap" }).click();
  const set = new Dialog(page, "Set a cap");
  await set.field(/^Cap/).fill("120");
  await set.giveReason("Asked for by the owner");
  await set.finish("Save cap");
  await expect(limits).toContainText("$120.00");

  await limits.getByRole("button", { name: "Remove cap" }).click();
  const remove = new Dialog(page, "Remove the spend cap?");
  await remove.giveReason(REASON);
  await remove.finish("Remove cap");
  await expect(limits.getByRole("button", { name: "Set a cap" })).toBeVisible();
  const after = await records.get(key.id);
  expect({ ...after.limits }).toEqual({ ...key.limits });
  expect({ name: after.name, models: after.models, ipAllow: after.ipAllow }).toEqual({
    name: key.name,
    models: key.models,
    ipAllow: key.ipAllow,
  });

  await limits.getByRole("button", { name: "History" }).click();
  const rows = page.getByRole("table", { name: /^Changes of the spend cap/ }).getByRole("row");
  await expect(rows.nth(1)).toContainText(REASON);
  await expect(rows.nth(2)).toContainText("Asked for by the owner");
  await expect(rows.nth(2)).toContainText("$120.00");
});

test("who may only read keys is told which right the cap takes", async ({ page, open }) => {
  await open("mock-support");
  const key = await new KeyRecords(page).one({ status: "active" });
  await page.goto(`/access-keys/${key.id}/show`);
  const limits = new ShowPage(page).panel("Limits");
  const change = limits.getByRole("button", { name: /^(Change|Set a) cap$/ });
  await expect(change).toBeDisabled();
  await expect(change).toHaveAttribute("title", "You need the right access_keys:write for this.");
  await expect(limits.getByRole("button", { name: "History" })).toHaveAttribute("title", /audit:read/);
});
