import { expect, test } from "./fixtures";

/** Every route; `:key` and `:account` stand for the first row of their list. */
const ROUTES = [
  "/",
  "/accounts",
  "/accounts/:account/show",
  "/access-keys",
  "/access-keys/create",
  "/access-keys/:key/show",
  "/access-keys/:key",
  "/leak-response?key=:key",
];
const THEMES = ["light", "dark"] as const;

for (const colorScheme of THEMES) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("the sign-in page is accessible", async ({ page, accessibilityProblems }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await accessibilityProblems()).toEqual([]);
    });

    for (const route of ROUTES) {
      test(`${route} is accessible`, async ({ page, open, world, accessibilityProblems }) => {
        const [account] = await world.rows("accounts", "mock-admin");
        const [key] = await world.rows("access-keys", "mock-admin");
        await open("mock-admin", route.replace(":account", account?.id ?? "").replace(":key", key?.id ?? ""));
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("main").locator("[aria-busy=true]")).toHaveCount(0);
        expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(
          colorScheme === "dark",
        );
        expect(await accessibilityProblems()).toEqual([]);
      });
    }
  });
}
