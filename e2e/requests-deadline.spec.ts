import type { components } from "../openapi/platform.gen";
import { expect, test } from "./fixtures";
import { ListPage } from "./pages/ListPage";
import { ShowPage } from "./pages/ShowPage";
import type { World } from "./world";

type PrivacyRequest = components["schemas"]["PrivacyRequest"];
type PrivacyReport = components["schemas"]["PrivacyReport"];

/** A request received on the last day of January: the month that follows has no such day, and its last one is a Saturday. */
async function recordOfJanuary(world: World): Promise<PrivacyRequest> {
  const accounts = await world.rows("accounts", "mock-admin");
  const account = accounts.find(({ status, country }) => status === "active" && country === "DE");
  const { status, body } = await world.ask("mock-support", "POST", "/privacy-requests", {
    type: "erasure",
    source: "email",
    receivedAt: "2026-01-31T09:00:00.000Z",
    accountId: account?.id,
    reason: "Found in an old mailbox",
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body as PrivacyRequest;
}

const panelOf = (page: ShowPage) => page.panel("How the legal date was counted");

test("a legal date is explained step by step, each with its date, its rule and where the rule stands", async ({
  page,
  open,
  world,
}) => {
  const { id, deadline } = await recordOfJanuary(world);
  expect(deadline.due).toBe("2026-03-02");
  await open("mock-support", `/privacy-requests/${id}/show`);
  const panel = panelOf(new ShowPage(page));
  const steps = panel.getByRole("list", { name: "Steps of the counting" }).first().getByRole("listitem");
  await expect(steps).toHaveText([
    /Saturday, 31 Jan 2026.*The day itself is not counted/,
    /Saturday, 28 Feb 2026.*One month/,
    /Saturday, 28 Feb 2026.*it ends on its last/,
    /Monday, 02 Mar 2026.*Saturday: moves to the next working day/,
    /Due.*Monday, 02 Mar 2026/,
  ]);
  for (const [index, { source }] of deadline.steps.entries())
    await expect(steps.nth(index)).toContainText(source);
  await expect(panel.getByRole("alert")).toHaveCount(0);
});

test("what would move a date is counted on the spot, and nothing of it is saved or sent", async ({
  page,
  open,
  world,
}) => {
  const { id } = await recordOfJanuary(world);
  await open("mock-support", `/privacy-requests/${id}/show`);
  const panel = panelOf(new ShowPage(page));
  await panel.getByRole("button", { name: "What if…" }).click();
  const outcome = panel.getByRole("status");
  await expect(outcome).toContainText("The same date as now.");
  const asked = world.exchanges.filter(({ method }) => method !== "GET").length;

  await panel.getByRole("checkbox", { name: "Extended" }).check();
  // Three months from January's last day, never two from a date that was clamped or moved.
  await expect(outcome).toContainText("Thursday, 30 Apr 2026");
  await expect(outcome).toContainText("59 days later than now.");
  await expect(outcome).toContainText("An extension has to be told by Monday, 02 Mar 2026.");
  await panel.getByRole("checkbox", { name: "Extended" }).uncheck();

  await panel.getByRole("button", { name: "Add a pause" }).click();
  const pause = panel.getByRole("group", { name: "Pause 1" });
  await pause.getByLabel("Asked on").fill("2026-02-02");
  await expect(outcome).toContainText("No date while the clock stands");
  await pause.getByLabel("Answered on").fill("2026-02-09");
  await expect(outcome).toContainText("7 days of lawful pauses are added");
  await expect(outcome).toContainText("7 days later than now.");
  await pause.getByLabel("Reason").selectOption({ label: "Internal" });
  await expect(pause).toContainText("This pause does not move the legal date.");
  await expect(outcome).toContainText("The same date as now.");
  await pause.getByLabel("Answered on").fill("2026-02-01");
  await expect(panel.getByText("A pause ends before it begins.")).toBeVisible();
  await panel.getByRole("button", { name: "Remove pause 1" }).click();

  await panel.getByLabel("Law").selectOption({ label: "CCPA/CPRA" });
  await expect(outcome).toContainText("Tuesday, 17 Mar 2026");
  await panel.getByRole("button", { name: "As it is" }).click();
  await expect(outcome).toContainText("The same date as now.");
  expect(world.exchanges.filter(({ method }) => method !== "GET")).toHaveLength(asked);
});

test("a platform that counts another date than the law does is not believed in silence", async ({
  page,
  open,
  world,
}) => {
  const { id } = await recordOfJanuary(world);
  await page.route(`**/api/v1/privacy-requests/${id}`, async (route) => {
    const answer = await route.fetch();
    const request = (await answer.json()) as PrivacyRequest;
    await route.fulfill({
      response: answer,
      json: { ...request, deadline: { ...request.deadline, due: "2026-03-09" } },
    });
  });
  await open("mock-support", `/privacy-requests/${id}/show`);
  const alarm = panelOf(new ShowPage(page)).getByRole("alert");
  await expect(alarm).toContainText("This console counts another date");
  await expect(alarm).toContainText("Monday, 02 Mar 2026");
});

test("how the queue stands is told by the platform, and each figure opens the requests behind it", async ({
  page,
  open,
  world,
}) => {
  const { body } = await world.ask("mock-support", "GET", "/privacy-requests/report");
  const report = body as PrivacyReport;
  await open("mock-support", "/privacy-requests");
  await page.getByRole("link", { name: "How they stand" }).click();
  const main = page.getByRole("main");
  const forecast = main.getByRole("region", { name: "Forecast" });
  await expect(forecast).toContainText(report.forecast.method);
  await expect(forecast).toContainText(
    report.forecast.late === 0 ? "none will be late" : `${report.forecast.late} will be late`,
  );
  const day = report.calendar.find(({ date, due }) => due > 0 && date >= "2026-11-21");
  if (!day) throw new Error("Nothing is due: the test would prove nothing.");
  await main.getByRole("link", { name: `${day.due} due on ${day.date}`, exact: true }).click();
  const list = new ListPage(page);
  await list.ready();
  await expect(main.getByText(`${day.due} row${day.due === 1 ? "" : "s"}`)).toBeVisible();
  await page.goBack();
  const person = report.workload.find(({ assignee }) => assignee);
  await expect(main.getByRole("row", { name: new RegExp(person?.assignee?.name ?? "nobody") })).toContainText(
    String(person?.open),
  );
});

test("the span of the report is in the address, and a wrong one is told", async ({ page, open, world }) => {
  await open("mock-support", "/privacy-requests/report?from=2026-11-01&to=2026-11-21");
  const main = page.getByRole("main");
  await expect(main.getByText("Ended from 2026-11-01 to 2026-11-21")).toBeVisible();
  await main.getByLabel("From").fill("2026-10-01");
  await expect(page).toHaveURL(/from=2026-10-01&to=2026-11-21/);
  await expect(main.getByText("Ended from 2026-10-01 to 2026-11-21")).toBeVisible();
  world.faults.next({
    kind: "status",
    status: 500,
    method: "GET",
    path: "/privacy-requests/report",
    times: 9,
  });
  await main.getByLabel("From").fill("2026-09-01");
  await expect(main.getByRole("alert")).toContainText(/went wrong|failed/);
  world.faults.clear();
  await main.getByRole("button", { name: "Retry" }).click();
  await expect(main.getByText("Ended from 2026-09-01 to 2026-11-21")).toBeVisible();
});
