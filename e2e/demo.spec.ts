import { expect, test } from "@playwright/test";
import { serveSite } from "../scripts/serve/site.mjs";
import { SignIn } from "./pages/SignIn";

// The one spec for the real service worker: the demo build, below a path of a static host.
test.use({ serviceWorkers: "allow" });

test("the demo build runs on a static host, below any path, with the platform in the page", async ({
  page,
}) => {
  const site = await serveSite({ folder: "dist-demo", base: "/consoles/steward/" });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  try {
    await page.goto(`${site.url}/consoles/steward/`);
    const signIn = new SignIn(page);
    await signIn.signInAs(/Tomás Rivera/);
    const navigation = page.getByRole("navigation", { name: "Main" });
    await expect(navigation).toBeVisible();
    await navigation.getByRole("link", { name: "Accounts" }).click();
    await expect(page).toHaveURL(/\/consoles\/steward\/#\/accounts/);
    await page.reload();
    await expect(navigation).toBeVisible();
    expect(errors).toEqual([]);
  } finally {
    await site.close();
  }
});

test("a finished export is downloaded in the demo build too", async ({ page }) => {
  const site = await serveSite({ folder: "dist-demo", base: "/consoles/steward/" });
  try {
    await page.goto(`${site.url}/consoles/steward/`);
    await new SignIn(page).signInAs(/Tomás Rivera/);
    await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
    const jobPath = await page.evaluate(async () => {
      const token = (await fetch("/api/v1/me")).headers.get("x-csrf-token") ?? "";
      const headers = {
        "content-type": "application/json",
        "x-csrf-token": token,
        "idempotency-key": "demo-0001",
      };
      const body = JSON.stringify({
        resource: "accounts",
        filter: {},
        format: "csv",
        columns: ["id", "status"],
      });
      const started = await fetch("/api/v1/exports", { method: "POST", headers, body });
      return started.headers.get("location") ?? "";
    });
    const readJob = () =>
      page.evaluate(
        async (path) => ((await (await fetch(path)).json()) as { resultUrl?: string }).resultUrl,
        jobPath,
      );
    await expect.poll(readJob).toMatch(/^\/api\/v1\/exports\//);
    const resultUrl = (await readJob()) ?? "";
    const downloading = page.waitForEvent("download");
    await page.evaluate((href) => {
      const link = document.createElement("a");
      Object.assign(link, { href, download: "", textContent: "File" });
      document.body.append(link);
      link.click();
    }, resultUrl);
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^accounts-\d{4}-\d\d-\d\d\.csv$/);
  } finally {
    await site.close();
  }
});
