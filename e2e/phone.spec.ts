import { expect, test } from "./fixtures";
import { Confirmation } from "./pages/KeyPages";
import { ListPage } from "./pages/ListPage";

test.use({ viewport: { width: 390, height: 844 } });

test("keys are cards that say what they show, sorted and selected from the line above them", async ({
  page,
  open,
}) => {
  await open("mock-security", "/access-keys");
  const list = new ListPage(page);
  await list.ready();
  const card = list.rows.first();
  for (const label of ["Last used", "Month cost"]) {
    await expect(card.locator(`[data-label="${label}"]`)).toBeVisible();
  }
  const sort = page.getByRole("combobox", { name: "Sort by" });
  await sort.selectOption({ label: "Name" });
  await expect(page).toHaveURL(/sort=name/);
  await list.settled();

  const all = page.getByRole("checkbox", { name: "Select all rows of this page" });
  await all.check();
  await expect(page.getByText(/^\d+ selected$/)).toBeVisible();
  await expect(card).toHaveAttribute("aria-selected", "true");
  await page.getByRole("button", { name: "Disable" }).click();
  await expect(new Confirmation(page).root).toBeVisible();
  await page.keyboard.press("Escape");
  await all.uncheck();
  await expect(card).toHaveAttribute("aria-selected", "false");
});

for (const tab of ["profile", "consents", "keys", "usage", "billing", "audit"]) {
  test(`the account's ${tab} is readable without scrolling the page sideways`, async ({
    page,
    open,
    world,
  }) => {
    const [account] = await world.rows("accounts", "mock-admin");
    await open("mock-admin", `/accounts/${account?.id ?? ""}/show?tab=${tab}`);
    await expect(page.getByRole("main").getByRole("tabpanel")).toBeVisible();
    await expect(page.getByRole("main").locator("[aria-busy=true]")).toHaveCount(0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
