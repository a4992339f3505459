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
