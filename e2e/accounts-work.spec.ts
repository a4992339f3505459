import { accessKeys } from "../mocks/platform/access-keys/accessKeys";
import { expect, test } from "./fixtures";
import { AccountPage, accountIn, accountPath, accountWhere } from "./pages/AccountPage";
import { Dialog } from "./pages/Dialog";
import { ListPage } from "./pages/ListPage";

const SEARCH = "Id, whole e-mail or key prefix";

test("an account is found by its e-mail, and the address bar gets its id only", async ({
  open,
  page,
  world,
}) => {
  const account = accountWhere(world);
  await open("mock-support", "/accounts");
  const list = new ListPage(page);
  await list.ready();
  const box = page.getByRole("searchbox", { name: SEARCH });
  await box.fill(account.email);
  await box.press("Enter");
  await expect(list.count()).toHaveText("1 row");
  await expect(page.getByText("one account found for the text you searched")).toBeVisible();
  expect(decodeURIComponent(page.url())).toContain(account.id);
  expect(decodeURIComponent(page.url())).not.toContain("@");
  const asked = world.exchanges.filter(({ target }) => decodeURIComponent(target).includes(account.email));
  expect(asked).toEqual([]);

  // The same link shows a colleague the same account.
  await page.reload();
  await expect(list.count()).toHaveText("1 row");
});

test("an account is found by its id and by a key's prefix; a whole secret is sent nowhere", async ({
  open,
  page,
  world,
}) => {
  const account = accountWhere(world);
  const key = [...world.platform.use(accessKeys).rows.values()].find(
    ({ accountId, secrets }) => accountId === account.id && secrets.length > 0,
  );
  await open("mock-support", "/accounts");
  const list = new ListPage(page);
  await list.ready();
  const box = page.getByRole("searchbox", { name: SEARCH });
  await box.fill(account.id);
  await box.press("Enter");
  await expect(list.count()).toHaveText("1 row");
  await box.fill("");
  await expect(list.count()).not.toHaveText("1 row");
  const prefix = key?.secrets.at(0)?.fingerprint.prefix ?? "";
  await box.fill(prefix);
  await box.press("Enter");
  await expect(list.count()).toHaveText("1 row");
  expect(decodeURIComponent(page.url())).toContain(account.id);

  const before = world.exchanges.length;
  await box.fill("stu_live_4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt_0Zk3Qd");
  await box.press("Enter");
  await expect(page.getByText("It was not sent anywhere.")).toBeVisible();
  expect(world.exchanges.length).toBe(before);
});

test("suspending needs a reason, and a state that changed meanwhile is a refusal that names the states", async ({
  open,
  page,
  context,
  world,
}) => {
  const account = accountWhere(world);
  await open("mock-support", accountPath(account));
  const shown = new AccountPage(page);
  await shown.action("Suspend…").click();
  const dialog = new Dialog(page, "Suspend this account?");
  await expect(dialog.button("Suspend account")).toBeDisabled();
  await dialog.giveReason("Chargeback, case 9");

  const session = await context.request.get("/api/v1/me");
  const first = await context.request.post(`/api/v1/accounts/${account.id}/suspend`, {
    data: { reason: "Somebody was faster" },
    headers: {
      "Idempotency-Key": "accounts-work-1",
      "X-CSRF-Token": session.headers()["x-csrf-token"] ?? "",
    },
  });
  expect(first.status()).toBe(200);
  await dialog.button("Suspend account").click();
  await expect(dialog.root.getByRole("alert")).toContainText("Possible while: active");
  await dialog.button("Cancel").click();

  await page.reload();
  await expect(shown.main).toContainText("Somebody was faster");
  await shown.action("Reactivate…").click();
  const back = new Dialog(page, "Reactivate this account?");
  await back.giveReason("Settled");
  await back.finish("Reactivate account");
  await expect(shown.action("Suspend…")).toBeVisible();
});

