import { expect, test } from "./fixtures";
import { Palette } from "./pages/Palette";
import { SignIn } from "./pages/SignIn";

const HOUR_MS = 3_600_000;

test("signing in and out happens at the address that was asked for", async ({ page }) => {
  const signIn = new SignIn(page);
  await page.goto("/access-keys?page=2");
  await expect(signIn.heading).toBeVisible();
  await signIn.signInAs(/Sam Okafor/);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await expect(page).toHaveURL(/\/access-keys\?page=2/);

  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(signIn.heading).toBeVisible();
  await page.reload();
  await expect(signIn.heading).toBeVisible();
});

test("the session warns before it ends, and can be kept", async ({ page, context, open, pass, world }) => {
  await open("mock-security");
  const warning = page.getByText(/Your session ends in \d+ min/);
  await expect(warning).toBeHidden();
  await pass(8 * HOUR_MS - 4 * 60_000);
  // It looks at the clock every 15 seconds.
  await context.clock.runFor(16_000);
  await expect(warning).toBeVisible();
  await page.getByRole("button", { name: "Stay signed in" }).click();
  await expect(warning).toBeHidden();
  expect(world.exchanges.some(({ target }) => target === "/api/v1/me")).toBe(true);
});

test("the palette goes to a page, finds a row by its id and runs an action", async ({
  page,
  open,
  world,
}) => {
  await open("mock-security");
  const palette = new Palette(page);
  await palette.open();
  await palette.search("access k");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/access-keys/);

  const keys = await world.rows("access-keys", "mock-security");
  const id = keys[0]?.id ?? "";
  await palette.open();
  await palette.search(id);
  await expect(palette.options).not.toHaveCount(0);
  await palette.run();
  await expect(page).toHaveURL(new RegExp(`/access-keys/${id}`));

  // What a customer quotes from an answer leads to the request.
  const logs = await world.ask("mock-security", "GET", "/request-logs?limit=1");
  const [log] = (logs.body as { items: { id: string; requestId: string }[] }).items;
  await palette.open();
  await palette.search(log?.requestId ?? "");
  await expect(palette.options).not.toHaveCount(0);
  await palette.run();
  await expect(page).toHaveURL(new RegExp(`/request-logs/${log?.id ?? ""}`));

  await palette.open();
  await palette.search("theme dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the keyboard alone finds its way, and ? explains it", async ({ page, open }) => {
  await open("mock-security");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard" });
  await expect(help).toBeVisible();
  await expect(help.getByText("Open the command palette")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("g");
  await page.keyboard.press("k");
  await expect(page).toHaveURL(/\/access-keys/);
});

test("theme and density are kept", async ({ page, open }) => {
  await open("mock-auditor");
  const choose = async (name: RegExp) => {
    await page.getByRole("button", { name: "Your account" }).click();
    await page.getByRole("menuitemradio", { name }).or(page.getByRole("menuitem", { name })).click();
  };
  await choose(/Theme: Dark/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await choose(/Theme: Light/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("home shows each role its own work from one request", async ({ page, open, world }) => {
  await open("mock-security");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  // What is asked ahead of the console's code is not asked again by it: the file that asks runs before it, never beside it.
  await expect(page.locator('head script[src*="/early-"]')).not.toHaveAttribute("async");
  for (const path of ["/api/v1/me", "/api/v1/platform", "/api/v1/home"]) {
    const asked = world.exchanges.filter(({ target }) => target === path);
    expect(asked, path).toHaveLength(1);
  }
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/(access-keys|accounts)/);
});

test("the jobs tray opens, says that there is nothing, and closes", async ({ page, open }) => {
  await open("mock-security");
  await page.getByRole("button", { name: /jobs/i }).click();
  const tray = page.getByRole("region", { name: /jobs/i });
  await expect(tray).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tray).toBeHidden();
});

test.describe("at 390 px", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of ["/", "/access-keys", "/accounts"]) {
    test(`${path} is readable without scrolling sideways`, async ({ page, open }) => {
      await open("mock-security", path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.getByRole("button", { name: "Open navigation" }).click();
      await page.getByRole("dialog").getByRole("link", { name: "Accounts" }).click();
      await expect(page).toHaveURL(/\/accounts/);
      await expect(page.getByRole("dialog")).toBeHidden();
    });
  }
});
