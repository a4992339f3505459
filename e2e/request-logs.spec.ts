import type { components } from "../openapi/platform.gen";
import { expect, test } from "./fixtures";
import { accountWhere } from "./pages/AccountPage";
import { CsvText } from "./pages/CsvText";
import { JobsTray } from "./pages/JobsTray";
import { Answers, listPath, RequestLogList } from "./pages/RequestLogPages";
import { RequestPage, requestPath, Requests } from "./pages/RequestPages";
import { ShowPage } from "./pages/ShowPage";

type Schemas = components["schemas"];

const LASTING = 100;
/** Words by which a field for content would be called. */
const CONTENT = /\b(prompt|body|message|messages|completion|answer|image|file|text|content|payload)\b/i;

const exactly = (count: number) => new RegExp(`^${count.toLocaleString("en")} rows?$`);

test.describe("InstaGen", () => {
  test.use({ platform: "instagen" });

  test("[instagen-1.3] [instagen-3.1] no content is kept: said on request logs, on the account and in a deletion plan; no column, field or step for it", async ({
    page,
    open,
    world,
    accessibilityProblems,
  }) => {
    const answers = new Answers(world);
    await open("mock-support", "/request-logs");
    const list = new RequestLogList(page);
    await list.ready();
    await expect(page.getByText("Metadata only. No content is kept.")).toBeVisible();
    const columns = await list.allColumns();
    expect(columns.length).toBeGreaterThan(15);
    expect(columns.filter((label) => CONTENT.test(label))).toEqual([]);

    const log = await answers.log({ outcome: "ok" });
    await list.find(log.requestId);
    await expect(list.count()).toHaveText("1 row");
    await list.openFirst();
    await expect(list.beside.getByText("Metadata only. No content is kept.")).toBeVisible();
    const facts = await list.beside.locator("dt").allInnerTexts();
    expect(facts.length).toBeGreaterThan(10);
    expect(facts.filter((label) => CONTENT.test(label))).toEqual([]);
    await expect(list.beside.locator(`data[value="${log.cost.amount} ${log.cost.currency}"]`)).toBeVisible();
    await expect(list.beside.getByRole("link", { name: log.keyId })).toBeVisible();
    await expect(list.beside.getByRole("link", { name: log.ledgerEntryId ?? "none" })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);

    const account = accountWhere(world, ({ status }) => status === "active");
    await page.goto(`/accounts/${account.id}/show`);
    const shown = new ShowPage(page);
    await expect(shown.panel("Content")).toContainText("No content is kept.");
    await shown.openTab("Usage");
    await expect(shown.panel("Newest requests")).toContainText("No content is kept.");

    const requests = new Requests(world);
    const request = await requests.record("erasure");
    await requests.toReview(request);
    const { steps } = await requests.plan(request.id);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.filter(({ kind }) => kind === "content")).toEqual([]);
    await page.goto(requestPath(request.id, "plan"));
    await expect(new RequestPage(page).main).toContainText("No content is kept on this platform");
  });
});

