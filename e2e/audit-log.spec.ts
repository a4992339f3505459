import { expect, test } from "./fixtures";
import { AuditLogPage, logOf } from "./pages/AuditPages";

const PLATFORMS = ["instagen", "gateway", "studio", "imagegen", "apimodels"] as const;

for (const platform of PLATFORMS) {
  test.describe(platform, () => {
    test.use({ platform });

    test("a healthy log is proven, row by row, and raises no alarm", async ({ page, open, pass }) => {
      await open("mock-security");
      // What signing in has appended comes into the next signed head.
      await pass(61_000);
      const log = await AuditLogPage.open(page);
      await expect(log.banner).toHaveAttribute("data-log-state", /^(verified|pending)$/);
      await expect(log.grid.locator('[data-proof="verified"]').first()).toBeVisible();
      expect(
        await log.grid
          .locator("[data-proof]")
          .evaluateAll((marks) =>
            marks
              .map((mark) => mark.dataset["proof"])
              .filter((state) => state !== "verified" && state !== "pending"),
          ),
      ).toEqual([]);
    });
  });
}

test.describe("on Gateway", () => {
  test.use({ platform: "gateway" });

  test("[gateway-6.2] an event says when it expires, 90 days after it was recorded", async ({
    page,
    open,
    world,
  }) => {
    await open("mock-security");
    const index = logOf(world).trail.provenSize - 30;
    const { body } = await world.ask("mock-security", "GET", `/audit-events/${index}`);
    const { expiresAt, leaf } = body as { expiresAt: string; leaf: string };
    const { recordedAt } = JSON.parse(leaf) as { recordedAt: string };
    expect(Date.parse(expiresAt) - Date.parse(recordedAt)).toBe(90 * 86_400_000);
    await page.goto(`/audit-events/${index}/show`);
    const expiry = page.locator("dt", { hasText: /^Expires$/ }).locator("xpath=following-sibling::dd[1]");
    await expect(expiry.locator(`time[datetime="${expiresAt}"]`)).toBeVisible();
    await page.goto("/audit-events/reviews");
    await expect(page.getByRole("img", { name: "What can still be read" })).toBeVisible();
    await expect(page.getByText(/^Retained [\d,]+$/)).toBeVisible();
  });
});

test("a query is text and chips, either way, and stays in the address", async ({ page, open }) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  const all = await log.count();
  await page.keyboard.press("/");
  await expect(log.query).toBeFocused();
  await page.keyboard.type("outc");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("outcome");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(log.query).toHaveValue("outcome:");
  await page.keyboard.type("den");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(log.query).toHaveValue("outcome:denied ");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=outcome%3Adenied/);
  await expect(log.chips).toHaveCount(1);
  await log.ready();
  await expect.poll(() => log.count()).toBeLessThan(all);
  const denied = await log.count();
  await log.chips.getByRole("button", { name: /^Leave out instead/ }).click();
  await expect(log.query).toHaveValue("-outcome:denied");
  await log.ready();
  await expect.poll(() => log.count()).toBeGreaterThanOrEqual(all - denied);
  await log.chips.getByRole("button", { name: /^Remove/ }).click();
  await expect(log.query).toHaveValue("");
  await page.goBack();
  await expect(log.query).toHaveValue("-outcome:denied");
});

test("a mistake is underlined where it is, and the list stays", async ({ page, open, world }) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  const asked = world.exchanges.length;
  await log.ask("outcome:denied actr:stf_1");
  await expect(page.locator("[data-error-mark]")).toHaveText("actr");
  await expect(log.main.getByRole("alert").filter({ hasText: "no field" })).toContainText("actor");
  await expect(log.query).toHaveAttribute("aria-invalid", "true");
  await expect(log.rows.first()).toBeVisible();
  expect(world.exchanges.slice(asked).filter(({ target }) => target.includes("actr"))).toEqual([]);
});

test("free text and IP addresses stand in no address, no storage, no link", async ({ page, open, world }) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  await log.ask('ip:192.0.2.17 "Quarterly secret" outcome:success');
  await expect(log.chips).toHaveCount(3);
  await expect(log.main.getByText(/stay in this tab/)).toBeVisible();
  await expect(page).toHaveURL(/q=outcome%3Asuccess/);
  await log.histogram.waitFor();
  const traces = [/192\.0\.2\.17/, /Quarterly/i];
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  const targets = world.exchanges.map(({ target }) => target);
  for (const trace of traces) {
    expect(page.url()).not.toMatch(trace);
    expect(stored).not.toMatch(trace);
    expect(targets.filter((target) => trace.test(decodeURIComponent(target)))).toEqual([]);
    expect(
      await page
        .locator("a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href).join()),
    ).not.toMatch(trace);
  }
  expect(targets).toContain("/api/v1/audit-events/search");
  await page.reload();
  await expect(log.query).toHaveValue(/Quarterly secret/);
});

