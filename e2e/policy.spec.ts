import { expect, test } from "./fixtures";
import { ListPage } from "./pages/ListPage";
import { cutOff, PolicyPage } from "./pages/PolicyPages";
import { PROMISED } from "./policyPromises";

/** A4 without its margins, in CSS pixels. */
const sheet = { width: 688, height: 1000 };
const laptop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

for (const promised of PROMISED) {
  test.describe(`on ${promised.platform}`, () => {
    test.use({ platform: promised.platform });

    test(promised.title, async ({ page, open, accessibilityProblems }) => {
      test.slow();
      await page.setViewportSize(laptop);
      await open(promised.person, "/policy");
      const policy = new PolicyPage(page);
      await policy.ready();
      for (const [label, value] of promised.facts) await expect(policy.fact(label)).toHaveText(value);
      await expect(policy.fact("Rights granted").getByRole("listitem")).toHaveText([...promised.rights]);
      for (const [name, ...said] of promised.categories)
        for (const text of said) await expect(policy.category(name)).toContainText(text);
      for (const [name, ...said] of promised.transfers)
        for (const text of said)
          await expect(policy.row("Transfers across borders", name)).toContainText(text);
      expect(await accessibilityProblems()).toEqual([]);

      // On paper: no navigation, no button, and nothing that a sheet would cut off.
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize(sheet);
      await expect(page.getByRole("navigation")).toHaveCount(0);
      await expect(page.getByRole("button")).toHaveCount(0);
      await expect.poll(() => cutOff(page)).toEqual([]);
      await page.emulateMedia({ media: "screen" });

      await page.setViewportSize(laptop);
      await page.goto("/policy-versions");
      const list = new ListPage(page);
      await list.ready();
      for (const text of promised.inForce) await expect(list.row("In force")).toContainText(text);
      await list.row("In force").getByRole("link").first().click();
      await expect(policy.fact("Accounts told")).toContainText(/\d %/);
      await expect(policy.fact(promised.use)).toContainText(/\d %/);
      await page.goto("/processors");
      await list.ready();
      await expect(list.rows).toHaveCount(new Set(promised.processors.map(([name]) => name)).size);
      for (const [name, receives] of promised.processors)
        await expect(list.row(name)).toContainText(receives);

      await page.setViewportSize(phone);
      for (const path of ["/policy", "/policy-versions", "/processors"]) {
        await page.goto(path);
        await (path === "/policy" ? policy : list).ready();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
    });
  });
}