test("[studio-1.3] request logs show path, status, latency and request id; error events lead to their requests; the queues' state is on the home page", async ({
  page,
  open,
  world,
  accessibilityProblems,
}) => {
  const answers = new Answers(world);
  await open("mock-support");
  const { queues } = await answers.read<Schemas["Queue"]>("/queue");
  const onHome = page.getByRole("region", { name: "Queues" });
  for (const { waiting } of queues) {
    await expect(onHome.getByRole("cell", { name: String(waiting), exact: true }).first()).toBeVisible();
  }
  await expect(onHome.getByRole("row")).toHaveCount(queues.length + 1);
  await onHome.getByRole("link", { name: "Open" }).click();
  await expect(page.getByRole("columnheader", { name: "Failed, last hour" })).toBeVisible();
  await expect(page.getByText(/^(OK|Slow|Stuck)$/)).toHaveCount(queues.length);

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Request logs" }).click();
  const list = new RequestLogList(page);
  await list.ready();
  for (const column of ["Time", "Outcome", "Status", "Endpoint", "Latency, ms", "Request id"]) {
    await expect(list.header(column)).toHaveCount(1);
  }
  await list.find("Nina Weber");
  await expect(page.getByText(/Requests are found by a request id/)).toBeVisible();
  expect(world.exchanges.filter(({ target }) => target.includes("Nina"))).toEqual([]);
  expect(page.url()).not.toContain("Nina");

  const { keyId } = await answers.log({ outcome: "ok" });
  const ofKey = await answers.logs({ keyId });
  // A failure of the list is told where the rows would be, and Retry asks again.
  world.faults.next({
    kind: "status",
    status: 503,
    retryAfterSeconds: 0,
    path: "/request-logs",
    times: LASTING,
  });
  await list.find(keyId);
  await expect(
    page
      .getByRole("main")
      .getByText(/not available/)
      .first(),
  ).toBeVisible({ timeout: 30_000 });
  world.faults.clear();
  await list.retry.first().click();
  await expect(list.count()).toHaveText(exactly(ofKey.total.value));

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Error events" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Error events" })).toBeVisible();
  await list.ready();
  const [event] = await answers.read<Schemas["ErrorEvent"][]>("/error-events", { sort: ["count", "DESC"] });
  if (!event) throw new Error("The small world has no error event.");
  await list.sortBy("Requests");
  await list.sortBy("Requests");
  await expect(list.row(event.code).first()).toBeVisible();
  await page.goto(listPath("error-events", { id: event.id }));
  await expect(list.count()).toHaveText("1 row");
  expect(await accessibilityProblems()).toEqual([]);
  await list.grid.locator('[data-row="0"]').getByRole("link").first().click();
  const shown = new ShowPage(page);
  await expect(shown.heading).toHaveText(event.code);
  await expect(shown.fact("Requests")).toHaveText(String(event.count));
  await expect(list.count()).toHaveText(exactly(event.count));
  await shown.fact("Newest request").getByRole("link").click();
  await expect(shown.heading).toHaveText(event.requestId ?? "none");
  await expect(shown.fact("Outcome")).toContainText(event.code);
  await expect(page.getByRole("link", { name: "Error events with the same code" })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
});

