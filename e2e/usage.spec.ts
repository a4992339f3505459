import { readFile } from "node:fs/promises";
import { misbehave } from "../mocks/platform/ledger/misbehave";
import { activity } from "../mocks/platform/streams/activityArea";
import { expect, test } from "./fixtures";
import { AccountPage, accountPath, accountWhere } from "./pages/AccountPage";
import { JobsTray } from "./pages/JobsTray";
import { LedgerList } from "./pages/LedgerPages";
import { SavedViews } from "./pages/SavedViews";
import { lastAnswer, UsagePage, usagePath, usageQuestions } from "./pages/UsagePage";

test.describe("on InstaGen", () => {
  test.use({ platform: "instagen" });

  test("[instagen-1.2] [instagen-2.1] usage by model has requests, tokens and cost; the total is the ledger's, and a figure opens the entries that it is the sum of", async ({
    page,
    open,
    world,
  }) => {
    await open("mock-finance", usagePath({ range: "90d" }));
    const shown = new UsagePage(page);
    await shown.ready();
    const usage = await lastAnswer(world);
    expect(usageQuestions(world)).toBe(1);
    for (const { dims, requests, inputTokens, outputTokens, cost } of usage.groups) {
      const row = shown.row(dims.model ?? "-");
      for (const count of [requests, inputTokens, outputTokens])
        await expect(row).toContainText(count.toLocaleString("en"));
      await expect(shown.amount(row, cost ?? { amount: "-", currency: "-" })).toBeVisible();
    }
    await expect(shown.proof).toHaveText(
      `= ledger, ${(usage.ledger?.entries ?? 0).toLocaleString("en")} entries`,
    );

    const [dearest] = usage.groups;
    const cost = dearest?.cost ?? { amount: "-", currency: "-" };
    await shown.amount(shown.row(dearest?.dims.model ?? "-"), cost).click();
    const list = new LedgerList(page);
    await list.ready();
    await expect(list.totals.locator(`data[value="-${cost.amount} ${cost.currency}"]`).first()).toBeVisible();
    await page.goBack();
    await shown.ready();
    await expect(page).toHaveURL(/range=90d/);
    expect(page.url()).not.toMatch(/@|%40/);
  });

  test("[instagen-6.1] the usage of one account is exported as CSV and JSON Lines, its picture too, and the entries behind it", async ({
    page,
    open,
    world,
    pass,
  }) => {
    await open("mock-support", `${accountPath(accountWhere(world), "usage")}&range=90d`);
    const shown = new UsagePage(page);
    await shown.ready();
    const usage = await lastAnswer(world);
    await expect(new AccountPage(page).panel("Usage and cost")).toContainText("= ledger,");
    const saved = async (entry: string) => {
      await shown.panel.getByRole("button", { name: "Export" }).click();
      const coming = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: entry }).click();
      const file = await coming;
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), "latin1") };
    };
    const csv = await saved("This table (CSV)");
    expect(csv.name).toMatch(/^usage-.*\.csv$/);
    expect(csv.text).toContain(`,(total),false,${usage.totals.cost?.amount ?? "-"},`);
    const lines = await saved("This table (JSON Lines)");
    expect(JSON.parse(lines.text.trim().split("\n").at(-1) ?? "")).toMatchObject({
      group: "(total)",
      cost: usage.totals.cost?.amount,
      requests: usage.totals.requests,
    });
    const svg = await saved("Picture (SVG)");
    expect(svg.text).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg.text).not.toMatch(/var\(|oklch/);
    expect((await saved("Picture (PNG)")).text.slice(1, 4)).toBe("PNG");

    await shown.panel.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: /^Ledger entries behind it/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: /^FOCUS 1\.2/ }).check();
    await dialog.getByRole("button", { name: "Start export" }).click();
    await expect(dialog).toHaveCount(0);
    await pass(10_000);
    const tray = new JobsTray(page);
    await tray.open();
    await expect(
      tray.job("Export of ledger-entries").first().getByRole("link", { name: "Download" }),
    ).toBeVisible();
  });
});

test.describe("on the gateway", () => {
  test.use({ platform: "gateway" });

  test("[gateway-3.1] tokens, percentiles and failures by endpoint and by model; the keyboard alone leads from the year to requests and back", async ({
    page,
    open,
    world,
  }) => {
    await open("mock-finance", usagePath({ range: "12m", group: "endpoint", measure: "latency" }));
    const shown = new UsagePage(page);
    await shown.ready();
    for (const column of ["Tokens in", "Cached", "Tokens out", "Failed", "p50", "p95", "p99"])
      await expect(shown.table.getByRole("columnheader", { name: column, exact: true })).toBeVisible();
    const usage = await lastAnswer(world);
    for (const { dims } of usage.groups) await expect(shown.row(dims.endpoint ?? "-")).toBeVisible();
    await shown.choice("Group by").selectOption("Model");
    await expect(shown.table.getByRole("columnheader", { name: "Model" })).toBeVisible();
    await page.getByRole("button", { name: "Requests", exact: true }).click();
    await shown.ready();

    await shown.chart.focus();
    await page.keyboard.press("End");
    await expect(shown.chart).toHaveAttribute("aria-valuetext", /November 2026, not over yet, Total, [\d,]+/);
    await page.keyboard.press("ArrowDown");
    await expect(shown.chart).not.toHaveAttribute("aria-valuetext", /Total/);
    await page.keyboard.press("Enter");
    await expect(shown.trail).toContainText("2026");
    await expect(shown.trail).toContainText("November 2026");
    await shown.ready();
    // The twentieth of the month; then its hours.
    await shown.chart.focus();
    await page.keyboard.press("Home");
    for (let day = 1; day < 20; day += 1) await page.keyboard.press("ArrowRight");
    await expect(shown.chart).toHaveAttribute("aria-valuetext", /20 Nov 2026/);
    await page.keyboard.press("Enter");
    await expect(shown.trail).toContainText("20 Nov 2026");
    await shown.ready();
    await shown.chart.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/request-logs\?filter=.*at_gte.*at_lt/);
    await page.goBack();
    await shown.ready();
    await expect(shown.trail).toContainText("20 Nov 2026");
    await shown.chart.focus();
    await page.keyboard.press("Backspace");
    await expect(shown.trail).not.toContainText("20 Nov 2026");
    await expect(shown.trail).toContainText("November 2026");
  });
});

