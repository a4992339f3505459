import { staff } from "../mocks/platform/staff/staff";
import { expect, test } from "./fixtures";
import { Dialog } from "./pages/Dialog";
import { ListPage } from "./pages/ListPage";
import { ShowPage } from "./pages/ShowPage";
import type { World } from "./world";

const DAY = 86_400_000;

/** Four eyes take two people with the same right. */
function giveAdmin(world: World): void {
  const { rows } = world.platform.use(staff);
  rows.put({ ...rows.require("stf_4x1d"), roles: ["admin"] });
}

test.describe("a gateway whose nights have run", () => {
  test.use({ platform: "gateway" });

  test("[gateway-6.1] [gateway-6.2] the board says each rule, the oldest record, the last and the next run, and is calm", async ({
    page,
    open,
    accessibilityProblems,
  }) => {
    await open("mock-auditor", "/retention");
    const list = new ListPage(page);
    await list.ready();
    await expect(list.row("API request logs")).toContainText("90 days, then deleted");
    await expect(list.row("API request logs")).toContainText("Kept");
    await expect(list.row("Wallet transactions")).toContainText("Indefinitely");
    await expect(list.row("Billing information")).toContainText("The policy does not say");
    await expect(list.row("Request and response content")).toContainText("Not stored");
    await expect(page.getByText("older than promised")).toHaveCount(0);
    expect(await accessibilityProblems()).toEqual([]);
    await list.row("Audit logs").getByRole("link").first().click();
    const shown = new ShowPage(page);
    await expect(shown.heading).toHaveText("Audit logs");
    await expect(shown.fact("How long")).toHaveText("90 days");
    await expect(shown.fact("At the end")).toHaveText("The rows are deleted");
    await expect(shown.fact("Next run")).toContainText("Nov 2026");
    // Who may only read is offered no run.
    await expect(shown.action("Run now…")).toHaveCount(0);
    expect(await accessibilityProblems()).toEqual([]);
    await shown.panel("The rows concerned").getByRole("link", { name: "Its runs in the audit log" }).click();
    await expect(page).toHaveURL(/\/audit-events\?q=/);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText("Audit log");
  });
});

test.describe("a gateway whose nights have not run", () => {
  test.use({ platform: "gateway", missedRuns: 6, scale: "demo" });

  test("[gateway-6.1] [gateway-6.2] what is older than promised raises an alarm at home and on the board, leads to its rows, and goes when two people run it", async ({
    page,
    open,
    pass,
    world,
  }) => {
    test.slow();
    giveAdmin(world);
    await pass(2 * DAY);
    await open("mock-admin");
    await page
      .getByRole("main")
      .getByRole("link", { name: /older than promised/ })
      .first()
      .click();
    const list = new ListPage(page);
    await list.ready();
    await expect(list.rows).toHaveCount(2);
    await expect(page.getByRole("alert")).toContainText("2 categories hold data older than promised");
    await expect(list.row("API request logs")).toContainText("Overdue");
    await list.row("API request logs").getByRole("link").first().click();
    const shown = new ShowPage(page);
    await expect(shown.panel("Runs")).toContainText("No run is planned");
    await expect(shown.panel("What is held")).toContainText("older than promised");
    const path = new URL(page.url()).pathname;
    await shown
      .panel("The rows concerned")
      .getByRole("link", { name: "Records older than promised" })
      .click();
    await expect(page).toHaveURL(/\/request-logs\?filter=.*at_lt/);
    await page.goto(path);
    await shown.action("Run now…").click();
    const dialog = new Dialog(page, /Run the retention/);
    await expect(dialog.button("Ask for the run")).toBeDisabled();
    await dialog.giveReason("The nightly runs have stopped");
    await dialog.finish("Ask for the run");
    await open("mock-support-2", "/approvals");
    await list.ready();
    await list.row("Run the retention of API request logs now").getByRole("link").first().click();
    await shown.action("Approve…").click();
    await new Dialog(page, "Approve it?").finish("Approve");
    await pass(20_000);
    await page.goto(path);
    await expect(shown.panel("Runs")).toContainText(/[\d,]+ deleted/);
    await expect(shown.panel("Runs")).toContainText("Next run");
    await expect(shown.main).not.toContainText("Overdue");
  });
});

test("[studio-5.2] operational logs: 30 days, then both steps, and the runs that took them", async ({
  page,
  open,
}) => {
  await open("mock-support", "/retention/operational_logs/show");
  const shown = new ShowPage(page);
  await expect(shown.fact("How long")).toHaveText("30 days");
  await expect(shown.fact("At the end").getByRole("listitem")).toHaveText([
    "Summed up into totals that name nobody",
    "What names a person is removed from the rows",
  ]);
  await expect(shown.fact("Last run")).toContainText(/summed up.*anonymised/);
  await page.goto("/retention/backups/show");
  await expect(shown.fact("Last run")).toContainText("37 failed");
  await expect(shown.panel("What is held")).toContainText("3 days older than promised");
  await expect(shown.panel("The rows concerned")).toContainText("Content is never shown to staff");
});

test.describe("a platform that sells credits", () => {
  test.use({ platform: "apimodels" });

  test("[apimodels-5.1] [apimodels-5.2] temporary uploads with the days configured; call logs and billing as the policy words them", async ({
    page,
    open,
  }) => {
    await open("mock-finance", "/retention");
    const list = new ListPage(page);
    await list.ready();
    await expect(list.row("Temporary uploads")).toContainText("3 days, then deleted");
    await expect(list.row("Call records")).toContainText("The policy does not say");
    await expect(list.row("Orders and credits")).toContainText("As long as the account lives");
    await list.row("Call records").getByRole("link").first().click();
    await expect(new ShowPage(page).fact("Ground")).toHaveText("Kept for troubleshooting and reconciliation");
    await page.goto("/retention/billing/show");
    await expect(new ShowPage(page).fact("Ground")).toHaveText(
      "For the account's life and as the law requires",
    );
  });
});

test("a platform whose word and figures disagree is told so", async ({ page, open, world }) => {
  await page.route("**/api/v1/retention/backups", async (route) => {
    const answer = await route.fetch();
    const status = (await answer.json()) as Record<string, unknown>;
    const { overdueBy: _overdueBy, ...rest } = status;
    await route.fulfill({ response: answer, json: { ...rest, state: "kept" } });
  });
  await open("mock-security", "/retention/backups/show");
  await expect(page.getByRole("alert")).toContainText("The platform's word and its figures disagree");
  expect(world.exchanges.some(({ target }) => target.includes("/retention/backups"))).toBe(true);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the retention board is read without scrolling the page sideways", async ({ page, open }) => {
    await open("mock-auditor", "/retention");
    await new ListPage(page).ready();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.goto("/retention/backups/show");
    await expect(new ShowPage(page).heading).toHaveText("Backups");
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
