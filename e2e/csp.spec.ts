import { expect, test } from "./fixtures";
import { Palette } from "./pages/Palette";

/** Everything that can be opened without a row: each loads code, styles and widgets of its own. */
const PATHS = ["/", "/accounts", "/access-keys", "/access-keys/create"];

test("no page breaks the content security policy, whatever is opened on it", async ({
  page,
  open,
  context,
}) => {
  const reports: string[] = [];
  await context.exposeFunction("reportViolation", (what: string) => void reports.push(what));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void };
      reportViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  await open("mock-admin");
  for (const path of PATHS) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
    await page.keyboard.press("Escape");
    const palette = new Palette(page);
    await palette.open();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Your account" }).click();
    await page.keyboard.press("Escape");
  }
  expect(reports).toEqual([]);
});

test("the policy that is tested is the strict one, and it bites", async ({ page, open, trouble }) => {
  trouble.expect(/Content Security Policy|TrustedScript/);
  await open("mock-admin");
  const hasRun = await page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.text = "window.injected = true";
      document.body.append(script);
    } catch {
      return "refused"; // trusted types refuse the text before it could run
    }
    return "injected" in window ? "ran" : "blocked";
  });
  expect(["refused", "blocked"]).toContain(hasRun);
});
