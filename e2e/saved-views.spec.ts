import { expect, test } from "./fixtures";
import { Dialog } from "./pages/Dialog";
import { ListPage } from "./pages/ListPage";
import { SavedViews } from "./pages/SavedViews";

const REVOKED = `/access-keys?filter=${encodeURIComponent('{"status":"revoked"}')}&sort=name&order=ASC`;

test("a view keeps filter, sort and columns, for its owner alone", async ({ page, open, world }) => {
  await open("mock-security", REVOKED);
  const views = new SavedViews(page);
  const list = new ListPage(page);
  await list.ready();
  const count = await list.count().innerText();
  await views.save("Gone for good", "private");
  await page.goto("/access-keys");
  await list.ready();
  await expect(list.count()).not.toHaveText(count);
  await views.open();
  await views.view("Gone for good").click();
  await expect(list.count()).toHaveText(count);
  await expect(page).toHaveURL(/sort=name&order=ASC/);

  const rows = await world.rows("saved-views", "mock-security");
  expect(rows.map(({ name }) => name)).toContain("Gone for good");
  const others = await world.rows("saved-views", "mock-support");
  expect(others.map(({ name }) => name)).not.toContain("Gone for good");
});

test("a shared view is offered to others, who can use it and not change it", async ({
  page,
  context,
  open,
  world,
}) => {
  await open("mock-security", REVOKED);
  const views = new SavedViews(page);
  await new ListPage(page).ready();
  await views.save("Watch list", "shared");

  await context.clearCookies();
  await open("mock-support", "/access-keys");
  const list = new ListPage(page);
  await list.ready();
  await views.open();
  await expect(views.view("Watch list")).toContainText("Sam Okafor");
  await views.view("Watch list").click();
  await expect(page).toHaveURL(/sort=name&order=ASC/);
  const manage = await views.manage();
  await expect(manage.root).toContainText("Watch list");
  await expect(manage.root.getByRole("button", { name: /view Watch list$/ })).toHaveCount(0);
  await expect(manage.root.getByRole("textbox", { name: "Name of view Watch list" })).toHaveCount(0);

  const view = (await world.rows("saved-views", "mock-support")).find(({ name }) => name === "Watch list");
  const headers = { Authorization: "Bearer mock-support", "If-Match": `"${view?.version ?? ""}"` };
  const refused = await page.request.delete(`/api/v1/saved-views/${view?.id ?? ""}`, { headers });
  expect(refused.status()).toBe(403);
});

test("a view is renamed, shared, kept to oneself again and deleted", async ({ page, open, world }) => {
  await open("mock-security", REVOKED);
  const views = new SavedViews(page);
  await new ListPage(page).ready();
  await views.save("First name", "private");
  const manage = await views.manage();
  await manage.root.getByRole("textbox", { name: "Name of view First name" }).fill("Second name");
  await manage.button("Save").click();
  await manage.button("Share view Second name").click();
  await manage.button("Stop sharing view Second name").click();
  await expect(manage.button("Share view Second name")).toBeVisible();
  const mine = async () =>
    (await world.rows("saved-views", "mock-security")).filter(({ name }) => name === "Second name");
  expect(await mine()).toMatchObject([{ visibility: "private", query: { sort: ["name", "ASC"] } }]);
  await manage.button("Delete view Second name").click();
  await expect(manage.button("Delete view Second name")).toHaveCount(0);
  expect(await mine()).toEqual([]);
});

test("a view that was changed in another tab is not overwritten unseen", async ({ page, open, world }) => {
  await open("mock-security", REVOKED);
  const views = new SavedViews(page);
  await new ListPage(page).ready();
  await views.save("Contested", "private");
  const manage = await views.manage();
  const view = (await world.rows("saved-views", "mock-security")).find(({ name }) => name === "Contested");
  const theirs = await page.request.put(`/api/v1/saved-views/${view?.id ?? ""}`, {
    headers: { Authorization: "Bearer mock-security", "If-Match": `"${view?.version ?? ""}"` },
    data: {
      name: "Theirs",
      resource: "access-keys",
      visibility: "private",
      query: view?.["query"],
    },
  });
  expect(theirs.status()).toBe(200);
  const name = manage.root.getByRole("textbox", { name: "Name of view Contested" });
  await name.fill("Mine");
  await manage.button("Save").click();
  await expect(manage.root.getByRole("alert")).toContainText("it is now “Theirs”");
  await expect(manage.root.getByRole("textbox", { name: "Name of view Theirs" })).toBeVisible();
  await manage.button("Apply mine").click();
  await expect(manage.root.getByRole("textbox", { name: "Name of view Mine" })).toBeVisible();
  await expect(manage.root.getByRole("alert")).toHaveCount(0);
});

test("a name that is taken is refused in words", async ({ page, open }) => {
  await open("mock-security", REVOKED);
  const views = new SavedViews(page);
  await new ListPage(page).ready();
  await views.save("Twice", "private");
  await views.open();
  await page.getByRole("menuitem", { name: "Save this view…" }).click();
  const dialog = new Dialog(page, "Save this view");
  await dialog.field(/^Name/).fill("Twice");
  await dialog.button("Save").click();
  await expect(dialog.root.getByRole("alert")).toContainText(/already/i);
});