test.describe("ImageGen AI", () => {
  test.use({ platform: "imagegen" });

  test("[imagegen-2.2] error logs are shown without content; a request's address is masked, and nothing on the page or in an answer gives it whole", async ({
    page,
    open,
    world,
  }) => {
    const answers = new Answers(world);
    const [event] = await answers.read<Schemas["ErrorEvent"][]>("/error-events");
    await open("mock-security", "/error-events");
    const list = new RequestLogList(page);
    await list.ready();
    await expect(page.getByText("What failed on the platform's side. No content in it.")).toBeVisible();
    await expect(list.row(event?.code ?? "none").first()).toBeVisible();
    const log = await answers.log({ id: event?.requestId });
    await page.goto(`/request-logs/${log.id}/show`);
    const shown = new ShowPage(page);
    await expect(shown.fact("IP \\(masked\\)")).toContainText(log.ipMasked);
    expect(log.ipMasked).toMatch(/•|…/);
    await expect(shown.fact("IP \\(masked\\)")).toContainText("revealed on its page, for a reason");
    await expect(shown.main).not.toContainText(/\b\d{1,3}(\.\d{1,3}){3}\b/);
    await expect(page.getByRole("link", { name: "What was done to the key (audit log)" })).toBeVisible();
    await shown.fact("Account").getByRole("link").click();
    await expect(shown.heading).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/accounts/${log.accountId}/show`));
  });
});

test.describe("apimodels.app", () => {
  test.use({ platform: "apimodels" });

  test("[apimodels-1.2] [apimodels-3.1] call records in credits; the share of outputs re-hosted in time is the platform's, and each failure leads to its request", async ({
    page,
    open,
    world,
    accessibilityProblems,
  }) => {
    const answers = new Answers(world);
    const log = await answers.log({ outcome: "ok", cost_gt: "0" });
    expect(log.cost.currency).toBe("CREDIT");
    await open("mock-finance", listPath("request-logs", { id: log.id }));
    const list = new RequestLogList(page);
    await expect(list.count()).toHaveText("1 row");
    await expect(list.grid).toContainText("credits");
    await list.openFirst();
    await expect(list.beside.locator(`data[value="${log.cost.amount} CREDIT"]`)).toBeVisible();

    const day = 86_400_000;
    const now = world.clock.now();
    const span = {
      from: new Date(now - 20 * day).toISOString(),
      to: new Date(now - day).toISOString(),
    };
    const summary = await answers.read<Schemas["Rehosting"]>("/rehosting", span);
    expect(summary.failed).toBeGreaterThan(0);
    await page.goto(listPath("rehosted-outputs", { createdAt_gte: span.from, createdAt_lt: span.to }));
    await list.ready();
    await expect(list.count()).toHaveText(exactly(summary.total));
    const region = page.getByRole("region", { name: "Re-hosted in time" });
    const all = region.getByRole("row", { name: /^All providers/ });
    const failed = all.getByRole("button", { name: String(summary.failed), exact: true }).last();
    await expect(all).toContainText(summary.inTime.toLocaleString("en"));
    const permille = Math.round((summary.inTime * 1000) / (summary.total - summary.pending));
    await expect(all).toContainText(`${(permille / 10).toFixed(1)} %`);
    await failed.click();
    await expect(list.count()).toHaveText(exactly(summary.failed));
    expect(await accessibilityProblems()).toEqual([]);
    const [output] = await answers.read<Schemas["RehostedOutput"][]>("/rehosted-outputs", {
      filter: { createdAt_gte: span.from, createdAt_lt: span.to, status: "failed" },
      sort: ["createdAt", "DESC"],
    });
    await page.goto(`/rehosted-outputs/${output?.id ?? "none"}/show`);
    const shown = new ShowPage(page);
    await expect(shown.fact("Error")).toContainText(output?.errorCode ?? "none");
    await expect(shown.fact("Status")).toContainText("There is no copy");
    await shown.fact("Request").getByRole("link").click();
    await expect(shown.heading).toHaveText(output?.requestId ?? "none");
    await expect(page.getByRole("link", { name: /^The outputs of this request/ })).toBeVisible();
    await expect(
      page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Queues" }),
    ).toHaveCount(0);
  });
});

test.describe("gateway", () => {
  test.use({ platform: "gateway" });

  test("[gateway-3.1] latency and errors by endpoint are the platform's, each figure opens its requests, and what is filtered is exported; on a phone too", async ({
    page,
    open,
    pass,
    world,
    accessibilityProblems,
  }) => {
    const answers = new Answers(world);
    await open("mock-auditor", "/request-logs/health?range=last_month&by=endpoint");
    const table = page.getByRole("region", { name: "By model and endpoint" });
    const whole = table.getByRole("row", { name: /^All requests/ });
    await expect(whole).toBeVisible();
    const asked = world.exchanges.findLast(({ target }) => target.includes("/usage?"));
    const usage = (await asked?.response.clone().json()) as Schemas["Usage"];
    for (const figure of [usage.totals.latency.p50, usage.totals.latency.p95, usage.totals.latency.p99]) {
      await expect(whole).toContainText((figure ?? 0).toLocaleString("en"));
    }
    const endpoints = new Set(usage.groups.map(({ dims }) => dims.endpoint));
    await expect(table.getByRole("row")).toHaveCount(endpoints.size + 2);
    expect(await accessibilityProblems()).toEqual([]);

    // As they were when the answer was made: the last month is over.
    const limited = { at_gte: usage.from, at_lt: usage.to, outcome: ["rate_limited"] };
    const { total } = await answers.logs(limited);
    expect(total.value).toBe(usage.totals.outcomes.rate_limited);
    await whole.getByTitle(total.value.toLocaleString("en"), { exact: true }).first().click();
    const list = new RequestLogList(page);
    await expect(list.count()).toHaveText(exactly(total.value));
    await expect(page).toHaveURL(/rate_limited/);

    await page.getByRole("button", { name: "Export" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: /^CSV/ }).check();
    await dialog.getByRole("button", { name: "Start export" }).click();
    await expect(dialog).toHaveCount(0);
    await pass(10_000);
    const tray = new JobsTray(page);
    await tray.open();
    const link = tray.job("Export of request-logs").getByRole("link", { name: "Download" });
    await expect(link).toBeVisible();
    const file = await page.request.get((await link.getAttribute("href")) ?? "");
    const { headings, rows } = new CsvText(await file.text());
    expect(rows).toHaveLength(total.value);
    expect(headings.filter((heading) => CONTENT.test(heading))).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(listPath("request-logs", limited));
    await list.ready();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await list.grid.locator('[data-row="0"]').getByRole("link").first().click();
    await expect(new ShowPage(page).fact("Outcome")).toContainText("Rate limited");
  });
});