test.describe("on apimodels", () => {
  test.use({ platform: "apimodels" });

  test("[apimodels-1.2] usage is in credits, compared and explained, in any zone; the view is kept, for oneself or shared", async ({
    page,
    open,
    world,
  }) => {
    await open("mock-finance", usagePath({ compare: "previous", zone: "Asia/Kathmandu" }));
    const shown = new UsagePage(page);
    await shown.ready();
    const usage = await lastAnswer(world);
    expect(usage.totals.cost?.currency).toBe("CREDIT");
    await expect(shown.panel).toContainText(/[\d,.]+\scredits/);
    await expect(shown.panel).not.toContainText("$");
    await expect(shown.panel).toContainText("time in Asia/Kathmandu");
    expect(usage.from).toMatch(/T18:15:00\.000Z$/);
    const why = page.getByRole("region", { name: "Why cost changed" });
    for (const part of ["Volume", "Mix", "Price", "Cache"])
      await expect(why.getByRole("columnheader", { name: part })).toBeVisible();
    await expect(why).toContainText("add up to the change, to the last decimal");
    // The unit stands once, in the heading.
    await expect(shown.table.getByRole("columnheader", { name: "Cost, credits" })).toBeVisible();
    await expect(shown.table.getByRole("cell", { name: /credits/ })).toHaveCount(0);
    await expect(why.getByRole("columnheader", { name: "Volume, credits" })).toBeVisible();
    await expect(page.getByRole("region", { name: "This month" })).toContainText(
      /Estimate: so far|No forecast:/,
    );
    await expect(page.getByRole("region", { name: "Unusual days" })).toContainText("further from the median");

    // Kept for oneself and for everybody; a preset is a question of finance within what is asked now.
    const views = new SavedViews(page);
    await views.save("Mine in Kathmandu", "private");
    await views.save("Ours in Kathmandu", "shared");
    const presets = page.getByRole("navigation", { name: "Spending views" });
    await presets.getByRole("link", { name: "Top spenders" }).click();
    await expect(page).toHaveURL(/group=accountId/);
    await expect(page).toHaveURL(/zone=Asia%2FKathmandu/);
    await expect(presets.getByRole("link", { name: "Top spenders" })).toHaveAttribute("aria-current", "page");
    await shown.ready();
    await page.goto("/usage");
    await shown.ready();
    await views.open();
    await views.view("Mine in Kathmandu").click();
    await expect(page).toHaveURL(/compare=previous/);
    await shown.ready();
    await expect(shown.panel).toContainText("time in Asia/Kathmandu");
    await expect(why).toBeVisible();

    await open("mock-support", "/usage");
    await shown.ready();
    await expect(presets).toHaveCount(0);
    await views.open();
    await expect(views.view("Ours in Kathmandu")).toBeVisible();
    await expect(views.view("Mine in Kathmandu")).toHaveCount(0);
    await views.view("Ours in Kathmandu").click();
    await expect(page).toHaveURL(/zone=Asia%2FKathmandu/);
    await shown.ready();
    await expect(shown.panel).toContainText("Costs of others are not shown to you");
    await expect(why).toHaveCount(0);
  });
});

test("one changed entry turns the proof and marks its group; who may not see others' costs sees none", async ({
  page,
  open,
  world,
}) => {
  misbehave(world.platform.use(activity), "change_amount");
  await open("mock-finance", usagePath({ range: "90d" }));
  const shown = new UsagePage(page);
  await shown.ready();
  await expect(shown.proof).toHaveAttribute("data-proof", "differs");
  await expect(shown.proof.locator('data[value="-0.000000000001 USD"]')).toBeVisible();
  // The group of the entry, and so the total.
  await expect(shown.table.getByText("Not what the ledger has for this group")).toHaveCount(2);

  await open("mock-support", usagePath({ range: "90d", group: "accountId" }));
  await shown.ready();
  await expect(shown.panel).toContainText("Costs of others are not shown to you");
  await expect(page.getByRole("button", { name: "Cost", exact: true })).toHaveCount(0);
  await expect(shown.table.getByRole("columnheader", { name: "Cost" })).toHaveCount(0);
  await expect(page.getByRole("main").locator("data[value$=USD]")).toHaveCount(0);
});

test("trouble is told in its place, and what is asked again comes", async ({ page, open, world }) => {
  await open("mock-finance", "/");
  const shown = new UsagePage(page);
  for (const [fault, says] of [
    [{ kind: "status", status: 403 }, /lacks the permission/],
    [{ kind: "status", status: 500 }, /Something went wrong|platform failed/],
    [{ kind: "malformed" }, /could not be read|not what|answer/i],
    [{ kind: "wrong_shape" }, /could not be read|not what|answer|shape/i],
  ] as const) {
    world.faults.next({ ...fault, method: "GET", path: "/usage", times: 100 });
    await page.goto("/usage");
    await expect(page.getByRole("main").getByText(says).first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "Usage and cost" })).toBeVisible();
    world.faults.clear();
    await page.getByRole("main").getByRole("button", { name: "Retry" }).click();
    await shown.ready();
  }
});
