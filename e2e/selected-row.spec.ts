import { expect, test } from "./fixtures";
import { ListPage } from "./pages/ListPage";
import { ShowPage } from "./pages/ShowPage";

for (const path of ["/access-keys", "/accounts"] as const) {
  test.describe(path, () => {
    test("j and k move, the address follows, and a pasted link shows the same row, in sight", async ({
      page,
      context,
      open,
    }) => {
      await open("mock-security", `${path}?perPage=100&page=1`);
      const list = new ListPage(page);
      await list.ready();
      await expect(list.pointedRow).toHaveCount(0);
      for (let step = 0; step < 26; step += 1) await page.keyboard.press("j");
      await page.keyboard.press("k");
      await expect(list.pointedRow).toHaveAttribute("data-row", "24");
      await expect(page).toHaveURL(/selected=/);
      const href = await list.pointedRow.getByRole("link").first().getAttribute("href");
      const id = href?.split("/").at(-2) ?? "";
      await expect(page).toHaveURL(new RegExp(`selected=${id}(&|$)`));

      const second = await context.newPage();
      await second.goto(page.url());
      const pasted = new ListPage(second);
      await expect(pasted.pointedRow).toHaveAttribute("data-row", "24");
      await expect(pasted.pointedRow).toBeInViewport({ ratio: 0.9 });
      await expect(pasted.pointedRow.getByRole("link").first()).toHaveAttribute("href", href ?? "");
    });

    test("Enter opens the row, and Back comes to it again, in sight", async ({ page, open }) => {
      await open("mock-security", `${path}?perPage=100&page=1`);
      const list = new ListPage(page);
      await list.ready();
      for (let step = 0; step < 26; step += 1) await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      await expect(new ShowPage(page).heading).toBeVisible();
      await expect(page).toHaveURL(/\/show/);
      await page.goBack();
      await expect(list.pointedRow).toHaveAttribute("data-row", "25");
      await expect(list.pointedRow).toBeInViewport({ ratio: 0.9 });
      // With the rows around it, not alone.
      await expect.poll(() => list.rows.count()).toBeGreaterThan(15);
      // A first j brings the focus back to the table, where it has left it; each other goes on from the row.
      await page.keyboard.press("j");
      await expect(list.pointedRow).toHaveAttribute("data-row", /^2[56]$/);
      const at = Number(await list.pointedRow.getAttribute("data-row"));
      await page.keyboard.press("j");
      await expect(list.pointedRow).toHaveAttribute("data-row", String(at + 1));
    });
  });
}

test("pointing at a row keeps what the list shows by default", async ({ page, open }) => {
  await open("mock-security", "/access-keys");
  const list = new ListPage(page);
  await list.ready();
  const before = await list.count().innerText();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/selected=key_/);
  await expect(list.count()).toHaveText(before);
  await page.reload();
  await expect(list.count()).toHaveText(before);
});
