import { expect, test } from "./fixtures";
import { UsagePage, usagePath } from "./pages/UsagePage";

test("the board is accessible in each of its looks, and readable on a phone", async ({
  page,
  open,
  accessibilityProblems,
}) => {
  await open("mock-finance", usagePath({ compare: "previous", range: "90d" }));
  const shown = new UsagePage(page);
  await shown.ready();
  expect(await accessibilityProblems()).toEqual([]);
  await shown.choice("Rows").selectOption("Time");
  await expect(shown.table.getByRole("columnheader", { name: "Time" })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  const twoDays = { from: "2026-11-18T23:00:00.000Z", to: "2026-11-20T23:00:00.000Z" };
  await page.goto(usagePath({ ...twoDays, look: "heat" }));
  await expect(page.getByRole("table", { name: /by day and hour of day/ })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
