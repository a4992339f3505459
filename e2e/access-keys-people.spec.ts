import { expect, test } from "./fixtures";
import { Confirmation, KeyRecords } from "./pages/KeyPages";
import { ListPage } from "./pages/ListPage";
import { ShowPage } from "./pages/ShowPage";

test("a stale edit is refused and shown as a difference, theirs beside mine, and can be applied again", async ({
  page,
  open,
}) => {
  await open("mock-security");
  const records = new KeyRecords(page);
  const key = await records.one({ status: "active" });
  await page.goto(`/access-keys/${key.id}`);
  await page.getByRole("textbox", { name: "Name" }).fill("My name for it");
  const { name, scopes, models, ipAllow, limits } = key;
  const theirs = await page.request.put(`/api/v1/access-keys/${key.id}`, {
    headers: { "If-Match": `"${key.version}"`, Authorization: "Bearer mock-admin" },
    data: {
      name,
      description: "Their words",
      scopes,
      models,
      ipAllow,
      limits: {
        ...limits,
        ...(limits.spend && {
          spend: {
            amount: limits.spend.amount,
            period: limits.spend.period,
            timeZone: limits.spend.timeZone,
            action: limits.spend.action,
          },
        }),
      },
      ...(key.expiresAt !== undefined && { expiresAt: key.expiresAt }),
    },
  });
  expect(theirs.status()).toBe(200);
  await page.getByRole("button", { name: "Save" }).click();
  const conflict = page.getByRole("alert");
  await expect(conflict).toContainText("Their words");
  await expect(conflict).toContainText("My name for it");
  await conflict.getByRole("button").first().click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(new ShowPage(page).heading).toHaveText("My name for it");
  expect(await records.get(key.id)).toMatchObject({
    name: "My name for it",
    description: "Their words",
  });
});

test("a double click disables a key once", async ({ page, open, world }) => {
  await open("mock-security");
  const key = await new KeyRecords(page).one({ status: "active" });
  await page.goto(`/access-keys/${key.id}/show`);
  await page.getByRole("button", { name: "Disable" }).click();
  await new Confirmation(page).confirm("Disable key").dblclick();
  await expect(page.getByText("This key is disabled")).toBeVisible();
  const posts = world.exchanges.filter(({ target }) => target.endsWith(`/access-keys/${key.id}/disable`));
  expect(posts).toHaveLength(1);
});

test("a bulk act is done row by row: what failed is shown with its reason and stays selected", async ({
  page,
  open,
}) => {
  await open("mock-security");
  const records = new KeyRecords(page);
  const [good] = await records.find({ status: "active" }, 1);
  const [bad] = await records.find({ status: "revoked" }, 1);
  if (!good || !bad) throw new Error("no keys to act on");
  const filter = encodeURIComponent(JSON.stringify({ id: [good.id, bad.id] }));
  await page.goto(`/access-keys?filter=${filter}`);
  const list = new ListPage(page);
  await list.ready();
  await page.getByRole("checkbox", { name: "Select all rows of this page" }).check();
  await page.getByRole("button", { name: "Disable" }).click();
  const confirmation = new Confirmation(page);
  await confirmation.giveReason("Spring cleaning");
  await confirmation.confirm("Disable 2 keys").click();
  const result = page.getByRole("dialog", { name: "Disable: result" });
  await expect(result).toContainText("1 done");
  await expect(result).toContainText("1 not done");
  await expect(result).toContainText(bad.name);
  await result.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("1 selected")).toBeVisible();
  await expect(list.row(bad.name).first()).toHaveAttribute("aria-selected", "true");
  expect((await records.get(good.id)).status).toBe("disabled");
  expect((await records.get(bad.id)).status).toBe("revoked");
});

test("all that match a filter are revoked at once, after typing how many", async ({ page, open }) => {
  await open("mock-security");
  const records = new KeyRecords(page);
  // Of the account that has most of them.
  const active = await records.find({ status: "active" }, 1000);
  const keysOf = (owner: string) => active.filter(({ accountId }) => accountId === owner).length;
  const [owner = ""] = active.map(({ accountId }) => accountId).toSorted((a, b) => keysOf(b) - keysOf(a));
  const filter = { status: "active", accountId: owner } as const;
  const keys = await records.find(filter, 1000);
  expect(keys.length).toBeGreaterThan(1);
  await page.goto(`/access-keys?perPage=5&filter=${encodeURIComponent(JSON.stringify(filter))}`);
  await new ListPage(page).ready();
  await page.getByRole("checkbox", { name: "Select all rows of this page" }).check();
  const widen = page.getByRole("button", { name: /that match$/ });
  if (keys.length > 5) await widen.click();
  await page.getByRole("button", { name: "Revoke" }).click();
  const confirmation = new Confirmation(page);
  await confirmation.giveReason("Not needed any more");
  await confirmation.typeName(`revoke ${String(keys.length)}`);
  await confirmation.confirm(/^Revoke \d+ keys/).click();
  await expect(page.getByRole("dialog", { name: "Revoke: result" })).toContainText(
    `${String(keys.length)} done`,
  );
  expect(await records.find(filter, 1)).toHaveLength(0);
});

test("who may only read sees every key and no way to change one, with the right that is missing", async ({
  page,
  open,
}) => {
  await open("mock-support");
  const key = await new KeyRecords(page).one({ status: "active" });
  await page.goto("/access-keys");
  await new ListPage(page).ready();
  await expect(page.getByRole("link", { name: "Create key" })).toHaveCount(0);
  await page.goto(`/access-keys/${key.id}/show`);
  const rotate = page.getByRole("button", { name: "Rotate" });
  await expect(rotate).toBeDisabled();
  await expect(rotate).toHaveAttribute("title", "You need the right access_keys:write for this.");
  await page.getByRole("tab", { name: "Audit trail" }).click();
  await expect(page.getByRole("main")).toContainText("audit:read");
  await page.goto("/access-keys/create");
  await expect(page.getByRole("main")).toContainText("access_keys:write");
});
