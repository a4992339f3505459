import { expect, test } from "./fixtures";
import { AuditLogPage, logOf } from "./pages/AuditPages";
import type { World } from "./world";

/** Reads the log, which is itself an event, until it holds so many. */
async function growTo(world: World, size: number) {
  const { table } = logOf(world).trail;
  while (table.length < size)
    await world.ask("mock-auditor", "GET", `/audit-events/${String(table.length - 1)}`);
  expect(table.length, "events before the head is signed").toBe(size);
}

test.describe("a log without history", () => {
  test.use({ auditEvents: 0 });

  test("says that it is empty, signed, and shows what waits for the next head", async ({
    page,
    open,
    world,
  }) => {
    await open("mock-security", "/audit-events");
    const log = new AuditLogPage(page);
    await expect(log.banner).toHaveAttribute("data-log-state", "empty", { timeout: 20_000 });
    await expect(log.banner).toContainText("The log is empty, and says so signed");
    expect(logOf(world).trail.provenSize).toBe(0);
    await expect(log.grid.locator('[data-proof="pending"]').first()).toBeVisible();
    await expect(log.grid.locator('[data-proof="verified"]')).toHaveCount(0);
    await log.completeness.open();
    await log.completeness.start.click();
    await expect(log.completeness.dialog.getByText("0 of 0, none withheld")).toBeVisible({ timeout: 20_000 });
    await log.completeness.close();
    await log.ask("action:no_such.action");
    await expect(log.main.getByText("No event matches this query")).toBeVisible();
  });

  test("is proven with its first event", async ({ page, open, world, pass }) => {
    await open("mock-security");
    await growTo(world, 1);
    await pass(61_000);
    const log = await AuditLogPage.open(page);
    await expect(log.banner).toHaveAttribute("data-log-state", "verified");
    await expect(log.banner).toContainText(/ 1 event(?!s)/);
    await expect(log.proof(log.row(0))).toHaveAttribute("data-proof", "verified");
  });
});

for (const size of [2, 256, 512]) {
  test.describe(`a log of exactly ${String(size)} events`, () => {
    test.use({ auditEvents: Math.max(0, size - 4) });

    test("is proven, first row and last, and nothing of it is withheld", async ({
      page,
      open,
      world,
      pass,
    }) => {
      await open("mock-security");
      await growTo(world, size);
      await pass(61_000);
      expect(logOf(world).trail.provenSize).toBe(size);
      const log = await AuditLogPage.open(page, "/audit-events?at=1");
      await expect(log.banner).toHaveAttribute("data-log-state", "verified");
      for (const index of [0, 1])
        await expect(log.proof(log.row(index))).toHaveAttribute("data-proof", "verified");
      await page.goto(`/audit-events?at=${String(size - 1)}`);
      await log.ready();
      await expect(log.proof(log.row(size - 1))).toHaveAttribute("data-proof", "verified");
      await log.completeness.open();
      await log.completeness.start.click();
      const all = `${String(size)} of ${String(size)}, none withheld`;
      await expect(log.completeness.dialog.getByText(all)).toBeVisible({ timeout: 20_000 });
    });
  });
}