test("an address that carries a personal value is cleaned at once", async ({ page, open }) => {
  await open("mock-security", "/audit-events?q=ip%3A192.0.2.17+outcome%3Asuccess");
  await expect(page).toHaveURL(/\?q=outcome%3Asuccess$/);
  await expect(new AuditLogPage(page).query).toHaveValue("ip:192.0.2.17 outcome:success");
});

test("the histogram zooms by mouse and by keyboard, and back", async ({ page, open }) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  const all = await log.count();
  await log.histogram.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(log.histogram).toHaveAttribute("aria-valuetext", /event/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/created%3A/);
  await log.ready();
  await expect.poll(() => log.count()).toBeLessThan(all);
  await log.main.getByRole("button", { name: "Whole range" }).click();
  await expect(page).not.toHaveURL(/created/);
  await log.ready();
  await expect(log.histogram).toBeVisible();
  const box = await log.histogram.boundingBox();
  if (!box) throw new Error("The histogram is not drawn.");
  await page.mouse.move(box.x + box.width * 0.4, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/created%3A/);
  await log.histogram.focus();
  await page.keyboard.press("Backspace");
  await expect(page).not.toHaveURL(/created/);
});

test("a facet's value is asked for with a click and left out with the other control", async ({
  page,
  open,
}) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  const value = log.facets.getByRole("button", { name: /^Denied: / });
  const counted = Number((await value.innerText()).replaceAll(/\D/g, ""));
  await value.click();
  await expect(log.query).toHaveValue("outcome:denied");
  await log.ready();
  await expect.poll(() => log.count()).toBeGreaterThanOrEqual(counted);
  await expect(value).toHaveAttribute("aria-pressed", "true");
  await log.facets.getByRole("button", { name: "Leave out Denied" }).click();
  await expect(log.query).toHaveValue("-outcome:denied");
});

test("the list starts at a date or a number, and leads back to the newest", async ({ page, open, world }) => {
  await open("mock-security", "/audit-events");
  const log = new AuditLogPage(page);
  await log.ready();
  const index = logOf(world).trail.provenSize - 200;
  await log.main.getByRole("button", { name: "Go to…" }).click();
  await page.getByRole("textbox", { name: "Date, time or number" }).fill(String(index));
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(log.row(index)).toBeVisible();
  await expect(log.rows.first().locator("a")).toHaveAttribute("href", new RegExp(`/${index}/show$`));
  await log.main.getByRole("button", { name: "To the newest" }).click();
  await expect(page).not.toHaveURL(/at=/);
  await log.ready();
  await expect(log.rows.first().locator("a")).not.toHaveAttribute("href", new RegExp(`/${index}/show$`));
});

test("live, new events come by themselves; scrolled down, they wait and are counted", async ({
  page,
  open,
  world,
}) => {
  await open("mock-security", "/audit-events?q=action%3Aaccess_key.*");
  const log = new AuditLogPage(page);
  await log.ready();
  const [key] = await world.rows("access-keys", "mock-security");
  const newest = await log.rows.first().locator("a").getAttribute("href");
  await log.main.getByRole("button", { name: "Live" }).click();
  const disable = (id: string | undefined) =>
    world.ask("mock-admin", "POST", `/access-keys/${id ?? ""}/disable`, { reason: "Trying the tail" });
  await disable(key?.id);
  await expect(log.rows.first().locator("a")).not.toHaveAttribute("href", newest ?? "", { timeout: 15_000 });
  const first = await log.rows.first().locator("a").getAttribute("href");
  await log.grid.evaluate((grid) => grid.scrollTo({ top: 600 }));
  await expect(log.main.getByRole("button", { name: "Live, paused" })).toBeVisible();
  await world.ask("mock-admin", "POST", `/access-keys/${key?.id ?? ""}/enable`, {
    reason: "Trying the tail",
  });
  await expect(log.main.getByRole("button", { name: /^\d+ newer$/ })).toBeVisible({ timeout: 15_000 });
  await log.main.getByRole("button", { name: /^\d+ newer$/ }).click();
  await expect(log.rows.first().locator("a")).not.toHaveAttribute("href", first ?? "");
});

test("a link shows the same query and the same event to a colleague", async ({ page, open, world }) => {
  const index = logOf(world).trail.provenSize - 12;
  await open("mock-auditor", `/audit-events?q=outcome%3Asuccess%2Cfailure%2Cdenied&selected=${index}`);
  const log = new AuditLogPage(page);
  await log.ready();
  await expect(log.pane.getByText("Proven", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(log.pane).toHaveCount(0);
  await expect(page).not.toHaveURL(/selected/);
});