test("a cap that somebody else changed first is shown beside mine and can be applied again", async ({
  open,
  page,
  context,
  world,
}) => {
  const account = accountWhere(world, ({ cap }) => cap !== undefined);
  await open("mock-finance", accountPath(account, "billing"));
  const shown = new AccountPage(page);
  await shown.panel("Spend cap").getByRole("button", { name: "Change cap" }).click();
  const dialog = new Dialog(page, "Change cap");
  await dialog.field(/^Cap/).fill("77.5");
  await dialog.giveReason("Raised on request");

  const session = await context.request.get("/api/v1/me");
  const present = await context.request.get(`/api/v1/accounts/${account.id}`);
  const { version } = (await present.json()) as { version: string };
  const theirs = await context.request.put(`/api/v1/accounts/${account.id}/cap`, {
    data: {
      cap: { ...account.cap, amount: { ...account.cap?.amount, amount: "33" } },
      reason: "Another hand",
    },
    headers: { "If-Match": `"${version}"`, "X-CSRF-Token": session.headers()["x-csrf-token"] ?? "" },
  });
  expect(theirs.status()).toBe(200);

  await dialog.button("Save cap").click();
  const conflict = dialog.root.getByRole("alert");
  await expect(conflict).toContainText("33");
  await expect(conflict).toContainText("77.5");
  await conflict.getByRole("button").first().click();
  await dialog.finish("Save cap");
  await expect(shown.panel("Spend cap")).toContainText("$77.50");
});

test("spent, reserved and left of a cap stand apart", async ({ open, page, world }) => {
  const account = accountWhere(world, ({ cap }) => cap !== undefined);
  await open("mock-support", accountPath(account, "billing"));
  const shown = new AccountPage(page);
  const cap = shown.panel("Spend cap");
  for (const fact of ["Spent", "Reserved", "Left"]) {
    await expect(cap.locator("div:has(> dt)").filter({ hasText: fact })).toHaveText(
      /^[A-Z][a-z]+-?\$[\d.,]+$/,
    );
  }
  await expect(shown.panel("Spend cap").getByRole("button", { name: "Change cap" })).toHaveCount(0);
});

test("a failure inside one panel leaves the rest alive and is retried alone", async ({
  open,
  page,
  world,
}) => {
  const account = accountWhere(world);
  await open("mock-finance", accountPath(account));
  const shown = new AccountPage(page);
  world.faults.next({ kind: "status", status: 500, path: "/ledger-entries", times: 1 });
  await shown.openTab(/^Wallet$|^Billing$/);
  const ledger = shown.panel("Ledger entries").first();
  await expect(ledger.getByRole("alert")).toBeVisible();
  await expect(shown.panel("Spend cap")).toBeVisible();
  await ledger.getByRole("button", { name: "Retry" }).click();
  await expect(
    page.getByRole("grid", { name: "Ledger entries" }).locator('[data-row="0"]').first(),
  ).toBeVisible();
});

test("who may not read the audit log is told so instead of seeing an empty trail", async ({
  open,
  page,
  world,
}) => {
  await open("mock-support", accountPath(accountIn(world, "active"), "audit"));
  await expect(new AccountPage(page).main).toContainText("It needs the right audit:read.");
  expect(world.exchanges.filter(({ target }) => target.includes("/audit-events"))).toEqual([]);
});

test("the usage range lives in the URL, and its total is the ledger's", async ({ open, page, world }) => {
  await open("mock-finance", `${accountPath(accountWhere(world), "usage")}&range=90d`);
  const shown = new AccountPage(page);
  const range = shown.main.getByRole("combobox", { name: "Range" });
  await expect(range).toHaveValue("90d");
  await expect(shown.panel("Usage and cost")).toContainText("= ledger,");
  await range.selectOption("7d");
  await expect(page).toHaveURL(/range=7d/);
  const asked = () => world.exchanges.filter(({ target }) => target.startsWith("/api/v1/usage?"));
  await expect.poll(() => asked().length).toBe(2);
});
