import { expect, test } from "./fixtures";
import { SignIn } from "./pages/SignIn";

test("signing in shows the console at the address that was asked for", async ({ page }) => {
  const signIn = new SignIn(page);
  await page.goto("/");
  await expect(signIn.heading).toBeVisible();
  await signIn.signInAs(/Ines Ferreira/);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
});
