import { expect, test as base } from "@playwright/test";
import { proxyTo, serveSite } from "../scripts/serve/site.mjs";
import { startPlatform } from "../scripts/setup/mockPlatform.mjs";
import { ListPage } from "./pages/ListPage";
import { SignIn } from "./pages/SignIn";

/** The platform as `npm run platform` serves it, in a process of its own, behind the production build. */
const test = base.extend<object, { console: string }>({
  console: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from this pattern
    async ({}, use) => {
      const options = { platform: "studio", scale: "small", seed: 1, dataFolder: null, skipBadLines: false };
      const platform = await startPlatform(options, 0);
      const site = await serveSite({ folder: "dist", api: proxyTo(platform.url) });
      await use(site.url);
      await site.close();
      platform.stop();
    },
    { scope: "worker" },
  ],
});

test("a session and what was changed survive a reload and are seen in a second tab", async ({
  page,
  context,
  console: url,
}) => {
  await page.goto(`${url}/access-keys?filter=${encodeURIComponent('{"status":"active"}')}`);
  await new SignIn(page).signInAs(/Sam Okafor/);
  const list = new ListPage(page);
  await list.ready();
  await list.rows.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/show$/);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Access keys");
  const name = await page.getByRole("heading", { level: 1 }).innerText();
  const address = page.url();
  const second = await context.newPage();
  await second.goto(address);
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(name);

  await page.getByRole("main").getByRole("button", { name: "Disable", exact: true }).click();
  await page.getByRole("button", { name: "Disable key" }).click();
  await expect(page.getByRole("main").getByText("This key is disabled")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("main").getByText("This key is disabled")).toBeVisible();
  await second.reload();
  await expect(second.getByRole("main").getByText("This key is disabled")).toBeVisible();
});

test("the API takes a bearer token as well, and refuses what is not allowed", async ({
  request,
  console: url,
}) => {
  const ask = (path: string, person?: string) =>
    request.get(`${url}/api/v1${path}`, person ? { headers: { authorization: `Bearer ${person}` } } : {});
  expect((await ask("/me")).status()).toBe(401);
  expect((await ask("/access-keys", "mock-finance")).status()).toBe(403);
  const answer = await ask("/access-keys?range=[0,9]", "mock-support");
  expect(answer.ok()).toBe(true);
  expect(answer.headers()["content-range"]).toMatch(/^access-keys 0-9\/\d+$/);
  expect(answer.headers()["x-request-id"]).toBeTruthy();
});
